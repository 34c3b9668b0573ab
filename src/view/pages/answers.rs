//! All answers in one list, each with a way to change it. The result comes only when nothing is left open.

use crate::domain::content::PARTS;
use crate::domain::flow::Path;
use crate::domain::model::QuestionId;
use crate::domain::session::Event;
use crate::view::asking::part;
use crate::view::parts::answer::AnswerRow;
use crate::view::parts::banner::Banner;
use crate::view::parts::progress::Progress;
use crate::view::state::{use_language, use_send, use_session};
use crate::view::text::{fill, text};
use crate::view::title::use_title;
use yew::prelude::*;

/// "Check your answers".
#[component]
pub fn AnswersPage() -> Html {
    let language = use_language();
    let words = &language.words.answers;
    use_title(words.title);
    let session = use_session();
    let path = Path::new(session.answers());
    let asked: Vec<QuestionId> =
        QuestionId::all().filter(|question| path.asks(*question) && part(*question) != "impact").collect();
    let unsure = asked.iter().filter(|question| is_unsure(**question, session.answers().bits(**question))).count();
    let unsure = match unsure {
        0 => String::new(),
        1 => words.unsure_one.to_owned(),
        some => fill(words.unsure_some, &[("number", &some.to_string())]),
    };
    html! {
        <div class="frame frame--side">
            <Progress />
            <div class="stack stack--wide">
                <Banner />
                <div class="stack stack--tight">
                    <h1 tabindex="-1">{ text(words.title) }</h1>
                    <p class="lead">{ text(words.lead) }{ " " }{ unsure }</p>
                </div>
                <div class="stack stack--far">
                    for at in 0..PARTS.len() {
                        <Part key={at} {at} asked={asked.iter().copied().filter(|one| part(*one) == PARTS[at].id).collect::<Vec<_>>()} />
                    }
                </div>
                <WayOn open={open(&path)} />
            </div>
        </div>
    }
}

/// Whether an answer says "not sure" or the like.
#[must_use]
pub fn is_unsure(question: QuestionId, bits: u32) -> bool {
    let mut choices = question.get().choices.iter().enumerate();
    choices.any(|(at, choice)| choice.unknown && bits & (1 << at) != 0)
}

/// The first question that still waits for an answer.
fn open(path: &Path) -> Option<QuestionId> {
    let page = path.first_open_page()?;
    path.questions_on(page).find(|question| !question.get().optional && !path.answers().has(*question))
}

#[derive(PartialEq, Properties)]
struct PartProps {
    pub at: usize,
    pub asked: Vec<QuestionId>,
}

/// The answers of one part.
#[component]
fn Part(props: &PartProps) -> Html {
    let language = use_language();
    if props.asked.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ text(language.parts[props.at]) }</h2>
            <dl class="answers">
                for question in props.asked.iter().copied() {
                    <AnswerRow key={question.0} {question} />
                }
            </dl>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct WayOnProps {
    pub open: Option<QuestionId>,
}

/// The way to the result, or to what is still open.
#[component]
fn WayOn(props: &WayOnProps) -> Html {
    let words = &use_language().words.answers;
    let send = use_send();
    let Some(question) = props.open else {
        let onclick = send.reform(|_: MouseEvent| Event::ShowResult);
        return html! { <button class="button" type="button" {onclick}>{ text(words.see_result) }</button> };
    };
    let onclick = send.reform(move |_: MouseEvent| Event::Change(question));
    html! {
        <div class="note">
            <h2>{ text(words.open_title) }</h2>
            <p>{ text(words.open_lead) }</p>
            <button class="button" type="button" {onclick}>{ text(words.answer_open) }</button>
        </div>
    }
}
