//! Questions, signs, red flags, regions and sources.

use serde::Deserialize;

use super::ById;

/// Several questions in one file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    #[serde(default)]
    pub question: Vec<Question>,
}

/// One question of `questions/<part>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    pub id: String,
    pub kind: Kind,
    #[serde(default)]
    pub choices: Vec<String>,
    #[serde(default)]
    pub exclusive: Vec<String>,
    pub page: Option<String>,
    pub control: Option<Control>,
    pub follows: Option<String>,
    #[serde(default)]
    pub optional: bool,
    pub highest: Option<u8>,
    #[serde(default)]
    pub asked_if: When,
    #[serde(default)]
    pub pictures: ById<String>,
    /// Choices that cannot be true beside earlier answers, each with the tests for these.
    #[serde(default)]
    pub not_with: ById<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Single,
    Multiple,
    Number,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    Select,
    BodyMap,
}

/// A condition as it is written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct When {
    #[serde(default)]
    pub all: Vec<String>,
    #[serde(default)]
    pub any: Vec<String>,
    #[serde(default)]
    pub none: Vec<String>,
    pub at_least: Option<u8>,
    #[serde(default)]
    pub of: Vec<String>,
}

impl When {
    /// Every test, wherever it stands.
    pub fn tests(&self) -> impl Iterator<Item = &str> {
        [&self.all, &self.any, &self.none, &self.of].into_iter().flatten().map(String::as_str)
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

/// Several signs in one file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    #[serde(default)]
    pub sign: Vec<Sign>,
}

/// One sign. Its condition stands beside the id, so it is spelled out here: serde cannot flatten and refuse unknown fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sign {
    pub id: String,
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    any: Vec<String>,
    #[serde(default)]
    none: Vec<String>,
    at_least: Option<u8>,
    #[serde(default)]
    of: Vec<String>,
}

impl Sign {
    /// When it holds.
    pub fn when(&self) -> When {
        When {
            all: self.all.clone(),
            any: self.any.clone(),
            none: self.none.clone(),
            at_least: self.at_least,
            of: self.of.clone(),
        }
    }
}

/// Several red flags in one file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// One red flag.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    pub id: String,
    pub level: Level,
    #[serde(rename = "where")]
    pub place: Place,
    pub when: When,
    #[serde(default)]
    pub suspects: Vec<String>,
    pub suspects_unless: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    SelfCare,
    Routine,
    Soon,
    SameDay,
    EmergencyNow,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    #[serde(rename = "self")]
    Home,
    Gp,
    Clinic,
    TeamToday,
    Ed,
    EdWithMri,
    Ambulance,
}

/// The numbers of a country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Region {
    pub emergency: Vec<String>,
    pub advice: Option<String>,
    #[serde(default)]
    pub crisis: Vec<String>,
    /// A note for the release: whether the crisis line was called or read on its own page.
    #[serde(rename = "crisis-verified")]
    pub _crisis_verified: Option<bool>,
    pub sources: Vec<String>,
    pub reviewed: String,
}

/// A source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    pub title: String,
    pub year: Option<u16>,
    pub url: Option<String>,
    #[serde(rename = "kind")]
    pub _kind: SourceKind,
    pub read: Read,
    /// A note for the release: a better source is wanted.
    #[serde(rename = "weak")]
    pub _weak: Option<bool>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    Guideline,
    Regulator,
    Review,
    Trial,
    Cohort,
    Series,
    Instrument,
    Page,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Read {
    Page,
    Abstract,
    Excerpt,
    Recalled,
}
