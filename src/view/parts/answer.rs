//! One answer in the list of answers, with the way to change it.

use crate::domain::language::Language;
use crate::domain::model::{Kind, QuestionId};
use crate::domain::session::Event;
use crate::view::pages::answers::is_unsure;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::{use_language, use_send, use_session};
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
}

/// Question, answer, change.
#[component]
pub fn AnswerRow(props: &Props) -> Html {
    let question = props.question;
    let language = use_language();
    let words = &language.words.answers;
    let name = language.questions[question.index()].text;
    let bits = use_session().answers().bits(question);
    let given = given(language, question, bits);
    let onclick = use_send().reform(move |_: MouseEvent| Event::Change(question));
    let answer = match given {
        _ if bits == 0 => {
            html! { <span class="unsure">{ icon::svg(IconName::Unknown) }{ text(words.unanswered) }</span> }
        }
        given if is_unsure(question, bits) => {
            html! { <span class="unsure">{ icon::svg(IconName::Unknown) }{ given }</span> }
        }
        given => html! { { given } },
    };
    html! {
        <div>
            <dt>{ text(name) }</dt>
            <dd>{ answer }</dd>
            <dd>
                <button class="link" type="button" data-change={question.get().id} aria-label={fill(words.change_of, &[("question", name)])} {onclick}>
                    { text(words.change) }
                </button>
            </dd>
        </div>
    }
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
