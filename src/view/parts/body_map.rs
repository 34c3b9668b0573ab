//! Where it hurts: a picture to tap, and beside it a list that says the same. Neither can do more than the other.

use crate::domain::language::Language;
use crate::domain::model::QuestionId;
use crate::view::parts::body_map::areas::areas;
use crate::view::parts::body_map::figure::body_figure;
use crate::view::parts::choice::choice;
use crate::view::parts::choice_list::tapped;
use crate::view::parts::field::Field;
use crate::view::tag::{all, holds, tag, with};
use crate::view::text::{owned, text};
use yew::prelude::*;

pub mod areas;
pub mod figure;

/// The picture, the list, and the choices that name no place.
pub fn body_map(field: &Field) -> Html {
    let Field { language, question, bits, wrong, .. } = *field;
    let words = &language.words.body_map;
    let on_tap = tapped(question, bits, &field.on_choose);
    let others = question.get().choices.iter().enumerate().filter(|(_, choice)| choice.exclusive).map(|(at, _)| at);
    let class = if wrong { "figure figure--side figure--map is-wrong" } else { "figure figure--side figure--map" };
    let halves = vec![tag("b", "", text(words.front)), tag("b", "", text(words.back))];
    let marked = vec![tag("b", "", text(words.marked)), text(" "), owned(places(language, question, bits))];
    let drawing = vec![
        holds("figcaption", "halves", halves),
        tag("div", "plate", body_figure(language, question, bits, Some(&on_tap))),
        with("p", &["class", "role"], &["small", "status"], all(marked)),
    ];
    let parts = vec![holds("figure", "stack stack--tight", drawing), areas(field, &on_tap)];
    all(vec![holds("div", class, parts), tag("div", "choices", others.map(|at| choice(field, at, &on_tap)).collect())])
}

/// The marked places in words.
#[must_use]
pub fn places(language: &'static Language, question: QuestionId, bits: u32) -> String {
    let words = language.words;
    let names = language.questions[question.index()].choices;
    let bits = marked(question, bits);
    let marked: Vec<&str> = (0..names.len()).filter(|at| bits & (1 << at) != 0).map(|at| names[at]).collect();
    if marked.is_empty() { words.body_map.nothing.to_owned() } else { marked.join(words.question.between) }
}

/// The places among the choices given: without those that name none.
#[must_use]
pub fn marked(question: QuestionId, bits: u32) -> u32 {
    let choices = question.get().choices.iter().enumerate();
    choices.filter(|(_, choice)| !choice.exclusive).fold(0, |marks, (at, _)| marks | bits & (1 << at))
}
