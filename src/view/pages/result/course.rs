//! How recovery goes for most, with the stop at which the person stands; and what others have gone through.

use crate::domain::language::Language;
use crate::domain::model::{Level, OutcomeId, QuestionId};
use crate::domain::outcome::Outcome;
use crate::view::parts::article::Block;
use crate::view::parts::cited::Cited;
use crate::view::parts::timeline::timeline;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, put};
use crate::view::text::text;
use yew::prelude::Html;

/// What to expect. The timeline is left out beside a danger sign and after another operation: it is not theirs.
pub fn course(here: &Here, outcome: &Outcome, cited: &Cited) -> Option<Block> {
    let language = here.language;
    let words = &language.words.result;
    let when = QuestionId::find("operation-when").map_or(0, |question| here.session.answers().bits(question));
    let own = own_timeline(outcome);
    let pages: Vec<Route> =
        outcome.outcomes().into_iter().filter(|page| Some(*page) != own).map(Route::Outcome).collect();
    if pages.is_empty() && own.is_none() || outcome.triage.level == Level::EmergencyNow {
        return None;
    }
    let mut body: Vec<Html> = own.map(|page| timeline(language, cited, page, stop(when))).into_iter().collect();
    if own.is_some() && !pages.is_empty() {
        put(&mut body, "h3", text(words.course_more));
    }
    body.push(topic_list(language, &pages, Detail::Summary));
    Some(Block::new("course", if own.is_some() { words.course } else { words.course_more }, all(body)))
}

/// The page with the timeline, if it is this person's.
fn own_timeline(outcome: &Outcome) -> Option<OutcomeId> {
    OutcomeId::find("recovery-timeline").filter(|_| !outcome.withheld && !outcome.triage.level.is_urgent())
}

/// Numbers the sources of what the timeline says.
pub fn cite(language: &'static Language, outcome: &Outcome, cited: &mut Cited) {
    if let Some(page) = own_timeline(outcome) {
        cited.add(language.outcomes[page.index()].what);
    }
}

/// The stop of the timeline for the time since the operation: first days, six weeks, the months after, one year.
fn stop(when: u32) -> Option<usize> {
    match when.trailing_zeros() {
        0 => Some(0),
        1..=3 => Some(1),
        4 => Some(2),
        5 | 6 => Some(3),
        _ => None,
    }
}
