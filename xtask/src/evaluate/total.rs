//! The rates over a set of vignettes.

use super::case::Case;

/// The rates over a set of cases.
pub struct Total {
    pub cases: usize,
    pub top1: f64,
    pub top3: f64,
    pub exact: f64,
    pub ok: f64,
    pub under: f64,
    pub over: f64,
    pub missed: usize,
    pub screens_median: f64,
    pub screens_highest: usize,
}

pub fn total(cases: &[Case]) -> Total {
    total_of(&cases.iter().collect::<Vec<_>>())
}

pub fn total_of(cases: &[&Case]) -> Total {
    let rate = |of: fn(&Case) -> bool| cases.iter().filter(|case| of(case)).count() as f64 / cases.len().max(1) as f64;
    let screens: Vec<usize> = cases.iter().map(|case| case.screens).collect();
    Total {
        cases: cases.len(),
        top1: rate(|case| case.top1),
        top3: rate(|case| case.top3),
        exact: rate(|case| case.exact),
        ok: rate(|case| case.ok),
        under: rate(|case| case.under),
        over: rate(|case| case.over),
        missed: cases.iter().filter(|case| case.missed).count(),
        screens_median: median(&screens),
        screens_highest: screens.iter().copied().max().unwrap_or(0),
    }
}

/// The number in the middle; 0 of none.
pub fn median(counts: &[usize]) -> f64 {
    let mut counts = counts.to_vec();
    counts.sort_unstable();
    let middle = counts.len() / 2;
    match counts.len() {
        0 => 0.0,
        n if n % 2 == 1 => counts[middle] as f64,
        _ => (counts[middle - 1] + counts[middle]) as f64 / 2.0,
    }
}
