//! The five levels in a row, and which one it is.

use crate::domain::language::Language;
use crate::domain::model::Level;
use crate::view::tag::{all, element, unless_empty, with};
use crate::view::text::text;
use yew::prelude::*;

/// From home to now. The place in the row says the level without its colour.
pub fn ladder(language: &'static Language, here: Level) -> Html {
    let words = &language.words.urgency;
    let mut levels = Vec::new();
    for (level, step) in Level::ALL.into_iter().zip(words.steps) {
        let (class, current) = if level == here { ("is-here", "true") } else { ("", "") };
        let values = vec![unless_empty(class), unless_empty(current)];
        levels.push(element("li", &["class", "aria-current"], values, text(step)));
    }
    with("ol", &["class", "aria-label"], &["plain ladder", words.ladder], all(levels))
}
