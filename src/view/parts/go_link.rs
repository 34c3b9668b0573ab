//! A link that leads on, with its arrow.

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

/// Words, then an arrow.
#[component]
pub fn GoLink(props: &Props) -> Html {
    html! {
        <Link to={props.to} class="go">{ text(props.words) }<Icon name={IconName::Arrow} /></Link>
    }
}
