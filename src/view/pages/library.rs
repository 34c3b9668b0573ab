//! Everything there is to read, by kind.

use crate::domain::model::{OutcomeId, TestId};
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::Section;
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
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Start} words={language.words.header.back_to_start} />
                <PageHead heading={words.heading} lead={words.lead} />
                <div class="thread">
                    <Section heading={words.causes}>
                        <p>{ text(words.causes_lead) }</p>
                        <GoLink to={Route::Causes} words={language.words.cause.all} />
                    </Section>
                    <Section heading={words.treatments}>
                        <p>{ text(words.treatments_lead) }</p>
                        <GoLink to={Route::Treatments} words={language.words.treatment.all} />
                    </Section>
                    <Section heading={words.tests}>
                        <p>{ text(words.tests_lead) }</p>
                        <TopicList topics={TestId::all().map(Route::Test).collect::<Vec<_>>()} />
                    </Section>
                    <Section heading={words.outcomes}>
                        <p>{ text(words.outcomes_lead) }</p>
                        <TopicList topics={OutcomeId::all().map(Route::Outcome).collect::<Vec<_>>()} />
                    </Section>
                    <Section heading={words.sources_title}>
                        <p>{ text(words.sources_lead) }</p>
                        <GoLink to={Route::Sources} words={words.sources_title} />
                    </Section>
                </div>
            </article>
        </div>
    }
}
