//! The figures that were measured of this version, with what they leave open. The build puts them into the words.

use crate::domain::content::SENT;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::people::people;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::all;
use yew::prelude::*;

/// How good it is.
pub fn how_good_it_is(here: &Here) -> Html {
    let words = &here.language.words.how_good_it_is;
    let said = [
        ("limits", words.limits),
        ("stories", words.stories),
        ("sent", words.sent),
        ("means", words.means),
        ("shaken", words.shaken),
    ];
    let mut blocks = Vec::new();
    for ((id, texts), heading) in said.into_iter().zip(words.headings) {
        let mut body = vec![paragraphs(texts)];
        if id == "sent" {
            // One at a time: counts that happen to make up a hundred are no parts of one hundred.
            for span in SENT.chunks(1) {
                body.push(people(here.language, span, words.sent_windows));
            }
        }
        blocks.push(Some(Block::new(id, heading, all(body))));
    }
    article(
        here,
        Article {
            up: (Route::Library, here.language.words.library.heading),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks,
            cited: None,
        },
    )
}
