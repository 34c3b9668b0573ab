//! Every outcome, with what it is about.

use crate::domain::language::Language;
use crate::domain::model::OutcomeId;
use crate::view::parts::article::Article;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use yew::prelude::*;

/// All outcomes.
pub fn outcomes(language: &'static Language) -> Html {
    let words = &language.words.library;
    let topics: Vec<Route> = OutcomeId::all().map(Route::Outcome).collect();
    let head = html! { <PageHead heading={words.outcomes} lead={words.outcomes_lead} /> };
    html! {
        <Article up={(Route::Library, words.heading)} {head} blocks={Vec::new()}>
            { topic_list(language, &topics, Detail::Summary) }
        </Article>
    }
}
