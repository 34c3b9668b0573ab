//! The address of the page: its hash, and when it changes.

use super::window;
use gloo_events::EventListener;
use std::rc::Rc;
use web_sys::Event;

/// The hash of the address, with its `#`. Empty where there is none.
#[must_use]
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// What stands behind the question mark of the address.
#[must_use]
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Opens a page of ours. The browser's way back leads to the page before.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        // Refused only in a frame that may not navigate; then the page stays as it is.
        let _ = window.location().set_hash(hash);
    }
}

/// Calls back when the address or the step in the browser's history has changed, for as long as it is kept.
#[must_use]
pub fn on_change(changed: impl Fn() + 'static) -> Vec<EventListener> {
    let changed = Rc::new(changed);
    let Some(window) = window() else { return Vec::new() };
    // Both: older browsers say nothing of a followed link but `hashchange`, and steps only show in `popstate`.
    let listen = |event: &'static str| {
        let changed = Rc::clone(&changed);
        EventListener::new(&window, event, move |_: &Event| changed())
    };
    ["popstate", "hashchange"].map(listen).into()
}
