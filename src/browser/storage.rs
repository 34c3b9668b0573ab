//! The one thing that may be kept on the device, and only when the person asks for it: a short text.

use super::{Listener, window};
use web_sys::{Event, Storage};

/// Its name. Copies of the app on one site share it: what is erased in one is erased in all, and answers to other questions are
/// not taken.
const NAME: &str = "afterdisc";

/// The browser does not let a page keep anything: it is set so, or the page stands in a frame of another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

/// What is kept, if anything is.
///
/// # Errors
///
/// Where the browser lets nothing be kept.
pub fn read() -> Result<Option<String>, Blocked> {
    storage()?.get_item(NAME).map_err(|_| Blocked)
}

/// Keeps a text in the place of the one before.
///
/// # Errors
///
/// Where the browser lets nothing be kept, or has no room left.
pub fn write(text: &str) -> Result<(), Blocked> {
    storage()?.set_item(NAME, text).map_err(|_| Blocked)
}

/// Takes it off the device.
pub fn erase() {
    if let Ok(storage) = storage() {
        // Nothing can have been kept where this is refused.
        let _ = storage.remove_item(NAME);
    }
}

/// Calls back when another window has changed what is kept, for as long as it is kept.
pub fn on_change(changed: impl Fn() + 'static) -> Option<Listener> {
    let window = window()?;
    Some(Listener::new(&window, "storage", move |_: &Event| changed()))
}

fn storage() -> Result<Storage, Blocked> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Blocked)
}
