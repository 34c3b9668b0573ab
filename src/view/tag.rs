//! Elements by calls: what a page is put together from.
//!
//! `html!` writes out every element where it stands. Written once here, they make the program smaller. What an input
//! holds stays in `html!`: Yew sets that in a way of its own.
//!
//! The names of the attributes stand apart from their values. They are the same each time a page is drawn, so Yew
//! compares the values alone, and one that is not there keeps its place.

use crate::view::route::{self, Route};
use std::rc::Rc;
use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// The value of an attribute, or that it is not there.
pub type Value = Option<AttributeOrProperty>;

/// A value from the content or the program. Not `AttributeOrProperty::Static`: the native renderer passes over it.
pub fn fixed(value: &'static str) -> Value {
    Some(AttributeOrProperty::Attribute(AttrValue::Static(value)))
}

/// A value made while the page is drawn.
pub fn made(value: String) -> Value {
    Some(AttributeOrProperty::Attribute(value.into()))
}

/// A value, or none where it is empty.
pub fn unless_empty(value: &'static str) -> Value {
    if value.is_empty() { None } else { fixed(value) }
}

/// An element as Yew has it, for those who add something to it.
pub fn bare(name: &'static str, names: &'static [&'static str], values: Vec<Value>, body: Html) -> VTag {
    let mut element = VTag::new(name);
    element.attributes = Attributes::Dynamic { keys: names, values: values.into() };
    if let Some(children) = element.children_mut() {
        *children = body;
    }
    element
}

/// An element with attributes of any kind: as many values as names.
pub fn element(name: &'static str, names: &'static [&'static str], values: Vec<Value>, body: Html) -> Html {
    bare(name, names, values, body).into()
}

/// The same where all values are known beforehand.
pub fn with(name: &'static str, names: &'static [&'static str], values: &[&'static str], body: Html) -> Html {
    element(name, names, values.iter().map(|value| fixed(value)).collect(), body)
}

/// An element that does something when it is tapped.
pub fn clicked(
    name: &'static str,
    names: &'static [&'static str],
    values: Vec<Value>,
    onclick: Callback<MouseEvent>,
    body: Html,
) -> Html {
    let mut element = bare(name, names, values, body);
    hears_taps(&mut element, onclick);
    element.into()
}

/// Has an element do something when it is tapped.
pub fn hears_taps(element: &mut VTag, onclick: Callback<MouseEvent>) {
    element.add_listener(Rc::new(onclick::Wrapper::new(onclick)));
}

/// An element with a class, or none where that is empty.
pub fn tag(name: &'static str, class: &'static str, body: Html) -> Html {
    element(name, &["class"], vec![unless_empty(class)], body)
}

/// Things one after the other.
pub fn all(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// An element with several things in it.
pub fn holds(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    tag(name, class, all(parts))
}

/// One more of them: an element without a class.
pub fn put(parts: &mut Vec<Html>, name: &'static str, body: Html) {
    parts.push(tag(name, "", body));
}

/// Something under a condition. Where it does not hold, an empty place stays, so that what follows is not taken for it.
pub fn when(holds: bool, part: impl FnOnce() -> Html) -> Html {
    if holds { part() } else { Html::default() }
}

/// The heading of a page, which takes the focus.
pub fn headline(body: Html) -> Html {
    with("h1", &["tabindex"], &["-1"], body)
}

/// A link to any address.
pub fn anchor(class: &'static str, href: String, body: Html) -> Html {
    element("a", &["class", "href"], vec![unless_empty(class), made(href)], body)
}

/// A link to a page.
pub fn link(class: &'static str, to: Route, body: Html) -> Html {
    anchor(class, route::format(to), body)
}
