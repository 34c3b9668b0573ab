//! A link to a place on the same page. It moves the focus and leaves the address alone, which names pages only.

use crate::browser::focus;
use crate::view::tag::{clicked, made, unless_empty};
use yew::prelude::*;

/// A link to the place with this `id`. `label` is said in its place where its words are too short to tell.
pub fn jump(to: String, class: &'static str, label: Option<String>, words: Html) -> Html {
    let href = format!("#{to}");
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::on(&to);
    });
    let values = vec![unless_empty(class), made(href), label.and_then(made)];
    clicked("a", &["class", "href", "aria-label"], values, onclick, words)
}
