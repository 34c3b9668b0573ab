//! Conditions over answers: rows of tests, no language of their own.

use super::{QuestionId, SignId};

/// One test of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// One of these choices was given (a bit for each choice).
    Answer(QuestionId, u32),
    /// A named group of answers holds.
    Sign(SignId),
}

/// A condition over answers. An empty one always holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Every one holds.
    pub all: &'static [Clause],
    /// At least one holds (unless empty).
    pub any: &'static [Clause],
    /// None holds.
    pub none: &'static [Clause],
    /// So many of `of` hold.
    pub at_least: u8,
    /// What `at_least` counts.
    pub of: &'static [Clause],
}

/// A named condition.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// Id, written `@id` in the content.
    pub id: &'static str,
    /// When it holds.
    pub when: Condition,
}
