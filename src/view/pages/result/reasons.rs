//! Possible reasons: those that a danger sign points to stand apart and first; then the ranked ones.

use super::Props;
use crate::domain::model::{Band, CauseId};
use crate::domain::outcome::Outcome;
use crate::view::parts::cause_card::CauseCard;
use crate::view::parts::go_link::go_link;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::text;
use std::rc::Rc;
use yew::prelude::*;

/// What needs checking first. Nothing where no rule suspects anything.
#[component]
pub fn CheckFirst(props: &Props) -> Html {
    let words = &use_language().words.result;
    let first = places(&props.outcome, true);
    if first.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack stack--tight" id="check-first" tabindex="-1"><h2>{ text(words.check_first) }</h2>
            <p>{ text(words.check_first_lead) }</p>
            { cards(&props.outcome, &first) }
        </section>
    }
}

/// The ranked reasons, or why there are none.
#[component]
pub fn PossibleReasons(props: &Props) -> Html {
    let words = &use_language().words.result;
    let outcome = &props.outcome;
    let ranked = places(outcome, false);
    let lead = match () {
        () if outcome.withheld => words.reasons_withheld,
        () if outcome.triage.level.is_urgent() => words.reasons_urgent,
        () if outcome.too_early => words.reasons_too_early,
        () => words.reasons_lead,
    };
    html! {
        <section class="stack stack--tight" id="reasons" tabindex="-1"><h2>{ text(words.reasons) }</h2>
            <p class={outcome.too_early.then_some("note")}>{ text(lead) }</p>
            if outcome.too_early && !outcome.withheld {
                <p>{ text(words.reasons_lead) }</p>
            }
            { cards(outcome, &ranked) }
            if let Some(other) = CauseId::find("other-causes") {
                { go_link(Route::Cause(other), words.none_fits) }
            }
            { go_link(Route::Causes, words.all_reasons) }
        </section>
    }
}

fn places(outcome: &Outcome, first: bool) -> Vec<usize> {
    let causes = outcome.causes.iter().enumerate();
    causes.filter(|(_, shown)| (shown.band == Band::CheckFirst) == first).map(|(at, _)| at).collect()
}

/// The cards. Only what stands first of all is open.
fn cards(outcome: &Rc<Outcome>, places: &[usize]) -> Html {
    html! {
        if !places.is_empty() {
            <div class="cards">
                for at in places.iter().copied() {
                    <CauseCard key={outcome.causes[at].cause.0} outcome={Rc::clone(outcome)} {at} open={at == 0} />
                }
            </div>
        }
    }
}
