//! One test: what it tells apart, when it helps, and what it cannot do.

use crate::domain::language::Language;
use crate::domain::model::{CauseId, TestId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::PageHead;
use crate::view::route::Route;
use crate::view::text::fill;
use yew::prelude::*;

/// The page of a test.
pub fn test(language: &'static Language, id: TestId) -> Html {
    let words = &language.tests[id.index()];
    let labels = &language.words.test;
    let causes = CauseId::all().filter(|cause| cause.get().tests.contains(&id));
    let blocks = [
        Block::stated("what", labels.what, words.what),
        Block::stated("tells-apart", labels.tells_apart, words.tells_apart),
        Block::stated("when", labels.when, words.when),
        Block::stated("limits", labels.limits, words.limits),
        Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
        Block::listed("ask", labels.ask, words.ask),
    ];
    let head = html! {
        <PageHead heading={words.name} lead={words.summary}>
            <p class="hint">{ fill(language.words.library.doctors_word_test, &[("term", words.term)]) }</p>
        </PageHead>
    };
    html! {
        <Article up={(Route::Tests, labels.all)} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={(Cited::new(&[words.what, words.tells_apart, words.when, words.limits]), id.get().reviewed)}>
            if let Some(picture) = id.get().picture {
                { figure(picture, "", &[]) }
            }
        </Article>
    }
}
