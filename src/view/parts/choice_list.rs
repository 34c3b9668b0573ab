//! The choices of a question, in equal weight. Those that stand alone come last, after a rule.

use crate::domain::answers::Answers;
use crate::domain::model::{Kind, QuestionId};
use crate::view::parts::choice::choice;
use crate::view::parts::field::Field;
use crate::view::tag::{holds, tag};
use crate::view::text::text;
use yew::prelude::*;

/// All choices of a question.
pub fn choice_list(field: &Field) -> Html {
    let on_tap = tapped(field.question, field.bits, &field.on_choose);
    let row = field.question.get();
    // The rule stands before the first exclusive choice. Where only one can be chosen, all of them exclude each other.
    let rule = (row.kind == Kind::Multiple).then(|| row.choices.iter().position(|choice| choice.exclusive)).flatten();
    let mut parts = Vec::new();
    for at in 0..row.choices.len() {
        if rule == Some(at) {
            parts.push(tag("p", "choices__or", text(field.language.words.question.or)));
        }
        if field.offers & (1 << at) != 0 {
            parts.push(choice(field, at, &on_tap));
        }
    }
    holds("div", if field.wrong { "choices is-wrong" } else { "choices" }, parts)
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
