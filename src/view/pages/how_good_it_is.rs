//! The figures that were measured of this version, with what they leave open. The build puts them into the words.

use crate::domain::content::SENT;
use crate::domain::language::Language;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::people::people;
use crate::view::parts::section::{list, paragraphs};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// How good it is.
pub fn how_good_it_is(here: &Here) -> Html {
    let words = &here.language.words.how_good_it_is;
    article(
        here,
        Article {
            up: (Route::Library, here.language.words.library.heading),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks: vec![
                Block::listed("limits", words.limits_heading, words.limits),
                Some(Block::new("stories", words.stories_heading, stories(here.language))),
                Some(Block::new("sent", words.sent_heading, sent(here.language))),
                Some(Block::new("means", words.means_heading, paragraphs(words.means))),
                Some(Block::new("shaken", words.shaken_heading, paragraphs(words.shaken))),
            ],
            cited: None,
        },
    )
}

/// How often the urgency and the causes were right, for each reader.
fn stories(language: &'static Language) -> Html {
    let words = &language.words.how_good_it_is;
    all(vec![
        paragraphs(words.stories),
        tag("h3", "", text(words.first_heading)),
        list(words.first),
        tag("h3", "", text(words.second_heading)),
        list(words.second),
    ])
}

/// How many of 100 simulated people are sent to help today or now: a drawing for each span of time.
fn sent(language: &'static Language) -> Html {
    let words = &language.words.how_good_it_is;
    // One at a time: counts that happen to make up a hundred are no parts of one hundred.
    let drawings = SENT.chunks(1).map(|span| people(language, span, words.sent_windows));
    all(vec![paragraphs(words.sent), drawings.collect()])
}
