//! Who made this, from what, how it works, and where its limits are.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::page_head;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// About this check.
pub fn about(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.about;
    let based = all(vec![paragraphs(words.based), go_link(Route::Sources, language.words.library.sources_all)]);
    let how = all(vec![
        paragraphs(words.how),
        go_link(Route::HowItDecides, language.words.how_it_decides.heading),
        go_link(Route::HowGoodItIs, language.words.how_good_it_is.heading),
    ]);
    let block = |id, heading, body| Some(Block::new(id, heading, body));
    article(
        here,
        Article {
            up: (Route::Start, language.words.header.back_to_start),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks: vec![
                block("what", words.what_heading, paragraphs(words.what)),
                block("limits", words.limits_heading, paragraphs(words.limits)),
                block("how", words.how_heading, how),
                block("based", words.based_heading, based),
                block("who", words.who_heading, paragraphs(words.who)),
                block("version", words.version_heading, version(language)),
                block("crisis", language.words.call.crisis_heading, crisis_line(language, here.region)),
            ],
            cited: None,
        },
    )
}

fn version(language: &'static Language) -> Html {
    let words = &language.words.about;
    let values = &[
        ("program", env!("CARGO_PKG_VERSION")),
        ("version", CONTENT_VERSION),
        ("reviewed", &date(CONTENT_REVIEWED, language)),
        ("review-by", &date(CONTENT_REVIEW_BY, language)),
    ];
    all(vec![
        tag("p", "", owned(fill(words.version, values))),
        tag("p", "", text(words.licence)),
        go_link(Route::Privacy, language.words.footer.privacy),
    ])
}
