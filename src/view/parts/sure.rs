//! How sure anyone is: cells and a word.

use crate::domain::language::Language;
use crate::view::tag::{holds, tag, with};
use crate::view::text::{fill, owned};
use yew::prelude::*;

/// Filled cells, one to four, and the word: from 0, nobody knows, to 4, high.
pub fn sure(language: &'static Language, evidence: u8) -> Html {
    let words = &language.words.treatment;
    let word = words.sure.get(usize::from(evidence)).copied().unwrap_or_default();
    let said = tag("span", "", owned(fill(words.sure_label, &[("sure", word)])));
    holds("p", "sure", vec![cells((1..=4).map(|cell| cell <= evidence)), said])
}

/// Cells in a row, filled or not. A screen reader passes over them: words say the same.
pub fn cells(filled: impl Iterator<Item = bool>) -> Html {
    let cells = filled.map(|on| tag("b", if on { "is-on" } else { "" }, Html::default())).collect();
    with("i", &["aria-hidden"], &["true"], cells)
}
