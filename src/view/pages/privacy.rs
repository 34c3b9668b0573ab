//! What happens with answers, what does not, and how anyone can check that.

use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::Here;
use yew::prelude::*;

/// Your privacy.
pub fn privacy(here: &Here) -> Html {
    let words = &here.language.words.privacy;
    let block = |id, heading, texts| Some(Block::new(id, heading, paragraphs(texts)));
    article(
        here,
        Article {
            up: (Route::Start, here.language.words.header.back_to_start),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks: vec![
                block("stays", words.stays_heading, words.stays),
                block("gone", words.gone_heading, words.gone),
                block("sees", words.sees_heading, words.sees),
                block("check", words.check_heading, words.check),
            ],
            cited: None,
        },
    )
}
