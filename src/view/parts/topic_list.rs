//! A list of pages to read: each a link with one or two sentences.

use crate::domain::language::Language;
use crate::view::parts::go_link::go_link;
use crate::view::route::Route;
use crate::view::tag::{all, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// How much is said of each page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The name alone.
    Name,
    /// The name and what it is about.
    Summary,
}

/// Links to pages.
pub fn topic_list(language: &'static Language, topics: &[Route], detail: Detail) -> Html {
    let mut items = Vec::new();
    for topic in topics.iter().copied() {
        let mut item = vec![go_link(topic, name(language, topic))];
        if detail == Detail::Summary {
            put(&mut item, "p", text(summary(language, topic)));
        }
        put(&mut items, "li", all(item));
    }
    tag("ul", "plain ruled", all(items))
}

/// The name of a page about one thing.
#[must_use]
pub fn name(language: &'static Language, topic: Route) -> &'static str {
    match topic {
        Route::Cause(id) => language.causes[id.index()].name,
        Route::Test(id) => language.tests[id.index()].name,
        Route::Treatment(id) => language.treatments[id.index()].name,
        Route::Outcome(id) => language.outcomes[id.index()].name,
        _ => "",
    }
}

fn summary(language: &'static Language, topic: Route) -> &'static str {
    match topic {
        Route::Cause(id) => language.causes[id.index()].summary,
        Route::Test(id) => language.tests[id.index()].summary,
        Route::Treatment(id) => language.treatments[id.index()].summary,
        Route::Outcome(id) => language.outcomes[id.index()].summary,
        _ => "",
    }
}
