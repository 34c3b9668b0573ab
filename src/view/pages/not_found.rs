//! An address that names no page.

use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::route::Route;
use crate::view::state::use_language;
use yew::prelude::*;

/// Says so, and shows the ways on.
#[component]
pub fn NotFound() -> Html {
    let words = use_language().words;
    html! {
        <div class="frame">
            <div class="stack">
                <PageHead heading={words.errors.not_found_heading} title={words.errors.not_found_title} lead={words.errors.not_found} />
                <ul class="plain ruled">
                    <li><GoLink to={Route::Start} words={words.header.back_to_start} /></li>
                    <li><GoLink to={Route::Library} words={words.library.heading} /></li>
                    <li><GoLink to={Route::About} words={words.header.about} /></li>
                </ul>
            </div>
        </div>
    }
}
