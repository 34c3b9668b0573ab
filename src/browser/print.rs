//! Printing. What is folded is opened first: a page on paper cannot be tapped.

use super::{document, window};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Opens the print dialogue. False where the browser refuses, as in some frames.
#[must_use]
pub fn open() -> bool {
    window().is_some_and(|window| window.print().is_ok())
}

/// Opens every fold before printing, however printing was asked for, for as long as it is kept.
#[must_use]
pub fn unfold_first() -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), "beforeprint", |_| unfold()))
}

fn unfold() {
    let Some(folds) = document().and_then(|document| document.query_selector_all("details:not([open])").ok()) else {
        return;
    };
    for fold in (0..folds.length()).filter_map(|at| folds.item(at)?.dyn_into::<Element>().ok()) {
        let _ = fold.set_attribute("open", "");
    }
}
