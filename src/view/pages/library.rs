//! Everything there is to read, by kind.

use crate::domain::model::{OutcomeId, TestId};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::page_head;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The library.
pub fn library(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.library;
    let block =
        |id, heading, lead, rest: Html| Some(Block::new(id, heading, all(vec![tag("p", "", text(lead)), rest])));
    let tests: Vec<Route> = TestId::all().map(Route::Test).collect();
    let tests = topic_list(language, &tests, Detail::Name);
    let outcomes: Vec<Route> = OutcomeId::all().map(Route::Outcome).collect();
    let outcomes = topic_list(language, &outcomes, Detail::Name);
    let (causes, treatments) = (language.words.cause.all, language.words.treatment.all);
    let (decides, good) = (&language.words.how_it_decides, &language.words.how_good_it_is);
    let blocks = vec![
        block("causes", words.causes, words.causes_lead, go_link(Route::Causes, causes)),
        block("treatments", words.treatments, words.treatments_lead, go_link(Route::Treatments, treatments)),
        block("tests", words.tests, words.tests_lead, tests),
        block("outcomes", words.outcomes, words.outcomes_lead, outcomes),
        block("decides", decides.heading, decides.lead, go_link(Route::HowItDecides, decides.heading)),
        block("good", good.heading, good.lead, go_link(Route::HowGoodItIs, good.heading)),
        block("sources", words.sources_title, words.sources_lead, go_link(Route::Sources, words.sources_all)),
    ];
    article(
        here,
        Article {
            up: (Route::Start, language.words.header.back_to_start),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks,
            cited: None,
        },
    )
}
