//! Who made this, from what, how it works, and where its limits are.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::article::{Article, Block};
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// About this check.
pub fn about(language: &'static Language, region: Option<RegionId>) -> Html {
    let words = &language.words.about;
    let based = html! {
        <>{ paragraphs(words.based) }{ go_link(Route::Sources, language.words.library.sources_all) }</>
    };
    let blocks = vec![
        Block::new("what", words.what_heading, paragraphs(words.what)),
        Block::new("limits", words.limits_heading, paragraphs(words.limits)),
        Block::new("how", words.how_heading, paragraphs(words.how)),
        Block::new("based", words.based_heading, based),
        Block::new("who", words.who_heading, paragraphs(words.who)),
        Block::new("version", words.version_heading, version(language)),
        Block::new("crisis", language.words.call.crisis_heading, crisis_line(language, region)),
    ];
    let head = html! { <PageHead heading={words.heading} title={words.title} lead={words.lead} /> };
    html! { <Article up={(Route::Start, language.words.header.back_to_start)} {head} {blocks} /> }
}

fn version(language: &'static Language) -> Html {
    let words = &language.words.about;
    let values = &[
        ("program", env!("CARGO_PKG_VERSION")),
        ("version", CONTENT_VERSION),
        ("reviewed", &date(CONTENT_REVIEWED, language)),
        ("review-by", &date(CONTENT_REVIEW_BY, language)),
    ];
    html! {
        <>
            <p>{ fill(words.version, values) }</p>
            <p>{ text(words.licence) }</p>
            { go_link(Route::Privacy, language.words.footer.privacy) }
        </>
    }
}
