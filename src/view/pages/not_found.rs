//! An address that names no page.

use crate::domain::language::Language;
use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::PageHead;
use crate::view::route::Route;
use yew::prelude::*;

/// Says so, and shows the ways on.
pub fn not_found(language: &'static Language) -> Html {
    let words = language.words;
    html! {
        <div class="frame">
            <div class="stack">
                <PageHead heading={words.errors.not_found_heading} title={words.errors.not_found_title} lead={words.errors.not_found} />
                <ul class="plain ruled">
                    <li>{ go_link(Route::Start, words.header.back_to_start) }</li>
                    <li>{ go_link(Route::Library, words.library.heading) }</li>
                    <li>{ go_link(Route::About, words.header.about) }</li>
                </ul>
            </div>
        </div>
    }
}
