//! What the evidence lets one say of a treatment, in two or three words.

use crate::domain::language::Language;
use crate::domain::model::Stance;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The word for a stance. Its line differs too: full where it is offered, broken where it is not.
pub fn stance_mark(language: &'static Language, stance: Stance) -> Html {
    let words = &language.words.treatment;
    let (class, word) = match stance {
        Stance::Offered => ("stance", words.offered),
        Stance::Disputed => ("stance stance--disputed", words.disputed),
        Stance::NotRecommended => ("stance stance--against", words.not_recommended),
        Stance::Experimental => ("stance stance--disputed", words.experimental),
    };
    tag("span", class, text(word))
}
