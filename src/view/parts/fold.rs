//! Something that is one tap away: its heading stays, its body opens.

use crate::view::parts::icon::{self, IconName};
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub words: &'static str,
    #[prop_or(IconName::Why)]
    pub icon: IconName,
    #[prop_or_default]
    pub open: bool,
    pub children: Html,
}

/// A native fold: it works with the keyboard, and the browser's search opens it.
#[component]
pub fn Fold(props: &Props) -> Html {
    html! {
        <details class="why" open={props.open}>
            <summary>{ icon::svg(props.icon) }{ text(props.words) }</summary>
            <div class="why__body">{ props.children.clone() }</div>
        </details>
    }
}
