//! The files as they are written. A field that is not named here is refused.

mod accuracy;
mod model;
mod pages;
mod questions;
mod words;

pub use accuracy::*;
pub use model::*;
pub use pages::*;
pub use questions::*;
pub use words::*;

use std::collections::BTreeMap;

use serde::Deserialize;

/// Things by their id.
pub type ById<T> = BTreeMap<String, T>;

/// `content.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Root {
    pub version: String,
    pub reviewed: String,
    pub review_by: String,
    pub keep_days: u32,
    pub languages: Vec<String>,
    pub parts: Vec<String>,
}

/// Everything that was read.
#[derive(Default)]
pub struct Content {
    pub root: Root,
    /// With the part that each one belongs to.
    pub questions: Vec<(String, Question)>,
    pub signs: Vec<Sign>,
    pub rules: Vec<Rule>,
    pub regions: ById<Region>,
    pub sources: ById<Source>,
    pub causes: ById<Cause>,
    pub tests: ById<Test>,
    pub treatments: ById<Treatment>,
    pub outcomes: ById<OutcomePage>,
    pub findings: Vec<Finding>,
    pub ranking: Ranking,
    pub accuracy: Accuracy,
    /// The text of each drawing.
    pub pictures: ById<String>,
    pub languages: Vec<(String, Words)>,
}
