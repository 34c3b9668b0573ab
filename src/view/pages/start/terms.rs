//! What happens next, who it is for, and what it is not. The sections hang on the thread.

use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::section::{paragraphs, section};
use crate::view::route::Route;
use crate::view::tag::{all, holds, link, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The sections of the start page beside the danger signs.
pub fn terms(language: &'static Language, region: Option<RegionId>) -> Html {
    let words = &language.words.start;
    let private =
        holds("span", "", vec![text(words.private), text(" "), link("", Route::Privacy, text(words.private_more))]);
    let how = vec![paragraphs(words.how), holds("p", "lined", vec![icon::svg(IconName::Device), private])];
    let version = &[("version", CONTENT_VERSION), ("reviewed", &date(CONTENT_REVIEWED, language))];
    let not_this = vec![paragraphs(words.not_this), tag("p", "", owned(fill(words.version, version)))];
    let parts = vec![
        section("how", words.how_heading, all(how)),
        section("for-whom", words.for_heading, paragraphs(words.for_whom)),
        section("not-this", words.not_heading, all(not_this)),
        section("crisis", language.words.call.crisis_heading, crisis_line(language, region)),
    ];
    holds("div", "thread", parts)
}
