//! Who made this, from what, how it works, and where its limits are.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::view::parts::article::{Article, Block};
use crate::view::parts::crisis_line::CrisisLine;
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// About this check.
#[component]
pub fn About() -> Html {
    let language = use_language();
    let words = &language.words.about;
    let based = html! {
        <>{ paragraphs(words.based) }<GoLink to={Route::Sources} words={language.words.library.sources_all} /></>
    };
    let blocks = vec![
        Block::new("what", words.what_heading, paragraphs(words.what)),
        Block::new("limits", words.limits_heading, paragraphs(words.limits)),
        Block::new("how", words.how_heading, paragraphs(words.how)),
        Block::new("based", words.based_heading, based),
        Block::new("who", words.who_heading, paragraphs(words.who)),
        Block::new("version", words.version_heading, version(language)),
        Block::new("crisis", language.words.call.crisis_heading, html! { <CrisisLine /> }),
    ];
    let head = html! { <PageHead heading={words.heading} title={words.title} lead={words.lead} /> };
    html! { <Article up={Route::Start} up_words={language.words.header.back_to_start} {head} {blocks} /> }
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
            <GoLink to={Route::Privacy} words={language.words.footer.privacy} />
        </>
    }
}
