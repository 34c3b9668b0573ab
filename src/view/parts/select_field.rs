//! A native drop-down, for lists that everyone can find their place in.

use crate::browser::input;
use crate::view::parts::field::Field;
use crate::view::tag::{all, bare, element, fixed, made, unless_empty};
use crate::view::text::text;
use std::rc::Rc;
use yew::html::onchange;
use yew::prelude::*;

/// The drop-down. Its first entry is no answer.
pub fn select_field(field: &Field, described: Option<String>) -> Html {
    let Field { language, question, bits, wrong, .. } = *field;
    let row = question.get();
    let names = language.questions[question.index()].choices;
    let onchange = field.on_choose.reform(move |event: Event| {
        let value = input::value(&event).unwrap_or_default();
        question.get().bit(&value).unwrap_or(0)
    });
    let mut options = vec![option("", bits == 0, text(language.words.question.choose))];
    for (at, (choice, name)) in row.choices.iter().zip(names).enumerate() {
        options.push(option(choice.id, bits & (1 << at) != 0, text(name)));
    }
    let class = if wrong { "select is-wrong" } else { "select" };
    let invalid = if wrong { "true" } else { "" };
    let mut select = bare(
        "select",
        &["class", "id", "name", "aria-describedby", "aria-invalid"],
        vec![fixed(class), fixed(row.id), fixed(row.id), described.and_then(made), unless_empty(invalid)],
        all(options),
    );
    select.add_listener(Rc::new(onchange::Wrapper::new(onchange)));
    select.into()
}

/// One entry of a drop-down.
pub fn option(value: &'static str, selected: bool, words: Html) -> Html {
    let selected = if selected { "selected" } else { "" };
    element("option", &["value", "selected"], vec![fixed(value), unless_empty(selected)], words)
}
