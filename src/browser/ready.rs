//! Tells the document that the app runs: notes for when it does not are no longer needed.

use super::appearance;

/// Marks the document as ready and says its language and direction.
pub fn mark(language: &str, direction: &str) {
    for (name, value) in [("data-ready", ""), ("lang", language), ("dir", direction)] {
        appearance::mark(name, value);
    }
}
