//! The vignettes: how often the urgency and the first causes are right, on each blind reading, with what the number of stories leaves open.

use super::rate::Rate;
use crate::{
    evaluate::{self, Case, READINGS},
    failure::Failure,
    project,
};

/// One blind reading of a set of vignettes.
pub struct Reading {
    /// As in `READINGS`.
    pub id: &'static str,
    pub file: &'static str,
    /// As in `READINGS`.
    pub name: &'static str,
    pub cases: Vec<Case>,
}

/// A rate with its name, what it counts, and whether more is better.
pub struct Named {
    pub id: &'static str,
    pub name: &'static str,
    pub means: &'static str,
    pub rate: Rate,
    pub more_is_better: bool,
}

impl Reading {
    /// The rates as `evaluate` counts them.
    pub fn rates(&self) -> Vec<Named> {
        let named = |id, name, means, more_is_better, holds: fn(&Case) -> bool| Named {
            id,
            name,
            means,
            rate: Rate::among(&self.cases, holds),
            more_is_better,
        };
        vec![
            named("safe", "safe", "the urgency is not lower than every acceptable one", true, |case| !case.under),
            Named {
                id: "emergency-found",
                name: "emergencies found",
                means: "of the emergencies, those that are called one",
                rate: self.emergencies_found(),
                more_is_better: true,
            },
            named("triage-ok", "urgency accepted", "the urgency is an acceptable one", true, |case| case.ok),
            named("triage-exact", "urgency exact", "the urgency is the true one", true, |case| case.exact),
            named("over", "urgency too high", "the urgency is higher than every acceptable one", false, |case| {
                case.over
            }),
            named("top1", "first cause accepted", "the first cause is an acceptable one", true, |case| case.top1),
            named("top3", "true cause in three", "the true cause is among the first three", true, |case| case.top3),
        ]
    }

    fn emergencies_found(&self) -> Rate {
        let emergencies: Vec<&Case> = self.cases.iter().filter(|case| case.truth_level == "emergency-now").collect();
        Rate::among(&emergencies, |case| !case.missed)
    }

    pub fn emergencies_missed(&self) -> usize {
        self.cases.iter().filter(|case| case.missed).count()
    }
}

/// All readings.
pub fn read() -> Result<Vec<Reading>, Failure> {
    let folder = project::root()?.join("tests/vignettes");
    let read = |evaluate::Reading { id, file, name, .. }: evaluate::Reading| {
        Ok(Reading {
            id,
            file,
            name,
            cases: evaluate::read(&folder.join(file).to_string_lossy(), evaluate::Asked::All)?,
        })
    };
    READINGS.into_iter().map(read).collect()
}
