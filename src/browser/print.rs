//! Printing. What is folded is opened first: a page on paper cannot be tapped.

use super::{document, window};
use gloo_events::EventListener;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Opens the print dialogue. False where the browser refuses, as in some frames: there it says nothing, and never begins.
#[must_use]
pub fn open() -> bool {
    let Some(window) = window() else { return false };
    let begun = Rc::new(Cell::new(false));
    let begins = Rc::clone(&begun);
    let _listening = EventListener::once(&window, "beforeprint", move |_| begins.set(true));
    window.print().is_ok() && begun.get()
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
