//! When the page comes back into view: a phone may have kept it for days.

use super::document;
use gloo_events::EventListener;
use web_sys::Event;

/// Calls back when the page was hidden and is seen again, or the other way round, for as long as it is kept.
pub fn on_change(changed: impl Fn() + 'static) -> Option<EventListener> {
    document().map(|document| EventListener::new(&document, "visibilitychange", move |_: &Event| changed()))
}
