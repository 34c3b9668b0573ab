//! How soon, where, and the rules that decide it.

use super::super::flow::Path;
use super::{CauseId, Cites, Condition, SignId};

/// How soon to get help. A later one is more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Look after it at home.
    SelfCare,
    /// A normal visit.
    Routine,
    /// Within about two weeks.
    Soon,
    /// Today.
    SameDay,
    /// Now.
    EmergencyNow,
}

impl Level {
    /// All levels, least urgent first.
    pub const ALL: [Self; 5] = [Self::SelfCare, Self::Routine, Self::Soon, Self::SameDay, Self::EmergencyNow];

    /// The fixed word for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self-care",
            Self::Routine => "routine",
            Self::Soon => "soon",
            Self::SameDay => "same-day",
            Self::EmergencyNow => "emergency-now",
        }
    }

    /// Whether it is one of the two highest.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        self >= Self::SameDay
    }
}

/// Where to go. A later one is better equipped for danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// At home.
    Home,
    /// The family doctor.
    Gp,
    /// The surgeon's clinic.
    Clinic,
    /// The surgical team by phone today; without an answer in an hour, the out-of-hours line or an emergency department.
    TeamToday,
    /// An emergency department.
    Ed,
    /// An emergency department that can do an MRI scan.
    EdWithMri,
    /// Call an ambulance.
    Ambulance,
}

impl Place {
    /// All places, in order.
    pub const ALL: [Self; 7] =
        [Self::Home, Self::Gp, Self::Clinic, Self::TeamToday, Self::Ed, Self::EdWithMri, Self::Ambulance];

    /// The fixed word for it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "self",
            Self::Gp => "gp",
            Self::Clinic => "clinic",
            Self::TeamToday => "team-today",
            Self::Ed => "ed",
            Self::EdWithMri => "ed-with-mri",
            Self::Ambulance => "ambulance",
        }
    }
}

/// A red-flag rule: one sign that decides how soon and where.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Id, `rf-…`.
    pub id: &'static str,
    /// How soon.
    pub level: Level,
    /// Where to go: a fixed property of the rule.
    pub place: Place,
    /// When it fires.
    pub when: Condition,
    /// Causes that it puts into the block "needs checking first".
    pub suspects: &'static [CauseId],
    /// A sign that speaks for something else than these: they then stand last. It changes no urgency.
    pub unless: Option<SignId>,
    /// Where it comes from.
    pub sources: Cites,
    /// Whether it rests on the judgement of the authors.
    pub estimate: bool,
}

impl Rule {
    /// Whether another sign of this person speaks for something else than it suspects.
    #[must_use]
    pub fn is_doubted(&self, path: &Path) -> bool {
        self.unless.is_some_and(|sign| path.sign(sign))
    }
}
