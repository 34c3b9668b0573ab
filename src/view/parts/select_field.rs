//! A native drop-down, for lists that everyone can find their place in.

use crate::browser::input;
use crate::view::parts::field::Field;
use crate::view::text::text;
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
    html! {
        <select class={if wrong { "select is-wrong" } else { "select" }} id={row.id} name={row.id}
            aria-describedby={described} aria-invalid={wrong.then_some("true")} {onchange}>
            <option value="" selected={bits == 0}>{ text(language.words.question.choose) }</option>
            for (at, (choice, name)) in row.choices.iter().zip(names).enumerate() {
                <option value={choice.id} selected={bits & (1 << at) != 0}>{ text(name) }</option>
            }
        </select>
    }
}
