//! Every treatment, from the gentlest to the biggest, with what the evidence lets one say of it.

use crate::domain::language::Language;
use crate::domain::model::{Stance, TreatmentId};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::go_link::go_link;
use crate::view::parts::page_head::page_head;
use crate::view::parts::stance::stance_mark;
use crate::view::parts::sure::sure;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The ids of the steps of the ladder, for links to them.
const STEPS: [&str; 8] = ["step-0", "step-1", "step-2", "step-3", "step-4", "step-5", "step-6", "step-7"];

/// All treatments. Those that guidance advises against stand apart, at the end.
pub fn treatments(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.library;
    let mut blocks: Vec<Option<Block>> = Vec::new();
    for ((step, id), name) in STEPS.into_iter().enumerate().zip(words.steps) {
        blocks.push(block(language, id, name, &|id| on_step(id) == Some(step)));
    }
    blocks.push(block(language, "not-recommended", words.not_recommended, &|id| on_step(id).is_none()));
    let key = tag("p", "", text(words.treatments_key));
    article(
        here,
        Article {
            up: (Route::Library, words.heading),
            head: page_head(words.treatments, words.treatments_lead, key),
            before: Html::default(),
            blocks,
            cited: None,
        },
    )
}

/// The step of the ladder where a treatment stands. None for what guidance advises against.
fn on_step(id: TreatmentId) -> Option<usize> {
    (id.get().stance != Stance::NotRecommended).then_some(usize::from(id.get().ladder))
}

/// The treatments of one step. None where nothing stands on it.
fn block(
    language: &'static Language,
    id: &'static str,
    name: &'static str,
    here: &dyn Fn(TreatmentId) -> bool,
) -> Option<Block> {
    let rows: Vec<Html> = TreatmentId::all().filter(|id| here(*id)).map(|id| row(language, id)).collect();
    (!rows.is_empty()).then(|| Block::new(id, name, tag("ul", "plain ruled", all(rows))))
}

fn row(language: &'static Language, id: TreatmentId) -> Html {
    let words = &language.treatments[id.index()];
    let marks = all(vec![stance_mark(language, id.get().stance), sure(language, id.get().evidence)]);
    let about = tag("p", "", text(words.summary));
    let link = go_link(Route::Treatment(id), words.name);
    tag("li", "", all(vec![link, about, tag("div", "row row--marks", marks)]))
}
