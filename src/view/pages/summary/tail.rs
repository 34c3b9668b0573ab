//! Questions, numbers, what matters, a line for the clinician, and where to turn in a crisis.

use super::Props;
use crate::view::asking::questions;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::state::{use_language, use_region};
use crate::view::text::text;
use yew::prelude::*;

/// The lower part of the page.
#[component]
pub fn Tail(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.summary;
    let sheet = &props.sheet;
    let asked = questions(language, &props.outcome);
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
                    <Extras numbers={sheet.numbers.clone()} matters={sheet.matters.clone()} />
                }
            </div>
            <section class="summary__tear">
                <h2>{ text(words.clinician) }</h2>
                <p class="row">
                    for level in words.clinician_levels {
                        <span key={*level} class="summary__box">{ text(level) }</span>
                    }
                </p>
                <p class="summary__name">{ text(words.clinician_next) }</p>
            </section>
            <Crisis />
        </>
    }
}

#[derive(PartialEq, Properties)]
struct ExtrasProps {
    pub numbers: Vec<String>,
    pub matters: String,
}

/// What the person added after the result.
#[component]
fn Extras(props: &ExtrasProps) -> Html {
    let words = &use_language().words.summary;
    html! {
        <div class="stack">
            if !props.matters.is_empty() {
                <section><h2>{ text(words.matters) }</h2><p>{ props.matters.clone() }</p></section>
            }
            if !props.numbers.is_empty() {
                <section>
                    <h2>{ text(words.numbers) }</h2>
                    <ul class="plain summary__run">
                        for line in &props.numbers {
                            <li>{ line.clone() }</li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

/// Where to turn in a crisis, in one line: the page may lie on a table for weeks.
#[component]
fn Crisis() -> Html {
    let language = use_language();
    let region = use_region();
    let numbers = region.map_or(&[][..], |region| region.get().crisis);
    html! {
        <p class="small">
            <b>{ text(language.words.summary.crisis) }</b>{ " " }
            for number in numbers {
                { phone(number) }{ " " }
            }
            { text(region_words(language, region).crisis_name) }
        </p>
    }
}
