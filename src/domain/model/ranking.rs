//! The numbers of the ranking: findings, priors, modifiers and limits.

use super::super::content::{CAUSES, WHOLE};
use super::{CauseId, Cites, Condition, QuestionId};

/// One value of a finding.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// Id, unique within the finding.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: &'static str,
    /// The answers that give it.
    pub when: Condition,
    /// How much it counts, 0 to 1: an unticked box says less than a tick.
    pub weight: f64,
    /// P(value | cause) in parts of [`WHOLE`], one for each cause in table order.
    pub likelihood: [u8; CAUSES.len()],
}

impl Value {
    /// P(value | cause), by the cause's place in its table.
    #[must_use]
    pub fn given(&self, cause: usize) -> f64 {
        f64::from(self.likelihood[cause]) / WHOLE
    }
}

/// A finding that the ranking reads from the answers.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// Id, as in the content.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: &'static str,
    /// The question that would tell it.
    pub question: QuestionId,
    /// Its values; the first whose answers hold is taken, none means unknown.
    pub values: &'static [Value],
    /// Where its numbers come from.
    pub sources: Cites,
    /// Whether they rest, at least in part, on the judgement of the authors.
    pub estimate: bool,
}

/// Something about the person that makes causes more or less likely beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Modifier {
    /// The answers that bring it in.
    pub when: Condition,
    /// The factor on the odds of each cause.
    pub factors: &'static [(CauseId, f64)],
}

/// How common the causes are in one span of time after the operation.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// The answers that mean this span.
    pub when: Condition,
    /// Shares in ten-thousandths, one for each cause in table order.
    pub priors: &'static [u16],
}

/// The fixed numbers of the ranking.
#[derive(Clone, Copy, Debug)]
pub struct Ranking {
    /// Spans of time; the last one has no condition and stands for "not known".
    pub windows: &'static [Window],
    /// Modifiers of the priors.
    pub modifiers: &'static [Modifier],
    /// How many modifiers count for one cause.
    pub modifiers_at_most: usize,
    /// The most that modifiers multiply the odds by.
    pub modifiers_cap: f64,
    /// From this share on a cause is "more likely".
    pub more_likely: f64,
    /// From this share on a cause is "possible".
    pub possible: f64,
    /// From this share on a cause is shown beyond the first three.
    pub shown: f64,
    /// At least so many causes are shown.
    pub shown_at_least: usize,
    /// At most so many causes are shown.
    pub shown_at_most: usize,
    /// The most that is ever claimed for one cause.
    pub certainty_cap: f64,
    /// The exponent of the priors, 0 to 1.
    pub prior_weight: f64,
    /// A page that is expected to move the shares by less (nats) is left out.
    pub worth_asking: f64,
    /// The two leading causes lie level when their shares are nearer than this.
    pub level: f64,
    /// What stands for `worth_asking` then.
    pub worth_asking_level: f64,
    /// When the ranking is withheld.
    pub withheld: Condition,
    /// When it is too early to say that the operation did not help.
    pub too_early: Condition,
    /// Causes that stay "less likely" while it is too early.
    pub too_early_causes: &'static [CauseId],
}
