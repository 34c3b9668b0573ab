//! What happens next, who it is for, and what it is not. The sections hang on the thread.

use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::section::{paragraphs, section};
use crate::view::route::{self, Route};
use crate::view::tag::tag;
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The sections of the start page beside the danger signs.
pub fn terms(language: &'static Language, region: Option<RegionId>) -> Html {
    let words = &language.words.start;
    let how = html! {
        <>
            { paragraphs(words.how) }
            <p class="lined">
                { icon::svg(IconName::Device) }
                <span>
                    { text(words.private) }{ " " }
                    <a href={route::format(Route::Privacy)}>{ text(words.private_more) }</a>
                </span>
            </p>
        </>
    };
    let version = &[("version", CONTENT_VERSION), ("reviewed", &date(CONTENT_REVIEWED, language))];
    let not_this = html! { <>{ paragraphs(words.not_this) }{ tag("p", "", owned(fill(words.version, version))) }</> };
    html! {
        <div class="thread">
            { section("how", words.how_heading, how) }
            { section("for-whom", words.for_heading, paragraphs(words.for_whom)) }
            { section("not-this", words.not_heading, not_this) }
            { section("crisis", language.words.call.crisis_heading, crisis_line(language, region)) }
        </div>
    }
}
