//! Questions, their choices and the screens they stand on.

use super::{Condition, PictureId, QuestionId};

/// A part of the questionnaire, in the order asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Id, as in the content.
    pub id: &'static str,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One choice.
    Single,
    /// Any number of choices; an exclusive one stands alone.
    Multiple,
    /// A whole number from 0.
    Number {
        /// The highest number allowed.
        highest: u8,
    },
}

/// How a question is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// A list of choices.
    List,
    /// A native drop-down.
    Select,
    /// The body picture with its list.
    BodyMap,
    /// A scale of numbers.
    Scale,
}

/// One choice of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Id, unique within the question.
    pub id: &'static str,
    /// Whether it cannot stand with others.
    pub exclusive: bool,
    /// Whether it says that the person does not know or will not say.
    pub unknown: bool,
    /// A small drawing beside it.
    pub picture: Option<PictureId>,
}

/// A question, without its words.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Id, as in answers and files.
    pub id: &'static str,
    /// The part it belongs to (index into `PARTS`).
    pub part: u8,
    /// The screen it stands on (index into `PAGES`).
    pub page: u16,
    /// How it is answered.
    pub kind: Kind,
    /// How it is drawn.
    pub control: Control,
    /// The question whose plain check this is: a danger sign waits for it before it interrupts.
    pub follows: Option<QuestionId>,
    /// Whether it may be skipped.
    pub optional: bool,
    /// When it is asked. Reads earlier questions only.
    pub asked_if: Condition,
    /// The choices in order (empty for a number).
    pub choices: &'static [Choice],
}

/// Choices that cannot be true beside an earlier answer. They are not offered then, and do not count.
#[derive(Clone, Copy, Debug)]
pub struct Clash {
    /// The later question.
    pub question: QuestionId,
    /// Those of its choices, a bit each.
    pub choices: u32,
    /// The earlier question.
    pub with: QuestionId,
    /// Any of these choices of it.
    pub given: u32,
}

/// One screen of the questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Its questions, in order.
    pub questions: &'static [QuestionId],
    /// The part it belongs to.
    pub part: u8,
}
