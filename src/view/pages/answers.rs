//! All answers in one list, each with a way to change it. The result comes only when nothing is left open.

use crate::domain::content::PARTS;
use crate::domain::flow::{Path, page_of};
use crate::domain::inquiry::{Depth, Inquiry};
use crate::domain::model::QuestionId;
use crate::domain::session::Event;
use crate::view::asking::part;
use crate::view::parts::aged::aged;
use crate::view::parts::answer::answer_row;
use crate::view::parts::banner::banner;
use crate::view::parts::button::{LINK, MAIN, button};
use crate::view::parts::keep::keep;
use crate::view::parts::progress::progress;
use crate::view::state::Here;
use crate::view::tag::{all, headline, holds, tag, with};
use crate::view::text::{fill, owned, text};
use yew::prelude::Html;

/// "Check your answers".
pub fn answers(here: &Here) -> Html {
    let words = &here.language.words.answers;
    let path = Path::new(here.session.answers());
    let inquiry = Inquiry::new(&path);
    // What was left out because it can hardly matter is not missing.
    let is_listed = |question: QuestionId| {
        let wanted = inquiry.is_on_the_way(page_of(question), here.session.depth());
        part(question) != "impact" && (wanted || path.answers().has(question))
    };
    let asked: Vec<QuestionId> =
        QuestionId::all().filter(|question| path.asks(*question) && is_listed(*question)).collect();
    let unsure = asked.iter().filter(|question| is_unsure(**question, path.answers().bits(**question))).count();
    let unsure = match unsure {
        0 => String::new(),
        1 => words.unsure_one.to_owned(),
        some => fill(words.unsure_some, &[("number", &some.to_string())]),
    };
    let lead = holds("p", "lead", vec![text(words.lead), text(" "), owned(unsure)]);
    let head = vec![headline(text(words.title)), lead];
    let parts = vec![
        banner(here),
        holds("div", "stack stack--tight", head),
        aged(here),
        tag("div", "stack stack--far", (0..PARTS.len()).map(|at| rows(here, at, &asked)).collect()),
        way_on(here, &path, &inquiry),
        keep(here),
    ];
    holds("div", "frame frame--side", vec![progress(here, None), holds("div", "stack stack--wide", parts)])
}

/// Whether an answer says "not sure" or the like.
#[must_use]
pub fn is_unsure(question: QuestionId, bits: u32) -> bool {
    let mut choices = question.get().choices.iter().enumerate();
    choices.any(|(at, choice)| choice.unknown && bits & (1 << at) != 0)
}

/// The first question that still waits for an answer and may matter.
fn open(path: &Path, inquiry: &Inquiry, depth: Depth) -> Option<QuestionId> {
    let page = inquiry.first_open(depth)?;
    path.questions_on(page).find(|question| !question.get().optional && !path.answers().has(*question))
}

/// The answers of one part.
fn rows(here: &Here, at: usize, asked: &[QuestionId]) -> Html {
    let own: Vec<QuestionId> = asked.iter().copied().filter(|one| part(*one) == PARTS[at].id).collect();
    if own.is_empty() {
        return Html::default();
    }
    let answers = own.into_iter().map(|question| answer_row(here, question)).collect();
    holds("section", "", vec![tag("h2", "", text(here.language.parts[at])), tag("dl", "answers", answers)])
}

/// The way to the result, or to what is still open.
fn way_on(here: &Here, path: &Path, inquiry: &Inquiry) -> Html {
    let words = &here.language.words.answers;
    let Some(question) = open(path, inquiry, here.session.depth()) else {
        let result = button(MAIN, None, words.see_result, here.sends(Event::ShowResult));
        return all(vec![result, more(here, inquiry.left_out())]);
    };
    let parts = vec![
        tag("h2", "", text(words.open_title)),
        tag("p", "", text(words.open_lead)),
        button(MAIN, None, words.answer_open, here.sends(Event::Change(question))),
    ];
    holds("div", "note", parts)
}

/// What was left out, for those who would rather answer everything.
fn more(here: &Here, left_out: usize) -> Html {
    let words = &here.language.words.answers;
    if left_out == 0 {
        return Html::default();
    }
    let parts =
        vec![tag("p", "", text(words.left_out)), button(LINK, None, words.ask_more, here.sends(Event::AskMore))];
    with("div", &["class", "data-event"], &["stack stack--tight", "ask-more"], all(parts))
}
