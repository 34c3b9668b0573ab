//! One choice: a card that is tapped anywhere, with a real radio button or tick box in it.

use crate::domain::model::{Kind, QuestionId};
use crate::view::parts::field::Field;
use crate::view::parts::picture::picture;
use crate::view::tag::{element, holds, made};
use crate::view::text::text;
use yew::prelude::*;

/// A choice, by its place.
pub fn choice(field: &Field, at: usize, on_tap: &Callback<usize>) -> Html {
    let words = field.language.questions[field.question.index()].choices[at];
    let drawing = field.question.get().choices[at].picture;
    let parts = vec![
        mark(field, at, on_tap),
        label(field.question, at, text(words)),
        drawing.map(|id| picture(id, "", false)).unwrap_or_default(),
    ];
    holds("div", "choice", parts)
}

/// The radio button or the tick box alone. Its label stands elsewhere.
pub fn mark(field: &Field, at: usize, on_tap: &Callback<usize>) -> Html {
    let row = field.question.get();
    let kind = if row.kind == Kind::Multiple { "checkbox" } else { "radio" };
    let onchange = on_tap.reform(move |_: Event| at);
    html! {
        <input class="mark" type={kind} name={row.id} value={row.choices[at].id} id={input_id(field.question, at)}
            checked={field.bits & (1 << at) != 0} {onchange} />
    }
}

/// What belongs to the input of a choice: a tap on it is a tap there.
pub fn label(question: QuestionId, choice: usize, body: Html) -> Html {
    element("label", &["for"], vec![made(input_id(question, choice))], body)
}

/// The id of the input of a choice.
#[must_use]
pub fn input_id(question: QuestionId, choice: usize) -> String {
    let row = question.get();
    format!("{}--{}", row.id, row.choices[choice].id)
}
