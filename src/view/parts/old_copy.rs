//! Says that this copy is old, once the day has passed by which its content was to be checked again.
//! A copy that is kept on a device can outlive its content, and nobody can call it back.

use crate::domain::content::CONTENT_REVIEW_BY;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The note, or nothing.
pub fn old_copy(here: &Here) -> Html {
    if !here.old {
        return Html::default();
    }
    let words = &here.language.words.errors;
    let by = date(CONTENT_REVIEW_BY, here.language);
    let note =
        vec![tag("h2", "", text(words.old_heading)), tag("p", "", owned(fill(words.old, &[("review-by", &by)])))];
    holds("section", "note", note)
}
