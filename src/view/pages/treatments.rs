//! Every treatment, from the gentlest to the biggest, with what the evidence lets one say of it.

use crate::domain::model::{Stance, TreatmentId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::stance::StanceMark;
use crate::view::parts::sure::Sure;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The ids of the steps of the ladder, for links to them.
const STEPS: [&str; 8] = ["step-0", "step-1", "step-2", "step-3", "step-4", "step-5", "step-6", "step-7"];

/// All treatments. Those that guidance advises against stand apart, at the end.
#[component]
pub fn Treatments() -> Html {
    let words = &use_language().words.library;
    let advised = |id: &TreatmentId| id.get().stance != Stance::NotRecommended;
    let steps = STEPS.into_iter().zip(words.steps).enumerate().filter_map(|(step, (id, name))| {
        block(id, name, TreatmentId::all().filter(|id| usize::from(id.get().ladder) == step && advised(id)))
    });
    let against = block("not-recommended", words.not_recommended, TreatmentId::all().filter(|id| !advised(id)));
    let head = html! {
        <PageHead heading={words.treatments} lead={words.treatments_lead}><p>{ text(words.treatments_key) }</p></PageHead>
    };
    html! {
        <Article up={Route::Library} up_words={words.heading} {head} blocks={steps.chain(against).collect::<Vec<_>>()} />
    }
}

/// One step of the ladder. None where nothing stands on it.
fn block(id: &'static str, name: &'static str, treatments: impl Iterator<Item = TreatmentId>) -> Option<Block> {
    let rows: Vec<Html> = treatments.map(|id| html! { <Row key={id.0} {id} /> }).collect();
    (!rows.is_empty()).then(|| Block::new(id, name, html! { <ul class="plain ruled">{ for rows }</ul> }))
}

#[derive(PartialEq, Properties)]
struct RowProps {
    pub id: TreatmentId,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let (row, words) = (props.id.get(), &use_language().treatments[props.id.index()]);
    html! {
        <li>
            <GoLink to={Route::Treatment(props.id)} words={words.name} />
            <p>{ text(words.summary) }</p>
            <div class="row row--marks"><StanceMark stance={row.stance} /><Sure evidence={row.evidence} /></div>
        </li>
    }
}
