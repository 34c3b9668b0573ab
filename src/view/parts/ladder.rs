//! The five levels in a row, and which one it is.

use crate::domain::language::Language;
use crate::domain::model::Level;
use crate::view::text::text;
use yew::prelude::*;

/// From home to now. The place in the row says the level without its colour.
pub fn ladder(language: &'static Language, here: Level) -> Html {
    let words = &language.words.urgency;
    html! {
        <ol class="plain ladder" aria-label={words.ladder}>
            for (level, step) in Level::ALL.into_iter().zip(words.steps) {
                <li class={(level == here).then_some("is-here")} aria-current={(level == here).then_some("true")}>
                    { text(step) }
                </li>
            }
        </ol>
    }
}
