//! `tests/report/comparators.toml`: what others have published.

use crate::{failure::Failure, project};
use serde::Deserialize;

const FILE: &str = "tests/report/comparators.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    study: Vec<Study>,
}

/// One row of published figures, in per cent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    pub name: String,
    pub source: String,
    pub url: String,
    #[serde(default)]
    pub note: String,
    pub top1: Option<f64>,
    pub top3: Option<f64>,
    pub triage: Option<f64>,
    pub safe: Option<f64>,
    pub emergency: Option<f64>,
    pub over: Option<f64>,
    pub under: Option<f64>,
}

pub fn read() -> Result<Vec<Study>, Failure> {
    let text = project::read_text(&project::root()?.join(FILE))?;
    let written: Written = toml::from_str(&text).map_err(|e| Failure::new(format!("{FILE}: {e}")))?;
    Ok(written.study)
}
