//! A list of pages to read: each a link with one or two sentences.

use crate::domain::language::Language;
use crate::view::parts::go_link::GoLink;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub topics: Vec<Route>,
    /// Whether each has its sentences, or is a link alone.
    #[prop_or_default]
    pub detail: Detail,
}

/// How much is said of each page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// The name alone.
    #[default]
    Name,
    /// The name and what it is about.
    Summary,
}

/// Links to pages.
#[component]
pub fn TopicList(props: &Props) -> Html {
    let language = use_language();
    html! {
        <ul class="plain ruled">
            for topic in props.topics.iter().copied() {
                <li key={crate::view::route::format(topic)}>
                    <GoLink to={topic} words={name(language, topic)} />
                    if props.detail == Detail::Summary {
                        <p>{ text(summary(language, topic)) }</p>
                    }
                </li>
            }
        </ul>
    }
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
