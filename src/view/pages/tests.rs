//! Every test, with what it is about.

use crate::domain::model::TestId;
use crate::view::parts::article::{Article, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use yew::prelude::*;

/// All tests.
pub fn tests(here: &Here) -> Html {
    let words = &here.language.words.library;
    let topics: Vec<Route> = TestId::all().map(Route::Test).collect();
    article(
        here,
        Article {
            up: (Route::Library, words.heading),
            head: page_head(words.tests, words.tests_lead, Html::default()),
            before: topic_list(here.language, &topics, Detail::Summary),
            blocks: Vec::new(),
            cited: None,
        },
    )
}
