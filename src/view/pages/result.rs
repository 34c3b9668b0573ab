//! The result: how soon and where first, then possible reasons, and what follows from them.
//!
//! It is never an all-clear: it says so, and the list of danger signs closes it.

use crate::domain::model::Level;
use crate::domain::outcome::{Outcome, assess};
use crate::domain::session::Event;
use crate::view::parts::aged::aged;
use crate::view::parts::article::{Block, thread};
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::cited::Cited;
use crate::view::parts::contents::{contents, contents_folded};
use crate::view::parts::emergency_list::emergency_list;
use crate::view::parts::fold::fold;
use crate::view::parts::icon::IconName;
use crate::view::parts::jump::jump;
use crate::view::parts::keep::answered;
use crate::view::parts::old_copy::old_copy;
use crate::view::parts::source_list::numbered;
use crate::view::parts::step_back::step_back;
use crate::view::parts::urgency::urgency;
use crate::view::state::Here;
use crate::view::tag::{headline, holds, put, tag};
use crate::view::text::{owned, text};
use yew::prelude::Html;

mod ask;
mod changes;
mod course;
mod options;
mod reasons;
mod take;
mod tests;

/// The result of the check.
pub fn result(here: &Here) -> Html {
    let language = here.language;
    let outcome = assess(here.session.answers());
    let mut cited = Cited::new(language, &[]);
    options::cite(language, &outcome, &mut cited);
    course::cite(language, &outcome, &mut cited);
    let blocks = blocks(here, &outcome, &cited);
    let beside = contents(language, &blocks);
    let mut parts = vec![first(here, &outcome, &blocks), thread(blocks)];
    if !cited.ids().is_empty() {
        // A mark that leads here opens it.
        parts.push(fold(language.words.library.sources, numbered(language, &cited)));
    }
    parts.push(emergency_list(language, here.region, "danger"));
    holds("div", "frame frame--side", vec![beside, holds("div", "stack stack--wide", parts)])
}

/// How soon and where, that this is no all-clear, and the shortest ways on.
fn first(here: &Here, outcome: &Outcome, blocks: &[Block]) -> Html {
    let words = &here.language.words.result;
    let level = outcome.triage.level;
    let mut parts = vec![step_back(here), headline(text(words.title))];
    if let Some(days) = answered(here.language, &here.session) {
        parts.push(tag("p", "hint", owned(days)));
    }
    parts.extend([aged(here), urgency(here, &outcome.triage)]);
    if level.is_urgent() {
        parts.push(button(PLAIN, Some(IconName::Speech), words.what_to_say, here.sends(Event::ShowAction)));
    }
    parts.push(old_copy(here));
    if level == Level::EmergencyNow {
        put(&mut parts, "p", text(words.no_all_clear_now));
    } else {
        put(&mut parts, "p", text(words.no_all_clear));
        parts.push(jump("danger".to_owned(), "go", None, text(words.when_sooner)));
    }
    parts.push(button(PLAIN, Some(IconName::Print), words.page_for_surgeon, here.sends(Event::ShowSummary)));
    parts.push(contents_folded(here.language, blocks));
    holds("div", "stack", parts)
}

/// The sections that this result has. What can wait is one tap away.
fn blocks(here: &Here, outcome: &Outcome, cited: &Cited) -> Vec<Block> {
    let language = here.language;
    let folded = [
        changes::changes(here, outcome),
        tests::tests(language, outcome),
        options::options(language, outcome, cited),
        course::course(here, outcome, cited),
        ask::ask(language, outcome),
    ];
    let mut blocks: Vec<Block> = reasons::check_first(language, outcome).into_iter().collect();
    blocks.push(reasons::possible(language, outcome));
    blocks.extend(folded.into_iter().flatten().map(|block| Block { folded: true, ..block }));
    blocks.push(take::take(here));
    blocks
}
