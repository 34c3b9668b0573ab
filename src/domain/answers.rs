//! What the person has said, whether or not it is still asked.

use super::content::QUESTIONS;
use super::model::{Kind, QuestionId};

/// How many questions there are.
pub const COUNT: usize = QUESTIONS.len();

/// The answers. For choices a bit each; for a number one more than the number; 0 means not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers([u32; COUNT]);

impl Default for Answers {
    fn default() -> Self {
        Self([0; COUNT])
    }
}

impl Answers {
    /// The choices given, a bit each.
    #[must_use]
    pub fn bits(&self, question: QuestionId) -> u32 {
        self.0[question.index()]
    }

    /// The number given.
    #[must_use]
    pub fn number(&self, question: QuestionId) -> Option<u8> {
        self.bits(question).checked_sub(1).and_then(|number| u8::try_from(number).ok())
    }

    /// Whether there is an answer.
    #[must_use]
    pub fn has(&self, question: QuestionId) -> bool {
        self.bits(question) != 0
    }

    /// Replaces the answer; 0 takes it back. What the question does not allow is dropped.
    pub fn set(&mut self, question: QuestionId, bits: u32) {
        self.0[question.index()] = match question.get().kind {
            Kind::Number { highest } => {
                if bits <= u32::from(highest) + 1 {
                    bits
                } else {
                    0
                }
            }
            Kind::Single => {
                if bits.count_ones() == 1 && bits < 1 << question.get().choices.len() {
                    bits
                } else {
                    0
                }
            }
            Kind::Multiple => sort_out(question, bits),
        };
    }

    /// Sets a number.
    pub fn set_number(&mut self, question: QuestionId, number: u8) {
        self.set(question, u32::from(number) + 1);
    }

    /// The answer after one more tap on a choice: chosen, or taken back; an exclusive choice clears the others.
    #[must_use]
    pub fn tapped(&self, question: QuestionId, choice: usize) -> u32 {
        let before = self.bits(question);
        let bit = 1 << choice;
        match question.get().kind {
            Kind::Multiple if before & bit != 0 => before & !bit,
            Kind::Multiple if question.get().choices[choice].exclusive => bit,
            Kind::Multiple => (before & !exclusive(question)) | bit,
            Kind::Single | Kind::Number { .. } => bit,
        }
    }
}

/// The bits of the exclusive choices.
fn exclusive(question: QuestionId) -> u32 {
    let choices = question.get().choices.iter().enumerate();
    choices.filter(|(_, choice)| choice.exclusive).fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Drops unknown bits; where an exclusive choice stands with others, the others hold: a sign is never lost.
fn sort_out(question: QuestionId, bits: u32) -> u32 {
    let known = bits & ((1u64 << question.get().choices.len()) - 1) as u32;
    let others = known & !exclusive(question);
    if others != 0 {
        return others;
    }
    // Several exclusive ones: the last stands ("not sure" and "prefer not to say" come after "none").
    if known.count_ones() > 1 { 1 << (31 - known.leading_zeros()) } else { known }
}
