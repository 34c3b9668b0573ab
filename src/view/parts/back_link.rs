//! The link at the head of a page that leads one level up.

use crate::view::parts::icon::{Icon, IconName};
use crate::view::parts::link::Link;
use crate::view::route::Route;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub to: Route,
    pub words: &'static str,
}

/// An arrow back, then words.
#[component]
pub fn BackLink(props: &Props) -> Html {
    html! {
        <Link to={props.to} class="back"><Icon name={IconName::Back} />{ text(props.words) }</Link>
    }
}
