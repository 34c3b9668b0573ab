//! Where we touch the browser: one small file for each edge. Every failure is a value, so that the check goes on.
//!
//! Nothing here runs while a page is rendered, only in effects and callbacks: pages render without a browser too.

pub mod appearance;
pub mod clinics;
pub mod clipboard;
pub mod console;
pub mod early;
pub mod focus;
pub mod history;
pub mod input;
pub mod location;
pub mod print;
pub mod ready;
pub mod storage;
pub mod title;
pub mod today;
pub mod visible;

use web_sys::{Document, Window};

/// Something that is heard for as long as this is kept.
pub use gloo_events::EventListener as Listener;

/// The window. None in a worker, where we never are, but a wrong guess must not stop a page.
fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
fn document() -> Option<Document> {
    window()?.document()
}
