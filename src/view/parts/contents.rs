//! What a page holds, as links beside it. On a phone a long page has them behind a fold.

use crate::domain::language::Language;
use crate::view::parts::article::Block;
use crate::view::parts::fold::fold;
use crate::view::parts::jump::jump;
use crate::view::tag::{all, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// Links to the sections of the page.
pub fn contents(language: &'static Language, blocks: &[Block]) -> Html {
    let words = &language.words.library;
    html! {
        <div class="side side--nav">
            <nav class="side__nav" aria-label={words.on_this_page}>
                <p class="small">{ tag("b", "", text(words.on_this_page)) }</p>
                { links(blocks) }
            </nav>
        </div>
    }
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
