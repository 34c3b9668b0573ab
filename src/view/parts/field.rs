//! A question with its hint, its control, and the reason why it is asked.

use crate::domain::language::Language;
use crate::domain::model::{Control, Kind, QuestionId};
use crate::view::parts::body_map::body_map;
use crate::view::parts::choice_list::choice_list;
use crate::view::parts::fold::fold;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::scale::scale;
use crate::view::parts::section::paragraphs;
use crate::view::parts::select_field::select_field;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// One question as it stands.
#[derive(Clone)]
pub struct Field {
    pub language: &'static Language,
    pub question: QuestionId,
    /// The answer so far.
    pub bits: u32,
    /// Whether it is the only question: then its words are the heading of the page.
    pub alone: bool,
    /// Whether an answer was missing.
    pub wrong: bool,
    pub on_choose: Callback<u32>,
}

/// One question.
pub fn field(field: &Field) -> Html {
    let Field { language, question, bits, wrong, .. } = *field;
    let (row, words) = (question.get(), &language.questions[question.index()]);
    let described = described_by(row.id, !words.hint.is_empty(), wrong);
    let name = text(words.text);
    let body = match row.control {
        Control::Select => html! {
            <>
                <div class="question__head">
                    { heading(field.alone, html! { <label for={row.id}>{ name }</label> }) }
                    { help(field) }
                </div>
                { select_field(field, described) }
            </>
        },
        control => html! {
            <fieldset class="question" aria-describedby={described}>
                <legend>{ heading(field.alone, name) }</legend>
                { help(field) }
                { match control {
                    Control::BodyMap => body_map(field),
                    Control::Scale => scale(language, question, bits, &field.on_choose),
                    Control::List | Control::Select => choice_list(field),
                } }
            </fieldset>
        },
    };
    html! {
        <div key={row.id} class="question field">
            { body }
            if !words.why.is_empty() {
                { fold(language.words.question.why, paragraphs(words.why)) }
            }
        </div>
    }
}

fn heading(alone: bool, words: Html) -> Html {
    if alone {
        html! { <h1 tabindex="-1">{ words }</h1> }
    } else {
        tag("h2", "", words)
    }
}

/// The ids of what describes the question, for a screen reader.
fn described_by(id: &str, hint: bool, wrong: bool) -> Option<String> {
    match (hint, wrong) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}

/// The hint, and what is missing.
fn help(field: &Field) -> Html {
    let words = &field.language.words.question;
    let row = field.question.get();
    let hint = field.language.questions[field.question.index()].hint;
    let missing = match (row.control, row.kind) {
        (Control::Select, _) => words.error_select,
        (_, Kind::Multiple) => words.error_multiple,
        _ => words.error_single,
    };
    html! {
        <>
            if !hint.is_empty() {
                <p class="hint" id={format!("{}-hint", row.id)}>{ text(hint) }</p>
            }
            if field.wrong {
                <p class="field-error" id={format!("{}-error", row.id)}>
                    { icon::svg(IconName::Alarm) }
                    <span>{ tag("span", "hidden", text(words.error)) }{ text(missing) }</span>
                </p>
            }
        </>
    }
}
