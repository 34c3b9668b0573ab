//! One answer in the list of answers, with the way to change it.

use crate::domain::flow::Path;
use crate::domain::language::Language;
use crate::domain::model::{Kind, QuestionId};
use crate::domain::session::Event;
use crate::view::pages::answers::is_unsure;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::tag::{clicked, fixed, holds, made, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// Question, answer, change.
pub fn answer_row(here: &Here, question: QuestionId) -> Html {
    let words = &here.language.words.answers;
    // What cannot be true beside another answer is asked again.
    let bits = Path::new(here.session.answers()).answers().bits(question);
    let open = bits == 0;
    let said = if open { words.unanswered.to_owned() } else { given(here.language, question, bits) };
    let answer = if open || is_unsure(question, bits) {
        holds("span", "unsure", vec![icon::svg(IconName::Unknown), owned(said)])
    } else {
        owned(said)
    };
    let asked = text(here.language.questions[question.index()].text);
    holds("div", "", vec![tag("dt", "", asked), tag("dd", "", answer), tag("dd", "", change(here, question))])
}

/// The way to change an answer. Its label names the question, for those who do not see it beside.
pub fn change(here: &Here, question: QuestionId) -> Html {
    let words = &here.language.words.answers;
    let label = fill(words.change_of, &[("question", here.language.questions[question.index()].text)]);
    clicked(
        "button",
        &["class", "type", "data-change", "aria-label"],
        vec![fixed("link"), fixed("button"), fixed(question.get().id), made(label)],
        here.sends(Event::Change(question)),
        text(words.change),
    )
}

/// An answer in words: the choices given, or the number.
#[must_use]
pub fn given(language: &'static Language, question: QuestionId, bits: u32) -> String {
    if let Kind::Number { .. } = question.get().kind {
        return bits.checked_sub(1).map(|number| number.to_string()).unwrap_or_default();
    }
    let choices = language.questions[question.index()].choices;
    let given = choices.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, words)| *words);
    given.collect::<Vec<_>>().join(language.words.question.between)
}
