//! The title of the page, which a screen reader says first.

use super::document;

/// Sets the title.
pub fn set(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}
