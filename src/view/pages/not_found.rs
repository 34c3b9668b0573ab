//! An address that names no page.

use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::page_head;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use yew::prelude::*;

/// Says so, and shows the ways on.
pub fn not_found(here: &Here) -> Html {
    let words = here.language.words;
    let ways = vec![
        tag("li", "", go_link(Route::Start, words.header.back_to_start)),
        tag("li", "", go_link(Route::Library, words.library.heading)),
        tag("li", "", go_link(Route::About, words.header.about)),
    ];
    let head = page_head(words.errors.not_found_heading, words.errors.not_found, Html::default());
    tag("div", "frame", holds("div", "stack", vec![head, holds("ul", "plain ruled", ways)]))
}
