//! The words of one language.

use serde::Deserialize;

use super::ById;

/// All words of one language.
#[derive(Default)]
pub struct Words {
    pub language: LanguageFacts,
    pub parts: ById<String>,
    /// By part, then by question.
    pub questions: ById<ById<QuestionWords>>,
    pub rules: ById<RuleWords>,
    pub regions: ById<RegionWords>,
    /// By finding: `missing`, and a phrase for each value.
    pub findings: ById<ById<String>>,
    pub causes: ById<CauseWords>,
    pub tests: ById<TestWords>,
    pub treatments: ById<TreatmentWords>,
    pub outcomes: ById<OutcomeWords>,
    /// By group, then by key.
    pub groups: ById<ById<Entry>>,
    /// What is for clinics: a page of its own, and no part of the app. By group, then by key.
    pub clinics: ById<ById<Entry>>,
}

/// `language.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFacts {
    pub direction: Direction,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    #[default]
    Ltr,
    Rtl,
}

/// A label, or a list of them.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub enum Entry {
    One(String),
    Many(Vec<String>),
}

impl Entry {
    /// Its texts.
    pub fn texts(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

/// Words of a question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    pub text: String,
    pub hint: Option<String>,
    /// How someone who is not sure can find out at home.
    pub tonight: Option<String>,
    pub why: Vec<String>,
    #[serde(default)]
    pub choices: ById<String>,
}

/// Words of a red flag.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleWords {
    pub title: String,
    pub why: String,
    pub say: String,
}

/// Words of a region. What is left out is not said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RegionWords {
    pub name: String,
    #[serde(default)]
    pub emergency_department: Option<String>,
    #[serde(default)]
    pub not_there: Option<String>,
    #[serde(default)]
    pub advice_name: Option<String>,
    #[serde(default)]
    pub crisis_name: Option<String>,
    #[serde(default)]
    pub doctor: Option<String>,
    #[serde(default)]
    pub team: Option<String>,
}

impl RegionWords {
    /// Each text with the name of its field.
    pub fn texts(&self) -> [(&'static str, Option<&str>); 7] {
        [
            ("name", Some(&self.name)),
            ("emergency_department", self.emergency_department.as_deref()),
            ("not_there", self.not_there.as_deref()),
            ("advice_name", self.advice_name.as_deref()),
            ("crisis_name", self.crisis_name.as_deref()),
            ("doctor", self.doctor.as_deref()),
            ("team", self.team.as_deref()),
        ]
    }
}

/// What the pages of causes, tests, treatments and outcomes have in common: named texts of three sorts.
pub trait PageWords {
    /// Single texts without sources.
    fn lines(&self) -> Vec<(&'static str, &str)>;
    /// Sections in which every statement names its sources.
    fn sections(&self) -> Vec<(&'static str, &[String])>;
    /// Lists of texts without sources.
    fn lists(&self) -> Vec<(&'static str, &[String])>;
}

/// Declares the words of a kind of page. The names are those of the fields in `src/domain/language.rs`.
macro_rules! page_words {
    ($name:ident { lines: $($line:ident)+; sections: $($section:ident)+; lists: $($list:ident)+;
        $(optional: $($field:ident: $type:ty),+;)? }) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $(pub $line: String,)+
            $(pub $section: Vec<String>,)+
            $(pub $list: Vec<String>,)+
            $($(#[serde(default)] pub $field: $type,)+)?
        }

        impl PageWords for $name {
            fn lines(&self) -> Vec<(&'static str, &str)> {
                vec![$((stringify!($line), self.$line.as_str())),+]
            }

            fn sections(&self) -> Vec<(&'static str, &[String])> {
                vec![$((stringify!($section), self.$section.as_slice())),+]
            }

            fn lists(&self) -> Vec<(&'static str, &[String])> {
                vec![$((stringify!($list), self.$list.as_slice())),+]
            }
        }
    };
}

page_words!(CauseWords {
    lines: name term summary;
    sections: what when who fits against find_out help soon;
    lists: ask;
    optional: picture_alt: Option<String>, picture_key: Vec<String>;
});
page_words!(TestWords {
    lines: name term summary;
    sections: what tells_apart when limits;
    lists: ask;
});
page_words!(OutcomeWords {
    lines: name summary;
    sections: what more_likely less_likely figures;
    lists: ask;
    optional: people_labels: ById<String>;
});

/// Words of a treatment. `how-sure` is one statement, so this one is written out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TreatmentWords {
    pub name: String,
    pub term: String,
    pub summary: String,
    pub what: Vec<String>,
    pub benefits: Vec<String>,
    pub harms: Vec<String>,
    pub not_for: Vec<String>,
    pub recovery: Vec<String>,
    pub good_to_know: Vec<String>,
    pub how_sure: String,
    #[serde(default)]
    pub compare_labels: ById<String>,
}

impl PageWords for TreatmentWords {
    fn lines(&self) -> Vec<(&'static str, &str)> {
        vec![("name", &self.name), ("term", &self.term), ("summary", &self.summary)]
    }

    fn sections(&self) -> Vec<(&'static str, &[String])> {
        vec![
            ("what", &self.what),
            ("benefits", &self.benefits),
            ("harms", &self.harms),
            ("not_for", &self.not_for),
            ("recovery", &self.recovery),
            ("good_to_know", &self.good_to_know),
        ]
    }

    fn lists(&self) -> Vec<(&'static str, &[String])> {
        Vec::new()
    }
}
