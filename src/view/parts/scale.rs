//! A scale of whole numbers from 0. It may be left empty, and emptied again.

use crate::domain::language::Language;
use crate::domain::model::{Kind, QuestionId};
use crate::view::parts::button::{LINK, button};
use crate::view::tag::{holds, tag, when};
use crate::view::text::{owned, text};
use yew::prelude::*;

/// The numbers in a row, with words at both ends. `bits` is one more than the number, 0 for none.
pub fn scale(language: &'static Language, question: QuestionId, bits: u32, on_choose: &Callback<u32>) -> Html {
    let words = &language.words.question;
    let row = question.get();
    let highest = if let Kind::Number { highest } = row.kind { highest } else { 0 };
    let ends = vec![tag("span", "", text(words.scale_least)), tag("span", "", text(words.scale_most))];
    let clear = || button(LINK, None, words.clear, on_choose.reform(|_: MouseEvent| 0));
    let parts = vec![
        tag("div", "scale__row", (0..=highest).map(|number| step(row.id, number, bits, on_choose)).collect()),
        holds("p", "scale__ends small", ends),
        when(bits != 0 && row.optional, clear),
    ];
    holds("div", "scale", parts)
}

/// One number.
fn step(name: &'static str, number: u8, bits: u32, on_choose: &Callback<u32>) -> Html {
    let value = u32::from(number) + 1;
    let onchange = on_choose.reform(move |_: Event| value);
    let mark = html! {
        <input class="hidden" type="radio" {name} id={format!("{name}--{number}")} value={number.to_string()}
            checked={bits == value} {onchange} />
    };
    holds("label", "scale__step", vec![mark, tag("span", "", owned(number.to_string()))])
}
