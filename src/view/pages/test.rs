//! One test: what it tells apart, when it helps, and what it cannot do.

use crate::domain::model::{CauseId, TestId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::Figure;
use crate::view::parts::page_head::PageHead;
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
    let causes = CauseId::all().filter(|cause| cause.get().tests.contains(&id));
    let blocks = [
        Block::stated("what", labels.what, words.what),
        Block::stated("tells-apart", labels.tells_apart, words.tells_apart),
        Block::stated("when", labels.when, words.when),
        Block::stated("limits", labels.limits, words.limits),
        Block::linked("causes", labels.causes, causes.map(Route::Cause)),
        Block::listed("ask", labels.ask, words.ask),
    ];
    let head = html! {
        <PageHead heading={words.name} lead={words.summary}>
            <p class="hint">{ fill(language.words.library.doctors_word_test, &[("term", words.term)]) }</p>
        </PageHead>
    };
    html! {
        <Article up={Route::Tests} up_words={labels.all} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={Cited::new(&[words.what, words.tells_apart, words.when, words.limits])} reviewed={id.get().reviewed}>
            if let Some(picture) = id.get().picture {
                <Figure id={picture} alt="" />
            }
        </Article>
    }
}
