//! Everything that is cited anywhere, by title.

use crate::domain::model::SourceId;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::source_list::Citation;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use yew::prelude::*;

/// All sources.
#[component]
pub fn Sources() -> Html {
    let language = use_language();
    let words = &language.words.library;
    let mut sources: Vec<SourceId> = SourceId::all().collect();
    sources.sort_by_key(|source| source.get().title.to_lowercase());
    html! {
        <div class="frame frame--read">
            <article class="stack stack--wide">
                <PageTop to={Route::Library} words={words.heading} />
                <PageHead heading={words.sources_title} lead={words.sources_lead}>
                    <p class="small">{ fill(words.sources_count, &[("number", &sources.len().to_string())]) }</p>
                </PageHead>
                <ul class="plain ruled sources">
                    for source in sources {
                        <li key={source.0}><span><Citation {source} /></span></li>
                    }
                </ul>
                <p class="small">{ text(words.estimate_meaning) }</p>
            </article>
        </div>
    }
}
