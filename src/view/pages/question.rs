//! A page of questions: one, or a few that belong together.
//!
//! Answers are a draft until "Continue"; nothing moves on by itself. What is missing is named on top, and the draft stays.

use crate::domain::content::PAGES;
use crate::domain::flow::Path;
use crate::domain::language::Language;
use crate::view::act::Act;
use crate::view::pages::question::heading::heading;
use crate::view::parts::banner::banner;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::error_summary::error_summary;
use crate::view::parts::field::{Field, field};
use crate::view::parts::keep::{keep_folded, lapsed};
use crate::view::parts::progress::progress;
use crate::view::state::Here;
use crate::view::tag::{all, clicked, fixed, headline, holds, tag, when};
use crate::view::text::text;
use yew::prelude::*;

mod heading;

/// A page of questions.
pub fn question(here: &Here, page: usize) -> Html {
    let (language, local) = (here.language, &here.local);
    let words = &language.words.question;
    // Both: in a frame that forbids forms the click comes and the submission never does.
    let (tapped, sent) = (here.send.clone(), here.send.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        tapped.emit(Act::Continue);
    });
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        sent.emit(Act::Continue);
    });
    let mut form = Vec::new();
    if has_several(page) {
        form.push(headline(text(title(language, page))));
    }
    form.push(fields(here, page));
    if is_about_mood(page) {
        form.push(tag("div", "note", crisis_line(language, here.region)));
    }
    let values = vec![fixed("button"), fixed("submit")];
    form.push(clicked("button", &["class", "type"], values, onclick, text(words.r#continue)));
    let parts = vec![
        banner(here),
        lapsed(here),
        when(here.session.opened_by_change(), || tag("p", "note", text(words.opened))),
        when(!local.missing.is_empty(), || error_summary(language, &local.missing)),
        html! { <form class="question" novalidate=true autocomplete="off" {onsubmit}>{ all(form) }</form> },
        keep_folded(here),
    ];
    holds("div", "frame frame--side", vec![progress(here, Some(page)), holds("div", "stack", parts)])
}

/// The questions, as far as the answers on the page have them asked.
fn fields(here: &Here, page: usize) -> Html {
    let local = &here.local;
    let mut fields = Vec::new();
    let path = Path::new(&local.draft);
    for question in path.questions_on(page) {
        fields.push(field(&Field {
            language: here.language,
            question,
            bits: path.answers().bits(question),
            offers: path.offers(question),
            alone: !has_several(page),
            wrong: local.missing.contains(&question) && here.is_open(question),
            on_choose: here.send.reform(move |bits| Act::Choose(question, bits)),
        }));
    }
    all(fields)
}

/// What the page asks, or the heading over its questions.
fn title(language: &'static Language, page: usize) -> &'static str {
    if has_several(page) { heading(language, page) } else { language.questions[PAGES[page].questions[0].index()].text }
}

fn has_several(page: usize) -> bool {
    PAGES[page].questions.len() > 1
}

/// Whether the page asks how hard life is: then help stands beside the question.
fn is_about_mood(page: usize) -> bool {
    let mut ids = PAGES[page].questions.iter().map(|question| question.get().id);
    ids.any(|id| id == "mood" || id.starts_with("phq2"))
}
