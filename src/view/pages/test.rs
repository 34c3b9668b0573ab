//! One test: what it tells apart, when it helps, and what it cannot do.

use crate::domain::model::{CauseId, TestId};
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::figure::Figure;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::{Section, Stated, list};
use crate::view::parts::topic_list::TopicList;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::fill;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: TestId,
}

/// The page of a test.
#[component]
pub fn TestPage(props: &Props) -> Html {
    let language = use_language();
    let (id, words) = (props.id, &language.tests[props.id.index()]);
    let labels = &language.words.test;
    let causes = CauseId::all().filter(|cause| cause.get().tests.contains(&id)).map(Route::Cause).collect::<Vec<_>>();
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Tests} words={labels.all} />
                <PageHead heading={words.name} lead={words.summary}>
                    <p class="hint">{ fill(language.words.library.doctors_word_test, &[("term", words.term)]) }</p>
                </PageHead>
                if let Some(picture) = id.get().picture {
                    <Figure id={picture} alt="" />
                }
                <WithSources
                    sources={Cited::new(&[words.what, words.tells_apart, words.when, words.limits])}
                    reviewed={id.get().reviewed}>
                    <div class="thread">
                        <Stated heading={labels.what} statements={words.what} />
                        <Stated heading={labels.tells_apart} statements={words.tells_apart} />
                        <Stated heading={labels.when} statements={words.when} />
                        <Stated heading={labels.limits} statements={words.limits} />
                        if !causes.is_empty() {
                            <Section heading={labels.causes}><TopicList topics={causes} /></Section>
                        }
                        <Section heading={labels.ask}>{ list(words.ask) }</Section>
                    </div>
                </WithSources>
            </article>
        </div>
    }
}
