//! One test: what it tells apart, when it helps, and what it cannot do.

use crate::domain::model::{CauseId, TestId};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::{doctors_word, page_head};
use crate::view::route::Route;
use crate::view::state::Here;
use yew::prelude::*;

/// The page of a test.
pub fn test(here: &Here, id: TestId) -> Html {
    let language = here.language;
    let words = &language.tests[id.index()];
    let labels = &language.words.test;
    let causes = CauseId::all().filter(|cause| cause.get().tests.contains(&id));
    let cited = Cited::new(language, &[words.what, words.tells_apart, words.when, words.limits]);
    article(
        here,
        Article {
            up: (Route::Tests, labels.all),
            head: page_head(
                words.name,
                words.summary,
                doctors_word(language.words.library.doctors_word_test, words.term),
            ),
            before: id.get().picture.map_or_else(Html::default, |picture| figure(picture, "", &[])),
            blocks: vec![
                Block::stated(&cited, "what", labels.what, words.what),
                Block::stated(&cited, "tells-apart", labels.tells_apart, words.tells_apart),
                Block::stated(&cited, "when", labels.when, words.when),
                Block::stated(&cited, "limits", labels.limits, words.limits),
                Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
                Block::listed("ask", labels.ask, words.ask),
            ],
            cited: Some((cited, id.get().reviewed)),
        },
    )
}
