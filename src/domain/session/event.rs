//! What is on the screen, and what the person did.

use super::super::model::QuestionId;

/// What is on the screen during a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A page of questions.
    Questions(usize),
    /// A danger sign, shown back before it counts as meant. Holds the page it came from.
    Confirm(usize),
    /// What to do about the danger sign. Holds the page it came from.
    Action(usize),
    /// All answers, each with a way to change it.
    Check,
    /// The result.
    Result,
    /// The page to print for the surgeon.
    Summary,
}

impl Screen {
    /// A number for each kind of screen.
    #[must_use]
    pub const fn kind(self) -> usize {
        match self {
            Self::Questions(_) => 0,
            Self::Confirm(_) => 1,
            Self::Action(_) => 2,
            Self::Check => 3,
            Self::Result => 4,
            Self::Summary => 5,
        }
    }
}

/// What the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Began the check, or went back into it.
    Start,
    /// Answered the questions of the page.
    Answer(Vec<(QuestionId, u32)>),
    /// Said that the danger sign is meant.
    Confirm,
    /// Said that the danger sign was chosen by mistake.
    TakeBack,
    /// Went on after a danger sign, for information.
    GoOn,
    /// Asked to change an answer.
    Change(QuestionId),
    /// Opened the result.
    ShowResult,
    /// Asked for the questions that were left out because they can hardly matter.
    AskMore,
    /// Opened the questions that come after the result.
    AddImpact,
    /// Opened the page for the surgeon.
    ShowSummary,
    /// Asked to see again what to do about the danger sign.
    ShowAction,
    /// Went one screen back.
    Back,
    /// Went to a step of the trail, as the browser's back and forward do.
    GoTo(usize),
    /// Chose a country outside the questions.
    Country(u32),
    /// Said whether answers are to be kept on this device.
    Keep(bool),
    /// Wanted to go on from the answers that were found.
    Resume,
    /// Wanted to answer the questions about danger anew.
    Renew,
    /// Erased everything.
    Erase,
}

/// A danger sign that was taken back: the printed page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The question.
    pub question: QuestionId,
    /// The answer that was given first.
    pub first: u32,
}
