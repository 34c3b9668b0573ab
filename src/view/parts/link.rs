//! A link to another page of ours: a real one, that can be opened in a new tab, copied and shared.

use crate::view::route::{self, Route};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub to: Route,
    #[prop_or_default]
    pub class: &'static str,
    /// Whether it leads to the page that is open.
    #[prop_or_default]
    pub current: bool,
    /// What is to happen besides, before the page opens.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    pub children: Html,
}

/// A link to a page.
#[component]
pub fn Link(props: &Props) -> Html {
    let class = (!props.class.is_empty()).then_some(props.class);
    let current = props.current.then_some("page");
    let onclick = props.onclick.clone();
    html! {
        <a {class} href={route::format(props.to)} aria-current={current} {onclick}>{ props.children.clone() }</a>
    }
}
