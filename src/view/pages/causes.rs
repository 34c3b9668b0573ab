//! Every possible reason: those the check weighs up, those that cannot wait, and the rest.

use crate::domain::language::Language;
use crate::domain::model::{CauseId, Group};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::page_head::PageHead;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::text::text;
use yew::prelude::*;

/// The page for someone in whom nothing fits.
const NONE_FITS: &str = "other-causes";

/// All possible reasons.
pub fn causes(language: &'static Language) -> Html {
    let words = &language.words.library;
    let list = |chosen: &dyn Fn(CauseId) -> bool| {
        let topics: Vec<Route> = CauseId::all().filter(|id| chosen(*id)).map(Route::Cause).collect();
        topic_list(language, &topics, Detail::Summary)
    };
    let group = |group| list(&|id| id.get().group == group && id.get().id != NONE_FITS);
    let first = html! { <><p>{ text(words.causes_first_lead) }</p>{ group(Group::CheckFirst) }</> };
    let blocks = vec![
        Block::new("ranked", words.causes_ranked, group(Group::Ranked)),
        Block::new("first", words.causes_first, first),
        Block::new("explained", words.causes_explained, group(Group::Explained)),
        Block::new("none", words.causes_none, list(&|id| id.get().id == NONE_FITS)),
    ];
    let head = html! { <PageHead heading={words.causes} lead={words.causes_lead} /> };
    html! { <Article up={(Route::Library, words.heading)} {head} {blocks} /> }
}
