//! The page for clinics as it stands before the program of its form runs.

use super::{document, window};
use crate::domain::clinics;
use web_sys::Element;

/// The place for the form.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("builder")
}

/// The script of the element that never changes, as the build has made it: its path and its hash.
#[must_use]
pub fn script() -> (String, String) {
    let said = |name: &str| root().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    (said("data-script"), said("data-hash"))
}

/// The address of the page.
#[must_use]
pub fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The place of the language of the page among all.
#[must_use]
pub fn language() -> usize {
    let root = document().and_then(|document| document.document_element());
    clinics::language(&root.and_then(|root| root.get_attribute("lang")).unwrap_or_default())
}
