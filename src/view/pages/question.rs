//! A page of questions: one, or a few that belong together.
//!
//! Answers are a draft until "Continue"; nothing moves on by itself. What is missing is named on top, and the draft stays.

use crate::domain::answers::Answers;
use crate::domain::content::PAGES;
use crate::domain::flow::Path;
use crate::domain::model::QuestionId;
use crate::domain::session::Event;
use crate::view::pages::question::heading::heading;
use crate::view::parts::banner::Banner;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::error_summary::ErrorSummary;
use crate::view::parts::field::{Field, Rank};
use crate::view::parts::progress::Progress;
use crate::view::state::{use_language, use_region, use_send, use_session};
use crate::view::text::{fill, text};
use crate::view::title::use_title;
use std::rc::Rc;
use yew::prelude::*;

mod heading;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub page: usize,
}

/// What "Continue" found missing, and how often it was tried: each try moves the focus to the list again.
#[derive(Clone, Default, PartialEq)]
struct Missing {
    questions: Rc<[QuestionId]>,
    tries: u32,
}

/// A page of questions.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let (language, region) = (use_language(), use_region());
    let words = &language.words.question;
    let send = use_send();
    let draft = use_draft();
    let missing = use_state_eq(Missing::default);
    let page = props.page;
    let asked: Vec<QuestionId> = Path::new(&draft).questions_on(page).collect();
    let several = PAGES[page].questions.len() > 1;
    let title =
        if several { heading(language, page) } else { language.questions[PAGES[page].questions[0].index()].text };
    use_title(&if missing.questions.is_empty() { title.into() } else { fill(words.title_error, &[("title", title)]) });

    let on_answer = {
        let draft = draft.clone();
        Callback::from(move |(question, bits)| {
            let mut next = *draft;
            next.set(question, bits);
            draft.set(next);
        })
    };
    let go_on = {
        let (draft, missing, asked) = (draft.clone(), missing.clone(), asked.clone());
        move || {
            let open: Rc<[QuestionId]> = asked.iter().copied().filter(|question| is_open(&draft, *question)).collect();
            if open.is_empty() {
                send.emit(Event::Answer(asked.iter().map(|question| (*question, draft.bits(*question))).collect()));
            } else {
                missing.set(Missing { questions: open, tries: missing.tries + 1 });
            }
        }
    };
    // Both: in a frame that forbids forms the click comes and the submission never does.
    let onclick = {
        let go_on = go_on.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go_on();
        })
    };
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        go_on();
    });
    html! {
        <div class="frame frame--side">
            <Progress {page} />
            <div class="stack">
                <Banner />
                if !missing.questions.is_empty() {
                    <ErrorSummary questions={Rc::clone(&missing.questions)} tries={missing.tries} />
                }
                <form class="question" novalidate=true autocomplete="off" {onsubmit}>
                    if several {
                        <h1 tabindex="-1">{ text(title) }</h1>
                    }
                    for question in asked.iter().copied() {
                        <Field key={question.0} {question} bits={draft.bits(question)}
                            rank={if several { Rank::Part } else { Rank::Page }}
                            wrong={missing.questions.contains(&question) && is_open(&draft, question)}
                            on_answer={on_answer.clone()} />
                    }
                    <button class="button" type="submit" {onclick}>{ text(words.r#continue) }</button>
                </form>
                if is_about_mood(page) {
                    <div class="note">{ crisis_line(language, region) }</div>
                }
            </div>
        </div>
    }
}

/// The answers as they stand on this page, from those given before. The country may also be chosen in the footer.
#[hook]
fn use_draft() -> UseStateHandle<Answers> {
    let session = use_session();
    let draft = use_state_eq(|| *session.answers());
    let country = QuestionId::find("country").map(|country| (country, session.answers().bits(country)));
    let handle = draft.clone();
    use_effect_with(country, move |country| {
        if let Some((country, bits)) = *country {
            let mut next = *handle;
            next.set(country, bits);
            handle.set(next);
        }
    });
    draft
}

fn is_open(draft: &Answers, question: QuestionId) -> bool {
    !question.get().optional && !draft.has(question)
}

/// Whether the page asks how hard life is: then help stands beside the question.
fn is_about_mood(page: usize) -> bool {
    let mut ids = PAGES[page].questions.iter().map(|question| question.get().id);
    ids.any(|id| id == "mood" || id.starts_with("phq2"))
}
