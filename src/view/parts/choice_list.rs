//! The choices of a question, in equal weight. Those that stand alone come last, after a rule.

use crate::domain::answers::Answers;
use crate::domain::model::{Kind, QuestionId};
use crate::view::parts::choice::Choice;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    pub bits: u32,
    pub wrong: bool,
    pub on_choose: Callback<u32>,
}

/// All choices of a question.
#[component]
pub fn ChoiceList(props: &Props) -> Html {
    let Props { question, bits, wrong, .. } = *props;
    let words = use_language().words;
    let on_tap = tapped(question, bits, &props.on_choose);
    let row = question.get();
    // The rule stands before the first exclusive choice. Where only one can be chosen, all of them exclude each other.
    let rule = (row.kind == Kind::Multiple).then(|| row.choices.iter().position(|choice| choice.exclusive)).flatten();
    html! {
        <div class={if wrong { "choices is-wrong" } else { "choices" }}>
            for choice in 0..row.choices.len() {
                <>
                    if rule == Some(choice) {
                        <p class="choices__or">{ text(words.question.or) }</p>
                    }
                    <Choice {question} {choice} chosen={bits & (1 << choice) != 0} on_tap={on_tap.clone()} />
                </>
            }
        </div>
    }
}

/// What a tap on a choice makes of the answer so far.
#[must_use]
pub fn tapped(question: QuestionId, bits: u32, on_choose: &Callback<u32>) -> Callback<usize> {
    on_choose.reform(move |choice| {
        let mut answers = Answers::default();
        answers.set(question, bits);
        answers.tapped(question, choice)
    })
}
