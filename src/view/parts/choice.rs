//! One choice: a card that is tapped anywhere, with a real radio button or tick box in it.

use crate::domain::model::{Kind, QuestionId};
use crate::view::parts::picture::picture;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    /// Its place among the choices.
    pub choice: usize,
    pub chosen: bool,
    pub on_tap: Callback<usize>,
}

/// A choice.
#[component]
pub fn Choice(props: &Props) -> Html {
    let Props { question, choice, chosen, .. } = *props;
    let words = use_language().questions[question.index()].choices[choice];
    let id = input_id(question, choice);
    let drawing = question.get().choices[choice].picture;
    html! {
        <div class="choice">
            <Mark {question} {choice} {chosen} on_tap={props.on_tap.clone()} />
            <label for={id}>{ text(words) }</label>
            if let Some(id) = drawing {
                { picture(id, "", false) }
            }
        </div>
    }
}

/// The radio button or the tick box alone. Its label stands elsewhere.
#[component]
pub fn Mark(props: &Props) -> Html {
    let Props { question, choice, chosen, .. } = *props;
    let row = question.get();
    let kind = if row.kind == Kind::Multiple { "checkbox" } else { "radio" };
    let on_tap = props.on_tap.clone();
    let onchange = Callback::from(move |_| on_tap.emit(choice));
    html! {
        <input class="mark" type={kind} name={row.id} value={row.choices[choice].id} id={input_id(question, choice)}
            checked={chosen} {onchange} />
    }
}

/// The id of the input of a choice.
#[must_use]
pub fn input_id(question: QuestionId, choice: usize) -> String {
    let row = question.get();
    format!("{}--{}", row.id, row.choices[choice].id)
}
