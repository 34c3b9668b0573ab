//! One side of what people can expect, in words and, where someone has counted, as a hundred people.

use crate::domain::language::Language;
use crate::domain::model::{CauseId, OutcomeId, PictureId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::people::people;
use crate::view::parts::statements::StatementList;
use crate::view::parts::timeline::Timeline;
use crate::view::route::Route;
use yew::prelude::*;

/// The page of an outcome.
pub fn outcome(language: &'static Language, id: OutcomeId) -> Html {
    let (row, words) = (id.get(), &language.outcomes[id.index()]);
    let labels = &language.words.outcome;
    let causes = CauseId::all().filter(|cause| cause.get().outcomes.contains(&id));
    let figures = html! {
        <>
            if !row.people.is_empty() {
                { people(language, row.people, words.people) }
            }
            <StatementList statements={words.figures} />
        </>
    };
    let blocks = [
        // The statements name the stops of the timeline.
        if is_timeline(id) {
            Some(Block::new("what", labels.what, html! { <Timeline page={id} here={None::<usize>} /> }))
        } else {
            Block::stated("what", labels.what, words.what)
        },
        Some(Block::new("figures", labels.figures, figures)),
        Block::stated("more-likely", labels.more_likely, words.more_likely),
        Block::stated("less-likely", labels.less_likely, words.less_likely),
        Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
        Block::listed("ask", labels.ask, words.ask),
    ];
    let head = html! { <PageHead heading={words.name} lead={words.summary} /> };
    html! {
        <Article up={(Route::Outcomes, labels.all)} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={(Cited::new(&[words.what, words.figures, words.more_likely, words.less_likely]), row.reviewed)}>
            if let Some(picture) = row.picture.filter(|_| !is_timeline(id)) {
                { figure(picture, "", &[]) }
            }
        </Article>
    }
}

fn is_timeline(id: OutcomeId) -> bool {
    id.get().picture.is_some() && id.get().picture == PictureId::find("timeline")
}
