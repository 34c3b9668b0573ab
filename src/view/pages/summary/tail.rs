//! Questions, numbers, what matters, a line for the clinician, and where to turn in a crisis.

use crate::domain::language::Language;
use crate::domain::outcome::Outcome;
use crate::view::asking::questions;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::{isolated, owned, text};
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
                        { tag("h2", "", text(words.questions)) }
                        <ol class="summary__questions">
                            for question in asked {
                                { tag("li", "", text(question)) }
                            }
                        </ol>
                    </section>
                }
                if extras {
                    { added(language, sheet) }
                }
            </div>
            <section class="summary__tear">
                { tag("h2", "", text(words.clinician)) }
                <p class="row">
                    for level in words.clinician_levels {
                        { tag("span", "summary__box", text(level)) }
                    }
                </p>
                { tag("p", "summary__name", text(words.clinician_next)) }
            </section>
            { team(here) }
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
                <section>{ tag("h2", "", text(words.matters)) }{ tag("p", "", owned(sheet.matters.clone())) }</section>
            }
            if !sheet.numbers.is_empty() {
                <section>
                    { tag("h2", "", text(words.numbers)) }
                    <ul class="plain summary__run">
                        for line in &sheet.numbers {
                            { tag("li", "", owned(line.clone())) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

/// The clinic and its numbers, in one line.
fn team(here: &Here) -> Html {
    let (words, given) = (&here.language.words.clinic, &here.given);
    let mut line = Vec::new();
    if !given.clinic.is_empty() {
        line.push(tag("b", "", owned(isolated(&given.clinic))));
    }
    for (name, number) in [(words.team, &given.phone), (words.out_of_hours, &given.out_of_hours)] {
        if !number.is_empty() {
            line.extend([text(" "), text(name), text(" "), phone(number)]);
        }
    }
    if line.is_empty() { Html::default() } else { holds("p", "small", line) }
}

/// Where to turn in a crisis, in one line: the page may lie on a table for weeks.
fn crisis(here: &Here) -> Html {
    let numbers = here.region.map_or(&[][..], |region| region.get().crisis);
    html! {
        <p class="small">
            { tag("b", "", text(here.language.words.summary.crisis)) }{ " " }
            for number in numbers {
                { phone(number) }{ " " }
            }
            { text(region_words(here.language, here.region).crisis_name) }
        </p>
    }
}
