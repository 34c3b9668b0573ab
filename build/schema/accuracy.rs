//! `accuracy.toml`: how good this version is. Made by `cargo xtask report`, shown by the page "How good it is".

use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Accuracy {
    pub content_version: String,
    pub content_reviewed: String,
    pub reading: Vec<Reading>,
    pub simulation: Simulation,
    pub calibration: Calibration,
    pub robustness: Robustness,
}

/// A share with its 95 % interval: `count` of `of`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    pub count: u32,
    pub of: u32,
    pub rate: f64,
    pub low: f64,
    pub high: f64,
}

/// What one reading of the stories says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reading {
    pub id: String,
    #[serde(rename = "file")]
    pub _file: String,
    pub cases: u32,
    pub emergency_missed: u32,
    pub safe: Rate,
    pub emergency_found: Rate,
    pub triage_ok: Rate,
    pub triage_exact: Rate,
    pub over: Rate,
    pub top1: Rate,
    pub top3: Rate,
}

impl Reading {
    /// Each rate with its field, in the order of the labels `rates` in `words/how-good-it-is.toml`.
    pub fn rates(&self) -> [(&'static str, &Rate); 7] {
        [
            ("safe", &self.safe),
            ("emergency-found", &self.emergency_found),
            ("triage-ok", &self.triage_ok),
            ("triage-exact", &self.triage_exact),
            ("over", &self.over),
            ("top1", &self.top1),
            ("top3", &self.top3),
        ]
    }
}

/// How soon the rules send simulated people to help.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Simulation {
    pub people_per_window: u32,
    pub window: Vec<Simulated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Simulated {
    pub id: String,
    pub self_care: f64,
    pub routine: f64,
    pub soon: f64,
    pub same_day: f64,
    pub emergency_now: f64,
    pub urgent: Rate,
    pub alarm: Option<f64>,
    pub exceeded: Option<bool>,
}

impl Simulated {
    /// The share of each level, in the order of the levels.
    pub fn levels(&self) -> [f64; 5] {
        [self.self_care, self.routine, self.soon, self.same_day, self.emergency_now]
    }
}

/// What the words mean on simulated people.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    pub people: u32,
    pub first: Rate,
    pub three: Rate,
    pub shown: Rate,
    pub band: Vec<Meant>,
    pub bin: Vec<Bin>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Meant {
    pub id: super::HighestBand,
    pub held: Rate,
    pub as_one: Rate,
}

/// What a share means; only the report draws these.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub mean: f64,
    pub held: Rate,
}

/// What stays when the numbers of the model are shaken.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Robustness {
    pub draws: u32,
    pub shaken_by: f64,
    pub fragile_below: f64,
    pub reading: Vec<Shaken>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Shaken {
    pub id: String,
    pub first_stays: f64,
    pub three_stay: f64,
    pub top1_low: f64,
    pub top1_high: f64,
    pub fragile: Vec<String>,
}
