//! The ways back at the top of a page to read: one level up, and into a check that is under way.

use crate::view::parts::back_link::BackLink;
use crate::view::route::Route;
use crate::view::state::{use_language, use_session};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub to: Route,
    pub words: &'static str,
}

/// One level up; and back into the check, once it has begun.
#[component]
pub fn PageTop(props: &Props) -> Html {
    let session = use_session();
    let back_to_check = use_language().words.header.back_to_check;
    html! {
        <div class="row row--back">
            <BackLink to={props.to} words={props.words} />
            if session.screen().is_some() {
                <BackLink to={Route::Check} words={back_to_check} />
            }
        </div>
    }
}
