//! What can be done: the options for the leading reason with gains, risks and certainty; the others as links.

use crate::domain::language::Language;
use crate::domain::model::{Level, Stance, Treatment, TreatmentId};
use crate::domain::outcome::Outcome;
use crate::view::parts::article::Block;
use crate::view::parts::cited::Cited;
use crate::view::parts::fold::fold;
use crate::view::parts::stance::stance_mark;
use crate::view::parts::sure::sure;
use crate::view::route::Route;
use crate::view::tag::{all, holds, link, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// So many options stand in the open; the others are one tap away.
const IN_THE_OPEN: usize = 4;

/// From this step of the ladder on, it is an operation.
const OPERATIONS: u8 = 5;

/// The options, the gentlest first. In an emergency there is one thing to do, and the library has the rest.
pub fn options(language: &'static Language, outcome: &Outcome, cited: &Cited) -> Option<Block> {
    let words = &language.words.result;
    let (leading, others) = split(outcome);
    if leading.is_empty() && others.is_empty() || outcome.triage.level == Level::EmergencyNow {
        return None;
    }
    let open = leading.len().min(IN_THE_OPEN);
    let lead = if outcome.too_early { words.options_too_early } else { words.options_lead };
    let mut body = vec![tag("p", "", text(lead)), offers(language, &leading[..open], Some(cited))];
    if leading.len() > open {
        body.push(fold(words.options_more, offers(language, &leading[open..], Some(cited))));
    }
    if !others.is_empty() {
        body.push(fold(words.options_others, offers(language, &others, None)));
    }
    Some(Block::new("options", words.options, all(body)))
}

/// The options for what stands first, and the others. Where nothing calls for haste, an operation and what is only in
/// studies are among the others.
fn split(outcome: &Outcome) -> (Vec<TreatmentId>, Vec<TreatmentId>) {
    let first = outcome.first().map_or(&[][..], |cause| cause.get().treatments);
    let calm = outcome.triage.level <= Level::Routine;
    let big = |row: &Treatment| row.ladder >= OPERATIONS || row.stance == Stance::Experimental;
    outcome.treatments().into_iter().partition(|id| first.contains(id) && !(calm && big(id.get())))
}

/// Numbers the sources of the gains and risks that are shown.
pub fn cite(language: &'static Language, outcome: &Outcome, cited: &mut Cited) {
    if outcome.triage.level == Level::EmergencyNow {
        return;
    }
    for id in split(outcome).0 {
        cited.add(language.treatments[id.index()].benefits);
        cited.add(language.treatments[id.index()].harms);
    }
}

/// Options, with their gains and risks where sources are given.
fn offers(language: &'static Language, ids: &[TreatmentId], cited: Option<&Cited>) -> Html {
    tag("ul", "plain ruled offers", ids.iter().map(|id| offer(language, *id, cited)).collect())
}

/// One option.
fn offer(language: &'static Language, id: TreatmentId, cited: Option<&Cited>) -> Html {
    let words = &language.treatments[id.index()];
    let labels = &language.words.treatment;
    let mut said = vec![
        link("named", Route::Treatment(id), text(words.name)),
        stance_mark(language, id.get().stance),
        tag("span", "offers__summary", text(words.summary)),
        sure(language, id.get().evidence),
    ];
    if let Some(cited) = cited {
        let mut both = Vec::new();
        for (heading, statements) in [(labels.benefits, words.benefits), (labels.harms, words.harms)] {
            put(&mut both, "h3", text(heading));
            both.push(cited.list(statements));
        }
        said.push(fold(language.words.result.benefits_harms, all(both)));
    }
    holds("li", "", said)
}
