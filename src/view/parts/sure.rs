//! How sure anyone is: cells and a word.

use crate::domain::language::Language;
use crate::view::tag::tag;
use crate::view::text::{fill, owned};
use yew::prelude::*;

/// Filled cells, one to four, and the word: from 0, nobody knows, to 4, high.
pub fn sure(language: &'static Language, evidence: u8) -> Html {
    let words = &language.words.treatment;
    let word = words.sure.get(usize::from(evidence)).copied().unwrap_or_default();
    html! {
        <p class="sure">
            <i aria-hidden="true">
                for cell in 1..=4 {
                    <b class={(cell <= evidence).then_some("is-on")} />
                }
            </i>
            { tag("span", "", owned(fill(words.sure_label, &[("sure", word)]))) }
        </p>
    }
}
