//! How likely each cause is, from how common it is and how the answers fit.
//!
//! Naive Bayes with care: priors per span of time and likelihoods, both weighted down (history tells less than the numbers
//! pretend, and findings that belong together are one finding), and "not sure" counts for nothing.

use super::content::{CAUSES, FEATURES, RANKING};
use super::flow::Path;
use super::model::{CauseId, FeatureId, Group, Window};

/// One number for each cause, in table order.
pub type PerCause = [f64; CAUSES.len()];

/// What the answers say about each finding: the place of its value, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings([Option<u8>; FEATURES.len()]);

impl Findings {
    /// Reads the findings off the answers.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        let mut findings = [None; FEATURES.len()];
        for (at, feature) in FEATURES.iter().enumerate() {
            findings[at] = feature.values.iter().position(|value| path.holds(&value.when)).map(|value| value as u8);
        }
        Self(findings)
    }

    /// The value of a finding, if it is known.
    #[must_use]
    pub fn value(&self, feature: FeatureId) -> Option<usize> {
        self.0[feature.index()].map(usize::from)
    }
}

/// The span of time that the answers name; the last one stands for "not known".
#[must_use]
pub fn window(path: &Path) -> &'static Window {
    let windows = RANKING.windows;
    windows.iter().find(|window| path.holds(&window.when)).unwrap_or(&windows[windows.len() - 1])
}

/// Whether no cause is more common in this person's span of time.
#[must_use]
pub fn is_most_common(path: &Path, cause: CauseId) -> bool {
    let priors = window(path).priors;
    priors.iter().all(|prior| *prior <= priors[cause.index()])
}

/// Log of how common each cause is for this person before any finding counts, weighted.
#[must_use]
pub fn log_priors(path: &Path) -> PerCause {
    let priors = window(path).priors;
    let mut logs = [0.0; CAUSES.len()];
    for (log, prior) in logs.iter_mut().zip(priors) {
        *log = RANKING.prior_weight * (f64::from(*prior) / 10_000.0).ln();
    }
    let modifiers: Vec<_> = RANKING.modifiers.iter().filter(|modifier| path.holds(&modifier.when)).collect();
    for cause in CauseId::all() {
        let mut factors: Vec<f64> = modifiers
            .iter()
            .flat_map(|modifier| modifier.factors)
            .filter(|(of, _)| *of == cause)
            .map(|(_, factor)| *factor)
            .collect();
        // The strongest count, in either direction, and together no more than the cap.
        sort_down(&mut factors, |factor| factor.ln().abs());
        factors.truncate(RANKING.modifiers_at_most);
        let cap = RANKING.modifiers_cap;
        logs[cause.index()] += factors.iter().product::<f64>().clamp(1.0 / cap, cap).ln();
    }
    logs
}

/// What one value of a finding adds to the log score of a cause.
#[must_use]
pub fn weighted_log(feature: FeatureId, value: usize, cause: CauseId) -> f64 {
    let value = &feature.get().values[value];
    value.weight * value.given(cause.index()).ln()
}

/// The log score of every cause: the acute ones too, which orders them among themselves.
#[must_use]
pub fn log_scores(path: &Path, findings: &Findings) -> PerCause {
    let mut scores = log_priors(path);
    for feature in FeatureId::all() {
        if let Some(value) = findings.value(feature) {
            for cause in CauseId::all() {
                scores[cause.index()] += weighted_log(feature, value, cause);
            }
        }
    }
    scores
}

/// The shares of the ranked causes, which add up to 1; 0 for all others.
#[must_use]
pub fn shares(scores: &PerCause) -> PerCause {
    let ranked = || CauseId::all().filter(|cause| cause.get().group == Group::Ranked);
    let highest = ranked().map(|cause| scores[cause.index()]).fold(f64::NEG_INFINITY, f64::max);
    let mut shares = [0.0; CAUSES.len()];
    for cause in ranked() {
        shares[cause.index()] = (scores[cause.index()] - highest).exp();
    }
    let total: f64 = shares.iter().sum();
    shares.map(|share| share / total)
}

/// Puts the highest first; equals keep their order. For lists of a few dozen, where one plain sort costs the visitor less
/// to load than one of the library's for each kind of list.
pub(super) fn sort_down<T>(list: &mut [T], key: impl Fn(&T) -> f64) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at]) > key(&list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}
