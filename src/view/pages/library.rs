//! Everything there is to read, by kind.

use crate::domain::model::{OutcomeId, TestId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::topic_list::TopicList;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The library.
#[component]
pub fn Library() -> Html {
    let language = use_language();
    let words = &language.words.library;
    let lead = |lead, rest: Html| html! { <><p>{ text(lead) }</p>{ rest }</> };
    let go = |to, words| html! { <GoLink {to} {words} /> };
    let topics = |topics: Vec<Route>| html! { <TopicList {topics} /> };
    let blocks = vec![
        Block::new("causes", words.causes, lead(words.causes_lead, go(Route::Causes, language.words.cause.all))),
        Block::new("treatments", words.treatments, lead(words.treatments_lead, go(Route::Treatments, language.words.treatment.all))),
        Block::new("tests", words.tests, lead(words.tests_lead, topics(TestId::all().map(Route::Test).collect()))),
        Block::new("outcomes", words.outcomes, lead(words.outcomes_lead, topics(OutcomeId::all().map(Route::Outcome).collect()))),
        Block::new("sources", words.sources_title, lead(words.sources_lead, go(Route::Sources, words.sources_all))),
    ];
    let head = html! { <PageHead heading={words.heading} lead={words.lead} /> };
    html! { <Article up={Route::Start} up_words={language.words.header.back_to_start} {head} {blocks} /> }
}
