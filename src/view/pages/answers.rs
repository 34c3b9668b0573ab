//! All answers in one list, each with a way to change it. The result comes only when nothing is left open.

use crate::domain::content::PARTS;
use crate::domain::flow::Path;
use crate::domain::model::QuestionId;
use crate::domain::session::Event;
use crate::view::asking::part;
use crate::view::parts::answer::answer_row;
use crate::view::parts::banner::banner;
use crate::view::parts::button::{MAIN, button};
use crate::view::parts::progress::progress;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::{fill, text};
use yew::prelude::*;

/// "Check your answers".
pub fn answers(here: &Here) -> Html {
    let words = &here.language.words.answers;
    let path = Path::new(here.session.answers());
    let asked: Vec<QuestionId> =
        QuestionId::all().filter(|question| path.asks(*question) && part(*question) != "impact").collect();
    let unsure = asked.iter().filter(|question| is_unsure(**question, path.answers().bits(**question))).count();
    let unsure = match unsure {
        0 => String::new(),
        1 => words.unsure_one.to_owned(),
        some => fill(words.unsure_some, &[("number", &some.to_string())]),
    };
    html! {
        <div class="frame frame--side">
            { progress(here, None) }
            <div class="stack stack--wide">
                { banner(here) }
                <div class="stack stack--tight">
                    <h1 tabindex="-1">{ text(words.title) }</h1>
                    <p class="lead">{ text(words.lead) }{ " " }{ unsure }</p>
                </div>
                { tag("div", "stack stack--far", (0..PARTS.len()).map(|at| rows(here, at, &asked)).collect()) }
                { way_on(here, open(&path)) }
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

/// The answers of one part.
fn rows(here: &Here, at: usize, asked: &[QuestionId]) -> Html {
    let own: Vec<QuestionId> = asked.iter().copied().filter(|one| part(*one) == PARTS[at].id).collect();
    if own.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { tag("h2", "", text(here.language.parts[at])) }
            { tag("dl", "answers", own.into_iter().map(|question| answer_row(here, question)).collect()) }
        </section>
    }
}

/// The way to the result, or to what is still open.
fn way_on(here: &Here, open: Option<QuestionId>) -> Html {
    let words = &here.language.words.answers;
    let Some(question) = open else {
        return button(MAIN, None, words.see_result, here.sends(Event::ShowResult));
    };
    html! {
        <div class="note">
            { tag("h2", "", text(words.open_title)) }
            { tag("p", "", text(words.open_lead)) }
            { button(MAIN, None, words.answer_open, here.sends(Event::Change(question))) }
        </div>
    }
}
