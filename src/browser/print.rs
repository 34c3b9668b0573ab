//! Printing. What is folded is opened first: a page on paper cannot be tapped.

use super::{appearance, document, window};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Opens the print dialogue. False where the browser refuses, as in some frames: there it says nothing, and never begins.
#[must_use]
pub fn open() -> bool {
    let _ = window().map(|window| window.print());
    document().and_then(|document| document.document_element()).is_some_and(|root| root.has_attribute(BEGUN))
}

/// Notes on the document that printing has begun once: a browser that allows it says so before it opens the dialogue.
const BEGUN: &str = "data-printed";

/// Opens every fold before printing, however printing was asked for, for as long as it is kept.
#[must_use]
pub fn unfold_first() -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), "beforeprint", |_| unfold()))
}

fn unfold() {
    appearance::mark(BEGUN, "");
    let Some(folds) = document().and_then(|document| document.query_selector_all("details:not([open])").ok()) else {
        return;
    };
    for fold in (0..folds.length()).filter_map(|at| folds.item(at)?.dyn_into::<Element>().ok()) {
        let _ = fold.set_attribute("open", "");
    }
}
