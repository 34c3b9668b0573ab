//! The console, for the developer of the page around this one. A patient never sees it.

/// Says that something set in the address is not taken over, and why. Nothing of the value is repeated.
pub fn refused(name: &str, reason: &str) {
    web_sys::console::warn_1(&["afterdisc: ", name, ": ", reason].concat().into());
}
