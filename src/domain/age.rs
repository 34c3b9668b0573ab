//! How old this copy is. The date of today comes in from outside.

use super::content::CONTENT_REVIEW_BY;

/// Whether the day by which the content was to be checked again has passed. `today` is written as in `2026-11-21`.
/// A clock that is wrong can at worst show the note too early or too late: nothing else reads it.
#[must_use]
pub fn is_old(today: &str) -> bool {
    // Days written so stand in the order of their letters.
    today > CONTENT_REVIEW_BY
}
