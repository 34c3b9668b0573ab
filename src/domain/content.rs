//! The compiled content: static tables written by `build.rs`, and the ways to look things up in them.

use super::language::*;
use super::model::*;
use super::spoken::Spoken;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// Declares how an id leads to its row.
macro_rules! tables {
    ($($id:ident => $row:ty, $table:ident;)+) => {
        $(
            impl $id {
                /// The row of this id.
                #[must_use]
                pub fn get(self) -> &'static $row {
                    &$table[self.index()]
                }

                /// All of them, in order.
                pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + Clone {
                    (0..$table.len() as u16).map(Self)
                }
            }
        )+
    };
}

tables! {
    QuestionId => Question, QUESTIONS;
    SignId => Sign, SIGNS;
    RuleId => Rule, RULES;
    CauseId => Cause, CAUSES;
    TestId => Test, TESTS;
    TreatmentId => Treatment, TREATMENTS;
    OutcomeId => OutcomePage, OUTCOMES;
    SourceId => Source, SOURCES;
    FeatureId => Feature, FEATURES;
    PictureId => Picture, PICTURES;
    RegionId => Region, REGIONS;
}

/// Declares how an id is found by its name.
macro_rules! named {
    ($($id:ident)+) => {
        $(
            impl $id {
                /// The id with this name, if there is one.
                #[must_use]
                pub fn find(name: &str) -> Option<Self> {
                    Self::all().find(|id| id.get().id == name)
                }
            }
        )+
    };
}

named! { QuestionId RuleId CauseId TestId TreatmentId OutcomeId PictureId RegionId }
#[cfg(not(target_arch = "wasm32"))]
named! { SignId FeatureId SourceId }

impl Question {
    /// The bit of the choice with this name.
    #[must_use]
    pub fn bit(&self, choice: &str) -> Option<u32> {
        self.choices.iter().position(|known| known.id == choice).map(|at| 1 << at)
    }
}

impl Language {
    /// The language with this tag, or the first one.
    #[must_use]
    pub fn with_tag(tag: &str) -> &'static Self {
        LANGUAGES.iter().find(|language| language.tag == tag).unwrap_or(&LANGUAGES[0])
    }
}
