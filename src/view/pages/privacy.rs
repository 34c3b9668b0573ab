//! What happens with answers, what does not, and how anyone can check that.

use crate::domain::language::Language;
use crate::view::parts::article::{Article, Block};
use crate::view::parts::page_head::PageHead;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use yew::prelude::*;

/// Your privacy.
pub fn privacy(language: &'static Language) -> Html {
    let words = &language.words.privacy;
    let blocks = vec![
        Block::new("stays", words.stays_heading, paragraphs(words.stays)),
        Block::new("gone", words.gone_heading, paragraphs(words.gone)),
        Block::new("sees", words.sees_heading, paragraphs(words.sees)),
        Block::new("check", words.check_heading, paragraphs(words.check)),
    ];
    let head = html! { <PageHead heading={words.heading} title={words.title} lead={words.lead} /> };
    html! { <Article up={(Route::Start, language.words.header.back_to_start)} {head} {blocks} /> }
}
