//! What to ask the surgeon: the questions of the leading reasons, and what the person was not sure about.

use crate::domain::content::{PAGES, PARTS};
use crate::domain::language::Language;
use crate::domain::model::QuestionId;
use crate::domain::outcome::Outcome;

/// So many questions of the first reason, the second, and the third.
const OF_EACH: [usize; 3] = [3, 2, 1];

/// The questions of the leading reasons, each once.
#[must_use]
pub fn questions(language: &'static Language, outcome: &Outcome) -> Vec<&'static str> {
    let mut asked: Vec<&str> = Vec::new();
    for (shown, most) in outcome.causes.iter().zip(OF_EACH) {
        let own = language.causes[shown.cause.index()].ask;
        let new: Vec<&str> = own.iter().copied().filter(|question| !asked.contains(question)).take(most).collect();
        asked.extend(new);
    }
    asked
}

/// The questions that the person could not answer, apart from those about the effect on daily life.
pub fn unsure(outcome: &Outcome) -> impl Iterator<Item = QuestionId> + '_ {
    outcome.unsure().filter(|question| part(*question) != "impact")
}

/// The part a question belongs to.
#[must_use]
pub fn part(question: QuestionId) -> &'static str {
    PARTS[PAGES[question.get().page as usize].part as usize].id
}
