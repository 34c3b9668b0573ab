//! Where the focus is, so that a screen reader and a keyboard follow what the page shows.

use super::{document, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the focus on the heading of the page and shows the page from its top.
pub fn on_heading() {
    let heading = document().and_then(|document| document.query_selector("h1[tabindex='-1']").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Puts the focus on the element with this id. Says whether there is one.
pub fn on(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    // What is folded away cannot take the focus: the folds around it are opened first.
    while let Some(Ok(Some(fold))) = element.as_ref().map(|element| element.closest("details:not([open])")) {
        if fold.set_attribute("open", "").is_err() {
            break;
        }
    }
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    let focused = element.focus().is_ok();
    // The browser shows the middle of what is taller than the screen; its heading stands at its top.
    let screen = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    if f64::from(element.client_height()) > screen / 2.0 {
        element.scroll_into_view();
    }
    focused
}
