//! What can be done: the options for the leading reason with gains, risks and certainty; the others as links.

use super::Props;
use crate::domain::language::{Language, Statement};
use crate::domain::model::TreatmentId;
use crate::domain::outcome::Outcome;
use crate::view::parts::fold::Fold;
use crate::view::parts::stance::stance_mark;
use crate::view::parts::statements::StatementList;
use crate::view::parts::sure::sure;
use crate::view::route::{self, Route};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The options, the gentlest first.
#[component]
pub fn Options(props: &Props) -> Html {
    let words = &use_language().words.result;
    let outcome = &props.outcome;
    let (leading, others) = split(outcome);
    if leading.is_empty() && others.is_empty() {
        return Html::default();
    }
    let lead = if outcome.too_early { words.options_too_early } else { words.options_lead };
    html! {
        <section class="stack stack--tight" id="options" tabindex="-1"><h2>{ text(words.options) }</h2>
            <p>{ text(lead) }</p>
            <ul class="plain ruled offers">
                for id in leading {
                    <Offer key={id.0} {id} full=true />
                }
            </ul>
            if !others.is_empty() {
                <Fold words={words.options_others}>
                    <ul class="plain ruled offers">
                        for id in others {
                            <Offer key={id.0} {id} full=false />
                        }
                    </ul>
                </Fold>
            }
        </section>
    }
}

/// The options for what stands first, and those for the other leading reasons only.
fn split(outcome: &Outcome) -> (Vec<TreatmentId>, Vec<TreatmentId>) {
    let first = outcome.first().map_or(&[][..], |cause| cause.get().treatments);
    outcome.treatments().into_iter().partition(|treatment| first.contains(treatment))
}

/// The gains and risks that are shown, for their sources.
pub fn cited(language: &'static Language, outcome: &Outcome) -> impl Iterator<Item = &'static Statement> {
    let words = split(outcome).0.into_iter().map(|id| &language.treatments[id.index()]);
    words.flat_map(|words| words.benefits.iter().chain(words.harms))
}

#[derive(PartialEq, Properties)]
struct OfferProps {
    pub id: TreatmentId,
    /// Whether gains and risks stand here too.
    pub full: bool,
}

/// One option.
#[component]
fn Offer(props: &OfferProps) -> Html {
    let language = use_language();
    let (id, words) = (props.id, &language.treatments[props.id.index()]);
    html! {
        <li>
            <a href={route::format(Route::Treatment(id))} class="named">{ text(words.name) }</a>
            { stance_mark(language, id.get().stance) }
            <span class="offers__summary">{ text(words.summary) }</span>
            { sure(language, id.get().evidence) }
            if props.full {
                <Fold words={language.words.result.benefits_harms}>
                    <h3>{ text(language.words.treatment.benefits) }</h3>
                    <StatementList statements={words.benefits} />
                    <h3>{ text(language.words.treatment.harms) }</h3>
                    <StatementList statements={words.harms} />
                </Fold>
            }
        </li>
    }
}
