//! One treatment: what people gain, what can go wrong, and how sure anyone is.

use crate::domain::language::{Language, TreatmentWords};
use crate::domain::model::{CauseId, TreatmentId};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::page_head::{doctors_word, page_head};
use crate::view::parts::people::people;
use crate::view::parts::stance::stance_mark;
use crate::view::parts::sure::sure;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use yew::prelude::*;

/// The page of a treatment.
pub fn treatment(here: &Here, id: TreatmentId) -> Html {
    let language = here.language;
    let (row, words) = (id.get(), &language.treatments[id.index()]);
    let labels = &language.words.treatment;
    let causes = CauseId::all().filter(|cause| cause.get().treatments.contains(&id));
    let cited = cited(language, words);
    let benefits = all(vec![people(language, row.people, words.people), cited.list(words.benefits)]);
    let how_sure = all(vec![sure(language, row.evidence), cited.list(words.how_sure)]);
    let rest = all(vec![
        doctors_word(language.words.library.doctors_word, words.term),
        tag("div", "row row--marks", stance_mark(language, row.stance)),
    ]);
    article(
        here,
        Article {
            up: (Route::Treatments, labels.all),
            head: page_head(words.name, words.summary, rest),
            before: Html::default(),
            blocks: vec![
                Block::stated(&cited, "what", labels.what, words.what),
                Some(Block::new("benefits", labels.benefits, benefits)),
                Block::stated(&cited, "harms", labels.harms, words.harms),
                Block::stated(&cited, "not-for", labels.not_for, words.not_for),
                Block::stated(&cited, "recovery", labels.recovery, words.recovery),
                Block::stated(&cited, "good-to-know", labels.good_to_know, words.good_to_know),
                Some(Block::new("how-sure", labels.how_sure, how_sure)),
                Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
            ],
            cited: Some((cited, row.reviewed)),
        },
    )
}

/// The sources in the order in which the page cites them.
fn cited(language: &'static Language, words: &'static TreatmentWords) -> Cited {
    Cited::new(
        language,
        &[words.what, words.benefits, words.harms, words.not_for, words.recovery, words.good_to_know, words.how_sure],
    )
}
