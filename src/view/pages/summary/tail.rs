//! Questions, numbers, what matters, a line for the clinician, and where to turn in a crisis.

use crate::domain::language::Language;
use crate::domain::outcome::Outcome;
use crate::view::asking::questions;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

/// The lower part of the page.
pub fn tail(here: &Here, outcome: &Outcome, sheet: &Sheet) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let asked = questions(language, outcome);
    let extras = !sheet.numbers.is_empty() || !sheet.matters.is_empty();
    html! {
        <>
            <div class={if extras { "summary__two" } else { "stack" }}>
                if !asked.is_empty() {
                    <section>
                        <h2>{ text(words.questions) }</h2>
                        <ol class="summary__questions">
                            for question in asked {
                                <li>{ text(question) }</li>
                            }
                        </ol>
                    </section>
                }
                if extras {
                    { added(language, sheet) }
                }
            </div>
            <section class="summary__tear">
                <h2>{ text(words.clinician) }</h2>
                <p class="row">
                    for level in words.clinician_levels {
                        <span class="summary__box">{ text(level) }</span>
                    }
                </p>
                <p class="summary__name">{ text(words.clinician_next) }</p>
            </section>
            { crisis(here) }
        </>
    }
}

/// What the person added after the result.
fn added(language: &'static Language, sheet: &Sheet) -> Html {
    let words = &language.words.summary;
    html! {
        <div class="stack">
            if !sheet.matters.is_empty() {
                <section><h2>{ text(words.matters) }</h2><p>{ sheet.matters.clone() }</p></section>
            }
            if !sheet.numbers.is_empty() {
                <section>
                    <h2>{ text(words.numbers) }</h2>
                    <ul class="plain summary__run">
                        for line in &sheet.numbers {
                            <li>{ line.clone() }</li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

/// Where to turn in a crisis, in one line: the page may lie on a table for weeks.
fn crisis(here: &Here) -> Html {
    let numbers = here.region.map_or(&[][..], |region| region.get().crisis);
    html! {
        <p class="small">
            <b>{ text(here.language.words.summary.crisis) }</b>{ " " }
            for number in numbers {
                { phone(number) }{ " " }
            }
            { text(region_words(here.language, here.region).crisis_name) }
        </p>
    }
}
