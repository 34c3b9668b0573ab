//! The engine's arithmetic once more, with its numbers as arrays: so that they can be shaken, or the temper taken off.
//!
//! A test holds it against the engine: with the engine's own numbers the shares are the same.

use super::tables::{self, CAUSE_COUNT, FINDING_COUNT};
use afterdisc::domain::{
    content::RANKING,
    flow::Path,
    model::FeatureId,
    ranking::{Findings, log_priors},
};

/// One number for each cause, in table order.
pub type PerCause = [f64; CAUSE_COUNT];

/// The numbers that are judged: how common, and how often each finding is seen.
#[derive(Clone)]
pub struct Numbers {
    /// Span of time, cause: 0 to 1.
    pub priors: Vec<PerCause>,
    /// Finding, value, cause: 0 to 1.
    pub likelihoods: Vec<Vec<PerCause>>,
    /// Finding, value: the exponent of the likelihood, 0 to 1.
    pub weights: Vec<Vec<f64>>,
    /// The exponent of the priors, 0 to 1.
    pub prior_weight: f64,
}

impl Numbers {
    /// As the tables have them.
    pub fn of_the_engine() -> Self {
        let per_cause = |of: &dyn Fn(usize) -> f64| std::array::from_fn(of);
        let values = |finding| 0..tables::value_count(finding);
        Self {
            priors: (0..tables::window_count()).map(|at| per_cause(&|cause| tables::prior(at, cause))).collect(),
            likelihoods: (0..FINDING_COUNT)
                .map(|finding| {
                    values(finding).map(|value| per_cause(&|cause| tables::likelihood(finding, value, cause))).collect()
                })
                .collect(),
            weights: (0..FINDING_COUNT)
                .map(|finding| values(finding).map(|value| tables::weight(finding, value)).collect())
                .collect(),
            prior_weight: RANKING.prior_weight,
        }
    }

    /// Every number at its full weight: plain naive Bayes.
    pub fn untempered(mut self) -> Self {
        self.weights.iter_mut().flatten().for_each(|weight| *weight = 1.0);
        self.prior_weight = 1.0;
        self
    }

    /// The logs that scoring adds up.
    pub fn logs(&self) -> Logs {
        let evidence = self.likelihoods.iter().zip(&self.weights);
        Logs {
            priors: self.priors.iter().map(|priors| priors.map(|prior| self.prior_weight * prior.ln())).collect(),
            evidence: evidence
                .map(|(values, weights)| {
                    values.iter().zip(weights).map(|(causes, weight)| causes.map(|one| weight * one.ln())).collect()
                })
                .collect(),
        }
    }
}

/// The logs of the numbers, weighted.
pub struct Logs {
    priors: Vec<PerCause>,
    evidence: Vec<Vec<PerCause>>,
}

/// What scoring reads from one person's answers.
#[derive(Clone)]
pub struct Facts {
    window: usize,
    /// Log of the factors of this person's risks. They are not shaken.
    modifiers: PerCause,
    /// Finding and value, in table order; only what is known.
    known: Vec<(usize, usize)>,
}

impl Facts {
    pub fn new(path: &Path) -> Self {
        let findings = Findings::new(path);
        let window = tables::window_of(path);
        let with = log_priors(path);
        let known = FeatureId::all().filter_map(|one| findings.value(one).map(|value| (one.index(), value))).collect();
        let modifiers =
            std::array::from_fn(|cause| with[cause] - RANKING.prior_weight * tables::prior(window, cause).ln());
        Self { window, modifiers, known }
    }
}

impl Logs {
    /// Log score of each cause before any finding counts.
    pub fn before(&self, facts: &Facts) -> PerCause {
        std::array::from_fn(|cause| self.priors[facts.window][cause] + facts.modifiers[cause])
    }

    /// Log score of each cause.
    pub fn scores(&self, facts: &Facts) -> PerCause {
        let mut scores = self.before(facts);
        for &(finding, value) in &facts.known {
            for (score, log) in scores.iter_mut().zip(&self.evidence[finding][value]) {
                *score += log;
            }
        }
        scores
    }
}

/// The shares of the ranked causes, which add up to 1; 0 for all others.
pub fn shares(scores: &PerCause) -> PerCause {
    let highest = tables::ranked().map(|cause| scores[cause.index()]).fold(f64::NEG_INFINITY, f64::max);
    let mut shares = [0.0; CAUSE_COUNT];
    let mut total = 0.0;
    for cause in tables::ranked().map(|cause| cause.index()) {
        shares[cause] = (scores[cause] - highest).exp();
        total += shares[cause];
    }
    shares.map(|share| share / total)
}
