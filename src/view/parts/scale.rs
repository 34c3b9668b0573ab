//! A scale of whole numbers from 0. It may be left empty, and emptied again.

use crate::domain::model::{Kind, QuestionId};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    /// One more than the number; 0 for none.
    pub bits: u32,
    pub on_choose: Callback<u32>,
}

/// The numbers in a row, with words at both ends.
#[component]
pub fn Scale(props: &Props) -> Html {
    let Props { question, bits, .. } = *props;
    let words = &use_language().words.question;
    let row = question.get();
    let highest = if let Kind::Number { highest } = row.kind { highest } else { 0 };
    let clear = props.on_choose.reform(|_: MouseEvent| 0);
    html! {
        <div class="scale">
            <div class="scale__row">
                for number in 0..=highest {
                    <Step key={number} {question} {number} chosen={bits == u32::from(number) + 1}
                        on_choose={props.on_choose.clone()} />
                }
            </div>
            <p class="scale__ends small"><span>{ text(words.scale_least) }</span><span>{ text(words.scale_most) }</span></p>
            if bits != 0 && row.optional {
                <button class="link" type="button" onclick={clear}>{ text(words.clear) }</button>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct StepProps {
    pub question: QuestionId,
    pub number: u8,
    pub chosen: bool,
    pub on_choose: Callback<u32>,
}

/// One number.
#[component]
fn Step(props: &StepProps) -> Html {
    let StepProps { question, number, chosen, .. } = *props;
    let name = question.get().id;
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |_| on_choose.emit(u32::from(number) + 1));
    html! {
        <label class="scale__step">
            <input class="hidden" type="radio" {name} id={format!("{name}--{number}")} value={number.to_string()}
                checked={chosen} {onchange} />
            <span>{ number }</span>
        </label>
    }
}
