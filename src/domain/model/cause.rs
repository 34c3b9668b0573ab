//! Causes, and how likely they are in words.

use super::{OutcomeId, PictureId, TestId, TreatmentId};

/// What a cause takes part in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Ranked by the answers.
    Ranked,
    /// Shown only when a rule suspects it.
    CheckFirst,
    /// A page to read; never ranked.
    Explained,
}

/// Causes that questions cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Joints, disc and muscle of the back.
    BackStructures,
    /// Only a scan tells them apart.
    NeedsScan,
    /// Scar and nerve.
    Nerve,
}

/// How likely, in words. A later one is more likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Less likely.
    LessLikely,
    /// Possible.
    Possible,
    /// More likely.
    MoreLikely,
    /// Needs checking first: set by a rule, not by likelihood.
    CheckFirst,
}

impl Band {
    /// The fixed word for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LessLikely => "less-likely",
            Self::Possible => "possible",
            Self::MoreLikely => "more-likely",
            Self::CheckFirst => "check-first",
        }
    }
}

/// A cause, without its words.
#[derive(Clone, Copy, Debug)]
pub struct Cause {
    /// Id, as in files and addresses.
    pub id: &'static str,
    /// What it takes part in.
    pub group: Group,
    /// Causes it cannot be told from by questions.
    pub family: Option<Family>,
    /// Whether it is harmless, and so not shown beside a danger sign.
    pub benign: bool,
    /// The highest band it is ever shown in.
    pub highest_band: Band,
    /// Its drawing.
    pub picture: Option<PictureId>,
    /// Tests, the most telling first.
    pub tests: &'static [TestId],
    /// Treatments, the gentlest first.
    pub treatments: &'static [TreatmentId],
    /// Outcome pages that matter for it.
    pub outcomes: &'static [OutcomeId],
    /// The day its text was last checked against the evidence.
    pub reviewed: &'static str,
}
