//! Conditions over answers: rows of tests, no language of their own.

use super::super::content::CLAUSES;
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
    /// Where its clauses begin among all clauses.
    pub from: u16,
    /// How many belong to each of its lists, one after the other: all, any, none, of.
    pub count: [u8; 4],
    /// How many of `of` hold.
    pub at_least: u8,
}

impl Condition {
    /// Every one holds.
    #[must_use]
    pub fn all(&self) -> &'static [Clause] {
        self.list(0)
    }

    /// At least one holds (unless empty).
    #[must_use]
    pub fn any(&self) -> &'static [Clause] {
        self.list(1)
    }

    /// None holds.
    #[must_use]
    pub fn none(&self) -> &'static [Clause] {
        self.list(2)
    }

    /// What `at_least` counts.
    #[must_use]
    pub fn of(&self) -> &'static [Clause] {
        self.list(3)
    }

    fn list(&self, at: usize) -> &'static [Clause] {
        let from = self.count[..at].iter().fold(usize::from(self.from), |from, count| from + usize::from(*count));
        &CLAUSES[from..from + usize::from(self.count[at])]
    }
}

/// A named condition.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// Id, written `@id` in the content.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: &'static str,
    /// When it holds.
    pub when: Condition,
}
