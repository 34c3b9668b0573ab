//! What a page holds, as links beside it. On a phone the page is short enough to scroll, and this is left out.

use crate::domain::language::Language;
use crate::view::parts::article::Block;
use crate::view::parts::jump::jump;
use crate::view::tag::{all, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// Links to the sections of the page.
pub fn contents(language: &'static Language, blocks: &[Block]) -> Html {
    let words = &language.words.library;
    let mut links = Vec::new();
    for block in blocks {
        put(&mut links, "li", jump(block.id.to_owned(), "", None, text(block.heading)));
    }
    html! {
        <div class="side side--nav">
            <nav class="side__nav" aria-label={words.on_this_page}>
                <p class="small">{ tag("b", "", text(words.on_this_page)) }</p>
                { tag("ul", "plain", all(links)) }
            </nav>
        </div>
    }
}
