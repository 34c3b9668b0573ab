//! One treatment: what people gain, what can go wrong, and how sure anyone is.

use crate::domain::language::{Language, TreatmentWords};
use crate::domain::model::{CauseId, TreatmentId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::people::people;
use crate::view::parts::stance::stance_mark;
use crate::view::parts::statements::{StatementList, only};
use crate::view::parts::sure::sure;
use crate::view::route::Route;
use crate::view::text::fill;
use yew::prelude::*;

/// The page of a treatment.
pub fn treatment(language: &'static Language, id: TreatmentId) -> Html {
    let (row, words) = (id.get(), &language.treatments[id.index()]);
    let labels = &language.words.treatment;
    let causes = CauseId::all().filter(|cause| cause.get().treatments.contains(&id));
    let benefits = html! {
        <>
            if !row.people.is_empty() {
                { people(language, row.people, words.people) }
            }
            <StatementList statements={words.benefits} />
        </>
    };
    let how_sure = html! { <>{ sure(language, row.evidence) }<StatementList statements={only(&words.how_sure)} /></> };
    let blocks = [
        Block::stated("what", labels.what, words.what),
        Some(Block::new("benefits", labels.benefits, benefits)),
        Block::stated("harms", labels.harms, words.harms),
        Block::stated("not-for", labels.not_for, words.not_for),
        Block::stated("recovery", labels.recovery, words.recovery),
        Block::stated("good-to-know", labels.good_to_know, words.good_to_know),
        Some(Block::new("how-sure", labels.how_sure, how_sure)),
        Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
    ];
    let head = html! {
        <PageHead heading={words.name} lead={words.summary}>
            <p class="hint">{ fill(language.words.library.doctors_word, &[("term", words.term)]) }</p>
            <div class="row row--marks">{ stance_mark(language, row.stance) }</div>
        </PageHead>
    };
    html! {
        <Article up={(Route::Treatments, labels.all)} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={(cited(words), row.reviewed)} />
    }
}

/// The sources in the order in which the page cites them.
fn cited(words: &'static TreatmentWords) -> Cited {
    let lists = [words.what, words.benefits, words.harms, words.not_for, words.recovery, words.good_to_know];
    Cited::of(lists.into_iter().flatten().chain([&words.how_sure]))
}
