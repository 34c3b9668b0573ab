//! The one thing that may be kept on the device, and only when the person asks for it: a short text.

use super::window;
use web_sys::Storage;

/// The browser does not let a page keep anything: it is set so, or the page stands in a frame of another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

/// What is kept, if anything is.
///
/// # Errors
///
/// Where the browser lets nothing be kept.
pub fn read() -> Result<Option<String>, Blocked> {
    storage()?.get_item(&name()).map_err(|_| Blocked)
}

/// Keeps a text in the place of the one before.
///
/// # Errors
///
/// Where the browser lets nothing be kept, or has no room left.
pub fn write(text: &str) -> Result<(), Blocked> {
    storage()?.set_item(&name(), text).map_err(|_| Blocked)
}

/// Takes it off the device.
pub fn erase() {
    if let Ok(storage) = storage() {
        // Nothing can have been kept where this is refused.
        let _ = storage.remove_item(&name());
    }
}

fn storage() -> Result<Storage, Blocked> {
    window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Blocked)
}

/// A site may hold several copies of the app: each has a name of its own, made of its folder.
fn name() -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    format!("afterdisc {}", path.rsplit_once('/').map_or("", |(folder, _)| folder))
}
