//! Below the advice: what to take along, why it cannot wait, and the two ways on.

use crate::domain::model::Place;
use crate::domain::red_flags::{Fired, Triage};
use crate::domain::session::Event;
use crate::view::parts::button::{LINK, button};
use crate::view::parts::section::list;
use crate::view::parts::told::told;
use crate::view::parts::urgency::signs;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag};
use crate::view::text::text;
use yew::prelude::Html;

/// The first few reasons are enough here; the result has them all.
const AT_MOST: usize = 3;

/// Three short sections.
pub fn after(here: &Here, triage: &Triage) -> Html {
    let words = &here.language.words.action;
    let why: Vec<&Fired> = triage.deciding().take(AT_MOST).collect();
    let goes = triage.place >= Place::Ed;
    let (title, things) = if goes { (words.take_title, words.take) } else { (words.ready_title, words.ready) };
    // The sign may stand on an earlier page than the one that this was opened from.
    let change = told(triage).first().map_or(Event::TakeBack, |(question, _)| Event::Change(*question));
    let ways = vec![
        tag("p", "", button(LINK, None, words.change, here.sends(change))),
        tag("p", "", button(LINK, None, words.go_on, here.sends(Event::GoOn))),
        tag("p", "", text(words.go_on_note)),
    ];
    let parts = vec![
        part(title, list(things)),
        part(words.why_title, signs(here.language, &why, false)),
        part(words.else_title, all(ways)),
    ];
    holds("div", "after", parts)
}

fn part(heading: &'static str, body: Html) -> Html {
    holds("section", "stack stack--tight", vec![tag("h2", "", text(heading)), body])
}
