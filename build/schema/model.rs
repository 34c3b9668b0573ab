//! The numbers of the ranking.

use serde::Deserialize;

use super::{ById, When};

/// `model/findings.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Findings {
    #[serde(default)]
    pub finding: Vec<Finding>,
}

/// What stands for certainty in the table of likelihoods: they are told apart by halves of one in a hundred, as most are
/// estimates.
pub const WHOLE: f64 = 200.0;

/// One finding, in its short form (`yes`, `no`, one likelihood) or with its values spelled out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Finding {
    pub id: String,
    pub question: String,
    #[serde(default = "one")]
    pub weight: f64,
    pub absent_weight: Option<f64>,
    pub sources: Vec<String>,
    pub yes: Option<When>,
    pub no: Option<When>,
    pub likelihood: Option<ById<f64>>,
    #[serde(default)]
    pub value: Vec<Value>,
    #[serde(default = "yes")]
    pub exhaustive: bool,
}

/// One value of a finding.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Value {
    pub id: String,
    pub when: When,
    /// P(value | cause); `others` stands for every cause that is not named.
    pub likelihood: ById<f64>,
}

impl Finding {
    /// The values, with the short form spelled out.
    pub fn values(&self) -> Vec<Value> {
        let (Some(yes), Some(no), Some(likelihood)) = (&self.yes, &self.no, &self.likelihood) else {
            return self.value.clone();
        };
        let against = likelihood.iter().map(|(cause, share)| (cause.clone(), 1.0 - share)).collect();
        vec![
            Value { id: "yes".to_owned(), when: yes.clone(), likelihood: likelihood.clone() },
            Value { id: "no".to_owned(), when: no.clone(), likelihood: against },
        ]
    }

    /// How much a value counts.
    pub fn weight_of(&self, value: &str) -> f64 {
        let absent = if value == "no" { self.absent_weight } else { None };
        self.weight * absent.unwrap_or(1.0)
    }
}

impl Value {
    /// P(value | cause).
    pub fn share(&self, cause: &str) -> f64 {
        self.likelihood.get(cause).or_else(|| self.likelihood.get("others")).copied().unwrap_or(0.5)
    }
}

/// `model/ranking.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ranking {
    pub more_likely: f64,
    pub possible: f64,
    pub shown: f64,
    pub shown_at_least: usize,
    pub shown_at_most: usize,
    pub certainty_cap: f64,
    pub modifiers_at_most: usize,
    pub modifiers_cap: f64,
    pub prior_weight: f64,
    pub worth_asking: f64,
    pub level: f64,
    pub worth_asking_level: f64,
    pub too_early_causes: Vec<String>,
    pub withheld: When,
    pub too_early: When,
    #[serde(default)]
    pub window: Vec<Window>,
    #[serde(default)]
    pub modifier: Vec<Modifier>,
}

/// One span of time after the operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Window {
    pub id: String,
    #[serde(default)]
    pub when: When,
    /// How common each cause is, in percent.
    pub priors: ById<f64>,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// One thing that makes causes more or less likely beforehand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Modifier {
    pub when: When,
    pub factors: ById<f64>,
    pub sources: Vec<String>,
}

fn one() -> f64 {
    1.0
}

fn yes() -> bool {
    true
}
