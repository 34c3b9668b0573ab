//! Every possible reason: those the check weighs up, those that cannot wait, and the rest.

use crate::domain::model::{CauseId, Group};
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::Section;
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
    let language = use_language();
    let words = &language.words.library;
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Library} words={words.heading} />
                <PageHead heading={words.causes} lead={words.causes_lead} />
                <div class="thread">
                    <Section heading={words.causes_first}>
                        <p>{ text(words.causes_first_lead) }</p>
                        { list(Group::CheckFirst) }
                    </Section>
                    <Section heading={words.causes_ranked}>{ list(Group::Ranked) }</Section>
                    <Section heading={words.causes_explained}>{ list(Group::Explained) }</Section>
                    if let Some(none) = CauseId::find(NONE_FITS) {
                        <Section heading={words.causes_none}>
                            <TopicList topics={vec![Route::Cause(none)]} detail={Detail::Summary} />
                        </Section>
                    }
                </div>
            </article>
        </div>
    }
}

fn list(group: Group) -> Html {
    let causes = CauseId::all().filter(|cause| cause.get().group == group && cause.get().id != NONE_FITS);
    html! { <TopicList topics={causes.map(Route::Cause).collect::<Vec<_>>()} detail={Detail::Summary} /> }
}
