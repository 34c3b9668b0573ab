//! Every treatment, from the gentlest to the biggest, with what the evidence lets one say of it.

use crate::domain::model::{Stance, TreatmentId};
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::Section;
use crate::view::parts::stance::StanceMark;
use crate::view::parts::sure::Sure;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// All treatments. Those that guidance advises against stand apart, at the end.
#[component]
pub fn Treatments() -> Html {
    let words = &use_language().words.library;
    let steps = words.steps.iter().enumerate().map(|(step, name)| (*name, on_step(step)));
    let advised_against = (words.not_recommended, advised_against());
    let groups = steps.chain([advised_against]).filter(|(_, treatments)| !treatments.is_empty());
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Library} words={words.heading} />
                <PageHead heading={words.treatments} lead={words.treatments_lead}>
                    <p>{ text(words.treatments_key) }</p>
                </PageHead>
                <div class="thread">
                    for (name, treatments) in groups {
                        <Section key={name} heading={name}>
                            <ul class="plain ruled">
                                for id in treatments {
                                    <Row key={id.0} {id} />
                                }
                            </ul>
                        </Section>
                    }
                </div>
            </article>
        </div>
    }
}

fn on_step(step: usize) -> Vec<TreatmentId> {
    TreatmentId::all().filter(|id| usize::from(id.get().ladder) == step && id.get().stance != Stance::NotRecommended).collect()
}

fn advised_against() -> Vec<TreatmentId> {
    TreatmentId::all().filter(|id| id.get().stance == Stance::NotRecommended).collect()
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
