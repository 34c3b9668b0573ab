//! Every test, with what it is about.

use crate::domain::model::TestId;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::topic_list::{Detail, TopicList};
use crate::view::route::Route;
use crate::view::state::use_language;
use yew::prelude::*;

/// All tests.
#[component]
pub fn Tests() -> Html {
    let words = &use_language().words.library;
    html! {
        <div class="frame frame--read">
            <article class="stack stack--wide">
                <PageTop to={Route::Library} words={words.heading} />
                <PageHead heading={words.tests} lead={words.tests_lead} />
                <TopicList topics={TestId::all().map(Route::Test).collect::<Vec<_>>()} detail={Detail::Summary} />
            </article>
        </div>
    }
}
