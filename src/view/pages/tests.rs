//! Every test, with what it is about.

use crate::domain::language::Language;
use crate::domain::model::TestId;
use crate::view::parts::article::Article;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use yew::prelude::*;

/// All tests.
pub fn tests(language: &'static Language) -> Html {
    let words = &language.words.library;
    let topics: Vec<Route> = TestId::all().map(Route::Test).collect();
    let head = html! { <PageHead heading={words.tests} lead={words.tests_lead} /> };
    html! {
        <Article up={(Route::Library, words.heading)} {head} blocks={Vec::new()}>
            { topic_list(language, &topics, Detail::Summary) }
        </Article>
    }
}
