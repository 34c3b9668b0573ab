//! Every possible reason: those the check weighs up, those that cannot wait, and the rest.

use crate::domain::model::{CauseId, Group};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::page_head::PageHead;
use crate::view::parts::topic_list::{Detail, TopicList};
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The page for someone in whom nothing fits.
const NONE_FITS: &str = "other-causes";

/// All possible reasons.
#[component]
pub fn Causes() -> Html {
    let words = &use_language().words.library;
    let first = html! { <><p>{ text(words.causes_first_lead) }</p>{ list(of(Group::CheckFirst)) }</> };
    let none = CauseId::find(NONE_FITS).into_iter().map(Route::Cause).collect();
    let blocks = vec![
        Block::new("ranked", words.causes_ranked, list(of(Group::Ranked))),
        Block::new("first", words.causes_first, first),
        Block::new("explained", words.causes_explained, list(of(Group::Explained))),
        Block::new("none", words.causes_none, list(none)),
    ];
    let head = html! { <PageHead heading={words.causes} lead={words.causes_lead} /> };
    html! { <Article up={Route::Library} up_words={words.heading} {head} {blocks} /> }
}

fn of(group: Group) -> Vec<Route> {
    let causes = CauseId::all().filter(|cause| cause.get().group == group && cause.get().id != NONE_FITS);
    causes.map(Route::Cause).collect()
}

fn list(topics: Vec<Route>) -> Html {
    html! { <TopicList {topics} detail={Detail::Summary} /> }
}
