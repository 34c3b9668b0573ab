//! Questions, numbers, what matters, a line for the clinician, and where to turn in a crisis.

use super::findings::section;
use crate::domain::language::Language;
use crate::domain::outcome::Outcome;
use crate::view::asking::questions;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag};
use crate::view::text::{isolated, owned, text};
use yew::prelude::Html;

/// The lower part of the page.
pub fn tail(here: &Here, outcome: &Outcome, sheet: &Sheet) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let asked = questions(language, outcome);
    let extras = !sheet.numbers.is_empty() || !sheet.matters.is_empty();
    let mut upper = Vec::new();
    if !asked.is_empty() {
        let items = asked.into_iter().map(|question| tag("li", "", text(question))).collect();
        upper.push(section(words.questions, tag("ol", "summary__questions", items)));
    }
    if extras {
        upper.push(added(language, sheet));
    }
    let levels = words.clinician_levels.iter().map(|level| tag("span", "summary__box", text(level))).collect();
    let tear = vec![
        tag("h2", "", text(words.clinician)),
        tag("p", "row", levels),
        tag("p", "summary__name", text(words.clinician_next)),
    ];
    all(vec![
        holds("div", if extras { "summary__two" } else { "stack" }, upper),
        holds("section", "summary__tear", tear),
        team(here),
        crisis(here),
    ])
}

/// What the person added after the result.
fn added(language: &'static Language, sheet: &Sheet) -> Html {
    let words = &language.words.summary;
    let mut parts = Vec::new();
    if !sheet.matters.is_empty() {
        parts.push(section(words.matters, tag("p", "", owned(sheet.matters.clone()))));
    }
    if !sheet.numbers.is_empty() {
        let lines = sheet.numbers.iter().map(|line| tag("li", "", owned(line.clone()))).collect();
        parts.push(section(words.numbers, tag("ul", "plain summary__run", lines)));
    }
    holds("div", "stack", parts)
}

/// The clinic and its numbers, in one line, and who says so: anyone can make a link.
fn team(here: &Here) -> Html {
    let (words, given) = (&here.language.words.clinic, &here.given);
    let mut line = vec![text(words.named)];
    if !given.clinic.is_empty() {
        line.extend([text(" "), tag("b", "", owned(isolated(&given.clinic)))]);
    }
    for (name, number) in [(words.team, &given.phone), (words.out_of_hours, &given.out_of_hours)] {
        if !number.is_empty() {
            line.extend([text(" "), text(name), text(" "), phone(number)]);
        }
    }
    if line.len() == 1 { Html::default() } else { holds("p", "small", line) }
}

/// Where to turn in a crisis, in one line: the page may lie on a table for weeks.
fn crisis(here: &Here) -> Html {
    let numbers = here.region.map_or(&[][..], |region| region.get().crisis);
    let mut line = vec![tag("b", "", text(here.language.words.summary.crisis)), text(" ")];
    for number in numbers {
        line.extend([phone(number), text(" ")]);
    }
    line.push(text(region_words(here.language, here.region).crisis_name));
    holds("p", "small", line)
}
