//! The commonest thing on a page: an element with one thing in it.
//!
//! `html!` writes out every element where it stands. Many elements are as plain as this: written once here, they make
//! the program smaller.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// An element with a class, or none where that is empty.
pub fn tag(name: &'static str, class: &'static str, body: Html) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{name} {class}>{ body }</@> }
}

/// Things one after the other. Gathered so, they cost the program less than in `html!` where they stand.
pub fn all(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// An element with several things in it.
pub fn holds(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    tag(name, class, all(parts))
}

/// An element with other attributes than a class.
pub fn with(name: &'static str, attributes: &[(&'static str, &'static str)], body: Html) -> Html {
    let mut element = VTag::new(name);
    for (name, value) in attributes {
        element.add_attribute(name, *value);
    }
    element.add_child(body);
    element.into()
}

/// One more of them: an element without a class.
pub fn put(parts: &mut Vec<Html>, name: &'static str, body: Html) {
    parts.push(tag(name, "", body));
}
