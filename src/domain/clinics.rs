//! What is for clinics: words, lists to choose from, settings of the check on another site, and lines to paste there.
//!
//! The page for clinics is a document of its own. Nothing of this is part of the app that patients load.

pub mod markup;
pub mod paste;
pub mod qr;
pub mod settings;

include!(concat!(env!("OUT_DIR"), "/clinics.rs"));

/// The place of a language in every table, by its tag. The first one where there is no such language.
#[must_use]
pub fn language(tag: &str) -> usize {
    TAGS.iter().position(|known| *known == tag).unwrap_or(0)
}
