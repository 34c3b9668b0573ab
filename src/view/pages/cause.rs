//! One possible reason: what it is, what fits, how doctors find out, what helps, and how soon to be seen.

use crate::domain::language::{CauseWords, Language};
use crate::domain::model::{CauseId, Group, RuleId};
use crate::view::pages::cause::soon::soon;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::{doctors_word, page_head};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, when};
use yew::prelude::*;

mod soon;

/// The page of a cause. Where it cannot wait, "How soon" comes before everything else.
pub fn cause(here: &Here, id: CauseId) -> Html {
    let language = here.language;
    let (row, words) = (id.get(), &language.causes[id.index()]);
    let labels = &language.words.cause;
    let acute = is_acute(id);
    let later = if acute { &[] } else { words.soon };
    let cited = cited(language, words, acute);
    let before = all(vec![
        when(acute, || soon(here, &cited, words.soon)),
        row.picture.map(|picture| figure(picture, words.picture_alt, words.picture_key)).unwrap_or_default(),
    ]);
    let blocks = vec![
        Block::stated(&cited, "what", labels.what, words.what),
        Block::stated(&cited, "when", labels.when, words.when),
        Block::stated(&cited, "who", labels.who, words.who),
        Block::stated(&cited, "fits", labels.fits, words.fits),
        Block::stated(&cited, "against", labels.against, words.against),
        Block::stated(&cited, "soon", labels.soon, later),
        Block::stated(&cited, "find-out", labels.find_out, words.find_out),
        Block::stated(&cited, "help", labels.help, words.help),
        Block::linked(language, "tests", labels.tests, &mut row.tests.iter().copied().map(Route::Test)),
        Block::linked(
            language,
            "treatments",
            labels.treatments,
            &mut row.treatments.iter().copied().map(Route::Treatment),
        ),
        Block::linked(language, "outcomes", labels.outcomes, &mut row.outcomes.iter().copied().map(Route::Outcome)),
        Block::listed("ask", labels.ask, words.ask),
    ];
    article(
        here,
        Article {
            up: (Route::Causes, labels.all),
            head: page_head(words.name, words.summary, doctors_word(language.words.library.doctors_word, words.term)),
            before,
            blocks,
            cited: Some((cited, row.reviewed)),
        },
    )
}

/// Whether it cannot wait: rules put it before the others, or a danger sign points to it.
fn is_acute(id: CauseId) -> bool {
    id.get().group == Group::CheckFirst
        || RuleId::all().any(|rule| rule.get().level.is_urgent() && rule.get().suspects.contains(&id))
}

/// The sources in the order in which the page cites them.
fn cited(language: &'static Language, words: &'static CauseWords, acute: bool) -> Cited {
    let first = if acute { words.soon } else { &[] };
    Cited::new(
        language,
        &[first, words.what, words.when, words.who, words.fits, words.against, words.soon, words.find_out, words.help],
    )
}
