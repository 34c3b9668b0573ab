//! The commonest thing on a page: an element with one thing in it.
//!
//! `html!` writes out every element where it stands. Many elements are as plain as this: written once here, they make
//! the program smaller.

use yew::prelude::*;

/// An element with a class, or none where that is empty.
pub fn tag(name: &'static str, class: &'static str, body: Html) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{name} {class}>{ body }</@> }
}

/// Things one after the other. Gathered so, they cost the program less than in `html!` where they stand.
pub fn all(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// One more of them: an element without a class.
pub fn put(parts: &mut Vec<Html>, name: &'static str, body: Html) {
    parts.push(tag(name, "", body));
}
