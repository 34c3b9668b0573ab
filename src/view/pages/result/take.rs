//! What the person can take along: the page for the surgeon, the text, more answers; or erase it all.

use crate::domain::session::Event;
use crate::view::parts::article::Block;
use crate::view::parts::button::{MAIN, PLAIN, button};
use crate::view::parts::copy_text::copy_text;
use crate::view::parts::erase::erase;
use crate::view::parts::icon::IconName;
use crate::view::parts::keep::keep;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag, with};
use crate::view::text::text;

/// The last section of the thread.
pub fn take(here: &Here) -> Block {
    let words = &here.language.words.result;
    let along = vec![
        button(MAIN, Some(IconName::Print), words.page_for_surgeon, here.sends(Event::ShowSummary)),
        copy_text(here),
    ];
    let more =
        vec![button(PLAIN, None, words.impact, here.sends(Event::AddImpact)), erase(here, PLAIN, "erase-result")];
    let body = vec![
        holds("div", "row", along),
        tag("p", "", text(words.impact_note)),
        with("div", &["class", "data-event"], &["row", "add-impact"], all(more)),
        keep(here),
    ];
    Block::new("take", words.take, all(body))
}
