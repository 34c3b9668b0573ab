//! A native drop-down, for lists that everyone can find their place in.

use crate::browser::input;
use crate::domain::model::QuestionId;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    pub bits: u32,
    pub wrong: bool,
    pub described: Option<AttrValue>,
    pub on_choose: Callback<u32>,
}

/// The drop-down. Its first entry is no answer.
#[component]
pub fn SelectField(props: &Props) -> Html {
    let Props { question, bits, wrong, .. } = *props;
    let language = use_language();
    let row = question.get();
    let choices = language.questions[question.index()].choices;
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = input::value(&event).unwrap_or_default();
        on_choose.emit(question.get().bit(&value).unwrap_or(0));
    });
    html! {
        <select class={if wrong { "select is-wrong" } else { "select" }} id={row.id} name={row.id}
            aria-describedby={props.described.clone()} aria-invalid={wrong.then_some("true")} {onchange}>
            <option value="" selected={bits == 0}>{ text(language.words.question.choose) }</option>
            for (at, choice) in row.choices.iter().enumerate() {
                <option key={at} value={choice.id} selected={bits & (1 << at) != 0}>{ text(choices[at]) }</option>
            }
        </select>
    }
}
