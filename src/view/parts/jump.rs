//! A link to a place on the same page. It moves the focus and leaves the address alone, which names pages only.

use crate::browser::focus;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The `id` of the place.
    pub to: AttrValue,
    #[prop_or_default]
    pub class: &'static str,
    #[prop_or_default]
    pub label: Option<AttrValue>,
    pub children: Html,
}

/// A link to a place on this page.
#[component]
pub fn Jump(props: &Props) -> Html {
    let to = props.to.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::on(&to);
    });
    let class = (!props.class.is_empty()).then_some(props.class);
    html! {
        <a {class} href={format!("#{}", props.to)} aria-label={props.label.clone()} {onclick}>{ props.children.clone() }</a>
    }
}
