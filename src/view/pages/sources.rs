//! Everything that is cited anywhere.

use crate::domain::language::Language;
use crate::domain::model::SourceId;
use crate::view::parts::article::Article;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::source_list::citation;
use crate::view::route::Route;
use crate::view::text::{fill, text};
use yew::prelude::*;

/// All sources, in the order of the content: by who wrote them.
pub fn sources(language: &'static Language) -> Html {
    let words = &language.words.library;
    let count = SourceId::all().len().to_string();
    let head = html! {
        <PageHead heading={words.sources_title} lead={words.sources_lead}>
            <p class="small">{ fill(words.sources_count, &[("number", &count)]) }</p>
        </PageHead>
    };
    html! {
        <Article up={(Route::Library, words.heading)} {head} blocks={Vec::new()}>
            <ul class="plain ruled sources">
                for source in SourceId::all() {
                    <li key={source.0}><span>{ citation(language, source) }</span></li>
                }
            </ul>
            <p class="small">{ text(words.estimate_meaning) }</p>
        </Article>
    }
}
