//! Tests that tell the leading reasons apart, the most telling first.

use super::Props;
use crate::domain::model::Band;
use crate::view::route::{self, Route};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The tests. In the first weeks a scan misleads, so none is offered then unless a rule suspects something.
#[component]
pub fn Tests(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let outcome = &props.outcome;
    let suspected = outcome.causes.iter().any(|shown| shown.band == Band::CheckFirst);
    let too_early = outcome.too_early && !suspected;
    let tests = if too_early { Vec::new() } else { outcome.tests() };
    if tests.is_empty() && !too_early {
        return Html::default();
    }
    let heading = if outcome.triage.level.is_urgent() { words.tests_check_first } else { words.tests };
    html! {
        <section class="stack stack--tight" id="tests" tabindex="-1"><h2>{ text(heading) }</h2>
            if too_early {
                <p>{ text(words.tests_too_early) }</p>
            }
            <ul class="plain ruled">
                for id in tests {
                    <li key={id.0}>
                        <a href={route::format(Route::Test(id))} class="named">{ text(language.tests[id.index()].name) }</a>
                        <span>{ text(language.tests[id.index()].summary) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}
