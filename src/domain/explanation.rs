//! Why a cause stands where it stands: what fits, what speaks against it, what is not known.
//!
//! Drawn from the very numbers that ranked it, so that the words cannot say something else than the order.

use super::content::FEATURES;
use super::flow::Path;
use super::model::{CauseId, FeatureId, Group, QuestionId, Value};
use super::ranking::{Findings, sort_down, weighted_log, window};

/// A finding of this person that speaks for or against a cause.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The finding.
    pub feature: FeatureId,
    /// Its value, by its place.
    pub value: usize,
    /// How strongly it speaks, as a weighted log ratio against the other causes; below 0 speaks against.
    pub strength: f64,
}

/// Why a cause stands where it stands, the strongest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explanation {
    /// What fits.
    pub fits: Vec<Reason>,
    /// What speaks against it.
    pub against: Vec<Reason>,
    /// Findings that are not known and would matter for this cause.
    pub missing: Vec<FeatureId>,
}

/// From this weighted log ratio on, a finding is worth a line: about a fifth more or less likely than elsewhere.
const WORTH_SAYING: f64 = 0.18;
/// At most so many lines of a kind.
const AT_MOST: usize = 5;

/// Explains one cause.
#[must_use]
pub fn explain(path: &Path, findings: &Findings, usual: &Usual, cause: CauseId) -> Explanation {
    let mut explanation = Explanation::default();
    let mut open = Vec::new();
    for feature in FeatureId::all() {
        match findings.value(feature) {
            Some(value) => {
                let strength = usual.strength(feature, value, cause);
                let reason = Reason { feature, value, strength };
                if strength >= WORTH_SAYING {
                    explanation.fits.push(reason);
                } else if strength <= -WORTH_SAYING {
                    explanation.against.push(reason);
                }
            }
            None if !is_open(path, feature.get().question) => {}
            None => {
                let values = 0..FEATURES[feature.index()].values.len();
                let most = values.map(|value| usual.strength(feature, value, cause).abs()).fold(0.0, f64::max);
                if most >= 2.0 * WORTH_SAYING {
                    open.push((feature, most));
                }
            }
        }
    }
    let by_strength = |reason: &Reason| reason.strength.abs();
    sort_down(&mut explanation.fits, by_strength);
    sort_down(&mut explanation.against, by_strength);
    sort_down(&mut open, |(_, most)| *most);
    explanation.fits.truncate(AT_MOST);
    explanation.against.truncate(AT_MOST);
    explanation.missing = open.into_iter().take(AT_MOST).map(|(feature, _)| feature).collect();
    explanation
}

/// Whether a question still has something to tell: it is asked, and has no answer or one that says "not sure".
/// What is not asked of this person, or was answered in a way that says nothing here, is not missing.
fn is_open(path: &Path, question: QuestionId) -> bool {
    let bits = path.answers().bits(question);
    let mut choices = question.get().choices.iter().enumerate();
    path.asks(question) && (bits == 0 || choices.any(|(at, choice)| choice.unknown && bits & (1 << at) != 0))
}

/// How usual each value of each finding is among the ranked causes, weighed by how common these are. Worked out once: each
/// cause is then held against all the others by leaving out its own share.
pub struct Usual {
    priors: &'static [u16],
    total: f64,
    values: Vec<Vec<f64>>,
}

impl Usual {
    /// What is usual in the person's span of time.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        let priors = window(path).priors;
        let ranked = || CauseId::all().filter(|cause| cause.get().group == Group::Ranked);
        let prior = |cause: CauseId| f64::from(priors[cause.index()]);
        let sum = |value: &Value| ranked().map(|cause| prior(cause) * value.given(cause.index())).sum();
        let values = FEATURES.iter().map(|feature| feature.values.iter().map(sum).collect());
        Self { priors, total: ranked().map(prior).sum(), values: values.collect() }
    }

    /// How a value speaks for a cause against the other ranked ones: a weighted log ratio.
    #[must_use]
    pub fn strength(&self, feature: FeatureId, value: usize, cause: CauseId) -> f64 {
        let row = &feature.get().values[value];
        let ranked = cause.get().group == Group::Ranked;
        let prior = if ranked { f64::from(self.priors[cause.index()]) } else { 0.0 };
        let others = self.values[feature.index()][value] - prior * row.given(cause.index());
        weighted_log(feature, value, cause) - row.weight * (others / (self.total - prior)).ln()
    }
}
