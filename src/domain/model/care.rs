//! Tests, treatments and outcome pages.

use super::PictureId;

/// A diagnostic test, without its words.
#[derive(Clone, Copy, Debug)]
pub struct Test {
    /// Id, as in files and addresses.
    pub id: &'static str,
    /// Its drawing.
    pub picture: Option<PictureId>,
    /// The day its text was last checked against the evidence.
    pub reviewed: &'static str,
}

/// What the evidence lets one say of a treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Commonly offered.
    Offered,
    /// Experts disagree.
    Disputed,
    /// Guidelines advise against it.
    NotRecommended,
    /// Only in studies.
    Experimental,
}

impl Stance {
    /// The fixed word for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Disputed => "disputed",
            Self::NotRecommended => "not-recommended",
            Self::Experimental => "experimental",
        }
    }
}

/// A count among 100 people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// How many of 100.
    pub count: u8,
    /// The label (index into the words beside it).
    pub label: u8,
}

/// A treatment, without its words.
#[derive(Clone, Copy, Debug)]
pub struct Treatment {
    /// Id, as in files and addresses.
    pub id: &'static str,
    /// The step on the ladder: 0 self-care to 6 fusion or replacement, 7 hospital care.
    pub ladder: u8,
    /// What the evidence lets one say.
    pub stance: Stance,
    /// How sure anyone is, 0 (nobody knows) to 4 (high).
    pub evidence: u8,
    /// Counts among 100 people that may be shown.
    pub people: &'static [People],
    /// The day its text was last checked against the evidence.
    pub reviewed: &'static str,
}

/// An outcome page, without its words.
#[derive(Clone, Copy, Debug)]
pub struct OutcomePage {
    /// Id, as in files and addresses.
    pub id: &'static str,
    /// Its drawing.
    pub picture: Option<PictureId>,
    /// Counts among 100 people that may be shown.
    pub people: &'static [People],
    /// The day its text was last checked against the evidence.
    pub reviewed: &'static str,
}
