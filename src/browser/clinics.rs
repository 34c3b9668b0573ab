//! The page for clinics as it stands before the program of its form runs.

use super::{document, window};
use crate::domain::clinics;
use web_sys::Element;

/// The place for the form.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("builder")
}

/// What a browser holds the script of the element against, as the build has worked it out.
#[must_use]
pub fn hash() -> String {
    root().and_then(|root| root.get_attribute("data-hash")).unwrap_or_default()
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
