//! Every outcome, with what it is about.

use crate::domain::model::OutcomeId;
use crate::view::parts::article::{Article, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use yew::prelude::*;

/// All outcomes.
pub fn outcomes(here: &Here) -> Html {
    let words = &here.language.words.library;
    let topics: Vec<Route> = OutcomeId::all().map(Route::Outcome).collect();
    article(
        here,
        Article {
            up: (Route::Library, words.heading),
            head: page_head(words.outcomes, words.outcomes_lead, Html::default()),
            before: topic_list(here.language, &topics, Detail::Summary),
            blocks: Vec::new(),
            cited: None,
        },
    )
}
