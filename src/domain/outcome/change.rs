//! What would change a result: single answers that would raise the urgency or put another cause first.

use super::super::answers::Answers;
use super::super::content::{PAGES, PARTS};
use super::super::flow::{is_after_result, page_of};
use super::super::model::{Band, CauseId, Level, QuestionId};
use super::super::ranking::sort_down;
use super::super::red_flags::Triage;
use super::{Outcome, Shown, decide};

/// One answer that would change the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionId,
    /// The other choice, by its place.
    pub choice: usize,
    /// The level it would lead to, if that differs.
    pub level: Option<Level>,
    /// The cause that would stand first, if that differs.
    pub first: Option<CauseId>,
    /// How near it lies: 2 where the answer is not known yet, 1 where other answers of this person count towards it.
    pub near: u8,
}

impl Outcome {
    /// Single answers that would raise the urgency or put another cause first.
    ///
    /// For each question the choice that raises the urgency most is taken, or else the first that changes the leading cause.
    /// The nearest come first.
    #[must_use]
    pub fn changes(&self, given: &Answers) -> Vec<Change> {
        let mut changes = Vec::new();
        for question in QuestionId::all() {
            let row = question.get();
            let page = &PAGES[page_of(question)];
            if !self.path.asks(question) || is_after_result(page) || row.page == 0 {
                continue;
            }
            let mut best: Option<Change> = None;
            for (choice, one) in row.choices.iter().enumerate().filter(|(_, one)| !one.unknown) {
                let can_be_true = self.path.offers(question) & (1 << choice) != 0;
                if !can_be_true || given.bits(question) & (1 << choice) != 0 || one.exclusive {
                    continue;
                }
                let mut other = *given;
                other.set(question, given.tapped(question, choice));
                let then = decide(&other);
                let level = (then.triage.level > self.triage.level).then_some(then.triage.level);
                let first = then.first().filter(|first| level.is_none() && !self.leads(*first) && !is_past(question));
                let near = self.near(question, &then.triage);
                let change = Change { question, choice, level, first, near };
                let better = match best {
                    None => level.is_some() || first.is_some(),
                    Some(known) => (level, near) > (known.level, known.near),
                };
                if better {
                    best = Some(change);
                }
            }
            changes.extend(best);
        }
        sort_down(&mut changes, |change| f64::from(change.near));
        changes
    }

    /// Whether a cause already stands with the most likely ones.
    fn leads(&self, cause: CauseId) -> bool {
        let same = |shown: &Shown| shown.band == self.causes[0].band && shown.band >= Band::MoreLikely;
        self.causes.iter().enumerate().any(|(at, shown)| shown.cause == cause && (at == 0 || same(shown)))
    }

    /// How near a change of this answer lies.
    fn near(&self, question: QuestionId, then: &Triage) -> u8 {
        let bits = self.path.answers().bits(question);
        let choices = question.get().choices.iter().enumerate();
        let unsure = choices.filter(|(at, _)| bits & (1 << at) != 0).any(|(_, choice)| choice.unknown);
        let together = then.deciding().any(|fired| fired.because.iter().any(|because| because.question != question));
        if bits == 0 || unsure { 2 } else { u8::from(together && then.level > self.triage.level) }
    }
}

/// Whether a question is about the operation: what is past cannot become true.
fn is_past(question: QuestionId) -> bool {
    PARTS[question.get().part as usize].id == "operation"
}
