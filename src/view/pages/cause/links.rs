//! Where a cause leads: to its tests, its treatments and what people can expect.

use crate::domain::model::CauseId;
use crate::view::parts::section::Section;
use crate::view::parts::topic_list::TopicList;
use crate::view::route::Route;
use crate::view::state::use_language;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: CauseId,
}

/// The three lists of links that a cause has.
#[component]
pub fn Links(props: &Props) -> Html {
    let (row, words) = (props.id.get(), &use_language().words.cause);
    let lists = [
        ("tests", words.tests, row.tests.iter().copied().map(Route::Test).collect::<Vec<_>>()),
        ("treatments", words.treatments, row.treatments.iter().copied().map(Route::Treatment).collect()),
        ("outcomes", words.outcomes, row.outcomes.iter().copied().map(Route::Outcome).collect()),
    ];
    lists
        .into_iter()
        .filter(|(.., topics)| !topics.is_empty())
        .map(|(id, heading, topics)| html! { <Section key={id} {id} {heading}><TopicList {topics} /></Section> })
        .collect()
}
