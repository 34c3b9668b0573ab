//! What the person said, shown back: questions with the choices given.

use crate::domain::model::QuestionId;
use crate::domain::red_flags::Triage;
use crate::domain::session::Event;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::{use_language, use_send};
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub triage: Triage,
}

/// The answers that the deciding rules rest on, each question once.
#[component]
pub fn Told(props: &Props) -> Html {
    let language = use_language();
    let send = use_send();
    let told = told(&props.triage);
    // One answer is changed by "No". Of several, each can be.
    let several = told.len() > 1;
    html! {
        <div class="stack">
            for (question, choices) in told {
                <blockquote key={question.0} class="card told">
                    <p class="hint">{ text(language.questions[question.index()].text) }</p>
                    for choice in choices {
                        <p key={choice} class="lined">
                            { icon::svg(IconName::Tick) }
                            <b>{ text(language.questions[question.index()].choices[choice]) }</b>
                        </p>
                    }
                    if several {
                        <button class="link" type="button"
                            aria-label={fill(language.words.answers.change_of, &[("question", language.questions[question.index()].text)])}
                            onclick={send.reform(move |_: MouseEvent| Event::Change(question))}>
                            { text(language.words.answers.change) }
                        </button>
                    }
                </blockquote>
            }
        </div>
    }
}

/// The answers that decide, by question, in the order asked.
#[must_use]
pub fn told(triage: &Triage) -> Vec<(QuestionId, Vec<usize>)> {
    let mut all: Vec<_> =
        triage.deciding().flat_map(|fired| &fired.because).map(|because| (because.question, because.choice)).collect();
    all.sort_unstable();
    all.dedup();
    let mut told: Vec<(QuestionId, Vec<usize>)> = Vec::new();
    for (question, choice) in all {
        match told.last_mut() {
            Some((last, choices)) if *last == question => choices.push(choice),
            _ => told.push((question, vec![choice])),
        }
    }
    told
}
