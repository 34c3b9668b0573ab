//! Everything that is cited anywhere.

use crate::domain::model::SourceId;
use crate::view::parts::article::{Article, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::source_list::citation;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, holds, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// All sources, in the order of the content: by who wrote them.
pub fn sources(here: &Here) -> Html {
    let words = &here.language.words.library;
    let count = SourceId::all().len().to_string();
    let mut items = Vec::new();
    for source in SourceId::all() {
        put(&mut items, "li", tag("span", "", citation(here.language, source)));
    }
    let list = all(vec![holds("ul", "plain ruled sources", items), tag("p", "small", text(words.estimate_meaning))]);
    let counted = tag("p", "small", owned(fill(words.sources_count, &[("number", &count)])));
    article(
        here,
        Article {
            up: (Route::Library, words.heading),
            head: page_head(words.sources_title, words.sources_lead, counted),
            before: list,
            blocks: Vec::new(),
            cited: None,
        },
    )
}
