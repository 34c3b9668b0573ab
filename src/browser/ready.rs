//! Tells the document that the app runs: notes for when it does not are no longer needed.

use super::document;

/// Marks the document as ready and says its language and direction.
pub fn mark(language: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        for (name, value) in [("data-ready", ""), ("lang", language), ("dir", direction)] {
            // Refused only for a name that is no name.
            let _ = root.set_attribute(name, value);
        }
    }
}
