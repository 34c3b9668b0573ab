//! Causes, tests, treatments and outcomes, without their words.

use serde::Deserialize;

/// A cause.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cause {
    pub group: Group,
    pub family: Option<Family>,
    #[serde(default)]
    pub benign: bool,
    pub highest_band: Option<HighestBand>,
    pub picture: Option<String>,
    pub tests: Vec<String>,
    pub treatments: Vec<String>,
    pub outcomes: Vec<String>,
    pub reviewed: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Ranked,
    CheckFirst,
    Explained,
}

impl Group {
    /// As it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ranked => "ranked",
            Self::CheckFirst => "check-first",
            Self::Explained => "explained",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    BackStructures,
    NeedsScan,
    Nerve,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HighestBand {
    LessLikely,
    Possible,
    MoreLikely,
}

impl HighestBand {
    /// As it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::LessLikely => "less-likely",
            Self::Possible => "possible",
            Self::MoreLikely => "more-likely",
        }
    }
}

/// A diagnostic test.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Test {
    pub order: u16,
    pub picture: Option<String>,
    pub reviewed: String,
}

/// A treatment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Treatment {
    pub ladder: u8,
    pub stance: Stance,
    pub evidence: Evidence,
    #[serde(default)]
    pub compare: Vec<People>,
    pub reviewed: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    Offered,
    Disputed,
    NotRecommended,
    Experimental,
}

/// How sure anyone is, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    None,
    VeryLow,
    Low,
    Fair,
    High,
}

/// A count among 100 people. Treatments write `people`, outcomes `count`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    #[serde(alias = "people")]
    pub count: u8,
    pub label: String,
}

/// An outcome page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OutcomePage {
    pub order: u16,
    pub picture: Option<String>,
    #[serde(default)]
    pub people: Vec<People>,
    pub reviewed: String,
}
