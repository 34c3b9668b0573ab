//! How likely, in words with one, two or three discs. Never a number.

use crate::domain::language::Language;
use crate::domain::model::Band;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::sure::cells;
use crate::view::tag::holds;
use crate::view::text::text;
use yew::prelude::*;

/// A band. What needs checking first has its own sign: it is no likelihood.
pub fn band_mark(language: &'static Language, band: Band) -> Html {
    let word = language.words.result.band_names.get(band as usize).copied().unwrap_or_default();
    let discs = match band {
        Band::LessLikely => 1,
        Band::Possible => 2,
        Band::MoreLikely => 3,
        Band::CheckFirst => {
            return holds("span", "band band--first", vec![icon::svg(IconName::Alarm), text(word)]);
        }
    };
    holds("span", "band", vec![cells((1..=3).map(|disc| disc > 3 - discs)), text(word)])
}
