//! One possible reason: what it is, what fits, how doctors find out, what helps, and how soon to be seen.

use crate::domain::language::{CauseWords, Language};
use crate::domain::model::{CauseId, Group, RegionId, RuleId};
use crate::view::pages::cause::soon::soon;
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::PageHead;
use crate::view::route::Route;
use crate::view::text::fill;
use yew::prelude::*;

mod soon;

/// The page of a cause. Where it cannot wait, "How soon" comes before everything else.
pub fn cause(language: &'static Language, region: Option<RegionId>, id: CauseId) -> Html {
    let (row, words) = (id.get(), &language.causes[id.index()]);
    let labels = &language.words.cause;
    let acute = is_acute(id);
    let later = if acute { &[] } else { words.soon };
    let blocks = [
        Block::stated("what", labels.what, words.what),
        Block::stated("when", labels.when, words.when),
        Block::stated("who", labels.who, words.who),
        Block::stated("fits", labels.fits, words.fits),
        Block::stated("against", labels.against, words.against),
        Block::stated("soon", labels.soon, later),
        Block::stated("find-out", labels.find_out, words.find_out),
        Block::stated("help", labels.help, words.help),
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
    let head = html! {
        <PageHead heading={words.name} lead={words.summary}>
            <p class="hint">{ fill(language.words.library.doctors_word, &[("term", words.term)]) }</p>
        </PageHead>
    };
    html! {
        <Article up={(Route::Causes, labels.all)} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={(cited(words, acute), row.reviewed)}>
            if acute {
                { soon(language, region, words.soon) }
            }
            if let Some(picture) = row.picture {
                { figure(picture, words.picture_alt, words.picture_key) }
            }
        </Article>
    }
}

/// Whether it cannot wait: rules put it before the others, or a danger sign points to it.
fn is_acute(id: CauseId) -> bool {
    id.get().group == Group::CheckFirst
        || RuleId::all().any(|rule| rule.get().level.is_urgent() && rule.get().suspects.contains(&id))
}

/// The sources in the order in which the page cites them.
fn cited(words: &'static CauseWords, acute: bool) -> Cited {
    let first = if acute { words.soon } else { &[] };
    Cited::new(&[
        first,
        words.what,
        words.when,
        words.who,
        words.fits,
        words.against,
        words.soon,
        words.find_out,
        words.help,
    ])
}
