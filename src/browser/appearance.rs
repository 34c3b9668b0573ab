//! How the page looks, where a clinic has a wish: set on the document, for the style sheet.

use super::document;
use crate::domain::accent::Accent;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sets an attribute of the document.
pub fn mark(name: &str, value: &str) {
    if let Some(root) = root() {
        // Refused only for a name that is no name.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets the clinic's colour, by day and by night. A style in markup the page's policy would forbid.
pub fn colour(Accent { light, dark }: Accent) {
    let Some(style) = root().map(|root| root.style()) else { return };
    for (name, colour) in [("--day", light), ("--night", dark)] {
        let _ = style.set_property(name, &colour.css());
    }
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}
