//! A page of questions: one, or a few that belong together.
//!
//! Answers are a draft until "Continue"; nothing moves on by itself. What is missing is named on top, and the draft stays.

use crate::browser;
use crate::domain::answers::Answers;
use crate::domain::content::PAGES;
use crate::domain::flow::Path;
use crate::domain::model::QuestionId;
use crate::domain::session::Event;
use crate::view::pages::question::heading::heading;
use crate::view::parts::banner::banner;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::error_summary::{self, error_summary};
use crate::view::parts::field::{Field, field};
use crate::view::parts::progress::progress;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::{fill, text};
use crate::view::title;
use std::rc::Rc;
use yew::prelude::*;

mod heading;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub here: Here,
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
    let Props { here, page } = props;
    let (language, page) = (here.language, *page);
    let words = &language.words.question;
    let draft = use_draft(here);
    let missing = use_state_eq(Missing::default);
    let asked: Vec<QuestionId> = Path::new(&draft).questions_on(page).collect();
    let several = PAGES[page].questions.len() > 1;
    let title =
        if several { heading(language, page) } else { language.questions[PAGES[page].questions[0].index()].text };
    use_report(here, title::part(language, page), &missing);

    let on_answer = {
        let draft = draft.clone();
        Callback::from(move |(question, bits)| {
            let mut next = *draft;
            next.set(question, bits);
            draft.set(next);
        })
    };
    let go_on = {
        let (draft, missing, asked, send) = (draft.clone(), missing.clone(), asked.clone(), here.send.clone());
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
            { progress(here, Some(page)) }
            <div class="stack">
                { banner(here) }
                if !missing.questions.is_empty() {
                    { error_summary(language, &missing.questions) }
                }
                <form class="question" novalidate=true autocomplete="off" {onsubmit}>
                    if several {
                        <h1 tabindex="-1">{ text(title) }</h1>
                    }
                    for question in asked.iter().copied() {
                        { field(&Field {
                            language,
                            question,
                            bits: draft.bits(question),
                            alone: !several,
                            wrong: missing.questions.contains(&question) && is_open(&draft, question),
                            on_choose: on_answer.reform(move |bits| (question, bits)),
                        }) }
                    }
                    <button class="button" type="submit" {onclick}>{ text(words.r#continue) }</button>
                </form>
                if is_about_mood(page) {
                    { tag("div", "note", crisis_line(language, here.region)) }
                }
            </div>
        </div>
    }
}

/// Names the page in the title of the document. What is missing is said there first, and takes the focus at each try.
#[hook]
fn use_report(here: &Here, title: &'static str, missing: &Missing) {
    let template = here.language.words.question.title_error;
    let name = if missing.tries == 0 { title.to_owned() } else { fill(template, &[("title", title)]) };
    use_effect_with((title::whole(here.language, &name), missing.tries), |(whole, tries)| {
        browser::title::set(whole);
        if *tries > 0 {
            browser::focus::on(error_summary::ID);
        }
    });
}

/// The answers as they stand on this page, from those given before. The country may also be chosen in the footer.
#[hook]
fn use_draft(here: &Here) -> UseStateHandle<Answers> {
    let session = &here.session;
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
