//! What a control says when it is used.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

/// The value chosen in the drop-down that an event comes from.
#[must_use]
pub fn value(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value())
}

/// An attribute of the element that was tapped, by its name.
#[must_use]
pub fn attribute(event: &Event, name: &str) -> Option<String> {
    event.target()?.dyn_into::<Element>().ok()?.get_attribute(name)
}

/// What stands in the text field or the drop-down that an event comes from.
#[must_use]
pub fn entered(event: &Event) -> Option<String> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok().map(|field| field.value());
    field.or_else(|| value(event))
}
