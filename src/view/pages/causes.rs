//! Every possible reason: those that cannot wait, those the check weighs up, and the rest.

use crate::domain::model::{CauseId, Group};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::page_head::page_head;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The page for someone in whom nothing fits.
const NONE_FITS: &str = "other-causes";

/// All possible reasons.
pub fn causes(here: &Here) -> Html {
    let words = &here.language.words.library;
    let list = |chosen: &dyn Fn(CauseId) -> bool| {
        let topics: Vec<Route> = CauseId::all().filter(|id| chosen(*id)).map(Route::Cause).collect();
        topic_list(here.language, &topics, Detail::Summary)
    };
    let group = |group| list(&|id| id.get().group == group && id.get().id != NONE_FITS);
    let first = all(vec![tag("p", "", text(words.causes_first_lead)), group(Group::CheckFirst)]);
    article(
        here,
        Article {
            up: (Route::Library, words.heading),
            head: page_head(words.causes, words.causes_lead, Html::default()),
            before: Html::default(),
            blocks: vec![
                Some(Block::new("first", words.causes_first, first)),
                Some(Block::new("ranked", words.causes_ranked, group(Group::Ranked))),
                Some(Block::new("explained", words.causes_explained, group(Group::Explained))),
                Some(Block::new("none", words.causes_none, list(&|id| id.get().id == NONE_FITS))),
            ],
            cited: None,
        },
    )
}
