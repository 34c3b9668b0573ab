//! What a page holds, as links beside it. On a phone a long page has them behind a fold.

use crate::domain::language::Language;
use crate::view::parts::article::Block;
use crate::view::parts::fold::fold;
use crate::view::parts::jump::jump;
use crate::view::tag::{all, put, tag, with};
use crate::view::text::text;
use yew::prelude::*;

/// Links to the sections of the page.
pub fn contents(language: &'static Language, blocks: &[Block]) -> Html {
    let words = &language.words.library;
    let parts = vec![tag("p", "small", tag("b", "", text(words.on_this_page))), links(blocks)];
    let nav = with("nav", &["class", "aria-label"], &["side__nav", words.on_this_page], all(parts));
    tag("div", "side side--nav", nav)
}

/// The same on a phone, in the midst of the page.
pub fn contents_folded(language: &'static Language, blocks: &[Block]) -> Html {
    tag("div", "side__nav on-phone", fold(language.words.library.on_this_page, links(blocks)))
}

fn links(blocks: &[Block]) -> Html {
    let mut links = Vec::new();
    for block in blocks {
        put(&mut links, "li", jump(block.id.to_owned(), "", None, text(block.heading)));
    }
    tag("ul", "plain", all(links))
}
