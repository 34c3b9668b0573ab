//! What would change this result: single answers that would raise the urgency, or put another reason first.

use crate::domain::language::Language;
use crate::domain::model::Level;
use crate::domain::outcome::{Change, Outcome};
use crate::view::levels::icon;
use crate::view::parts::article::Block;
use crate::view::parts::icon;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::Html;

/// So many of each kind.
const AT_MOST: usize = 3;

/// The changes. Nothing beside a danger sign: then only one thing matters.
pub fn changes(here: &Here, outcome: &Outcome) -> Option<Block> {
    let words = &here.language.words.result;
    if outcome.triage.level.is_urgent() {
        return None;
    }
    let changes = picked(&outcome.changes(here.session.answers()));
    let lines = changes.iter().map(|change| line(here.language, *change)).collect();
    let body = vec![tag("p", "", text(words.changes_lead)), holds("ul", "plain ruled", lines)];
    (!changes.is_empty()).then(|| Block::new("changes", words.changes, all(body)))
}

/// A few of each kind. Of those that raise the urgency one for each level comes first: they say more than three alike.
fn picked(changes: &[Change]) -> Vec<Change> {
    let mut raising: Vec<Change> = Vec::new();
    for level in [Level::EmergencyNow, Level::SameDay, Level::Soon] {
        raising.extend(changes.iter().find(|change| change.level == Some(level)));
    }
    for change in changes.iter().filter(|change| change.level.is_some()) {
        if raising.len() < AT_MOST && !raising.contains(change) {
            raising.push(*change);
        }
    }
    raising.extend(changes.iter().filter(|change| change.first.is_some()).take(AT_MOST));
    raising
}

/// The question with the other answer, and what that would do.
fn line(language: &'static Language, change: Change) -> Html {
    let words = &language.words.result;
    let question = &language.questions[change.question.index()];
    let mut said = vec![tag("span", "small", text(question.text)), tag("b", "", text(question.choices[change.choice]))];
    if let Some(level) = change.level {
        let then = fill(words.change_level, &[("level", language.words.urgency.steps[level as usize])]);
        let flag = tag("span", flag(level), icon::svg(icon(level)));
        said.push(holds("span", "change__to", vec![flag, tag("span", "", owned(then))]));
    } else if let Some(cause) = change.first {
        let then = fill(words.change_first, &[("cause", language.causes[cause.index()].name)]);
        said.push(tag("span", "change__to", owned(then)));
    }
    holds("li", "change", said)
}

/// The flag of a level, small.
fn flag(level: Level) -> &'static str {
    match level {
        Level::EmergencyNow => "flag flag--now",
        Level::SameDay => "flag flag--today",
        _ => "flag",
    }
}
