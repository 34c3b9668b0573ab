//! Asking less: what the check makes of the stories with the questions that it picks, beside a questionnaire in its fixed order.

use super::rate::Rate;
use crate::{
    evaluate::{self, Asked, Case, READINGS, median},
    failure::Failure,
    project,
};

/// A way of asking.
#[derive(Clone, Copy)]
pub struct Way {
    pub name: &'static str,
    asked: Asked,
}

/// All questions; those that the check picks; and as many pages of the fixed order, which shows what picking is worth.
pub const WAYS: [Way; 3] = [
    Way { name: "every question, in the fixed order", asked: Asked::All },
    Way { name: "what the check asks", asked: Asked::WhatMatters },
    Way { name: "as many pages, the first of the fixed order", asked: Asked::InOrder },
];

/// What one way of asking costs and brings, on one reading.
pub struct Asking {
    pub way: Way,
    /// Screens to the result: the median and the most.
    pub screens: (f64, usize),
    /// Questions to the result: the median.
    pub questions: f64,
    pub ok: Rate,
    pub top1: Rate,
    pub top3: Rate,
}

/// Every way on every reading, in the order of `READINGS`.
pub fn compare() -> Result<Vec<Vec<Asking>>, Failure> {
    let folder = project::root()?.join("tests/vignettes");
    let read = |reading: &evaluate::Reading| {
        let path = folder.join(reading.file);
        WAYS.into_iter().map(|way| Ok(asking(way, &evaluate::read(&path.to_string_lossy(), way.asked)?))).collect()
    };
    READINGS.iter().map(read).collect()
}

fn asking(way: Way, cases: &[Case]) -> Asking {
    let screens: Vec<usize> = cases.iter().map(|case| case.pages).collect();
    Asking {
        way,
        screens: (median(&screens), screens.iter().copied().max().unwrap_or(0)),
        questions: median(&cases.iter().map(|case| case.questions).collect::<Vec<_>>()),
        ok: Rate::among(cases, |case| case.ok),
        top1: Rate::among(cases, |case| case.top1),
        top3: Rate::among(cases, |case| case.top3),
    }
}
