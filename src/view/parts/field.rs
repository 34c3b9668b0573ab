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
use crate::view::tag::{all, bare, element, fixed, headline, holds, made, tag, when, with};
use crate::view::text::text;
use yew::prelude::*;

/// One question as it stands.
#[derive(Clone)]
pub struct Field {
    pub language: &'static Language,
    pub question: QuestionId,
    /// The answer so far.
    pub bits: u32,
    /// The choices that can be true.
    pub offers: u32,
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
        Control::Select => {
            let label = with("label", &["for"], &[row.id], name);
            all(vec![
                holds("div", "question__head", vec![heading(field.alone, label), help(field)]),
                select_field(field, described),
            ])
        }
        control => {
            let answers = match control {
                Control::BodyMap => body_map(field),
                Control::Scale => scale(language, question, bits, &field.on_choose),
                Control::List | Control::Select => choice_list(field),
            };
            let parts = vec![tag("legend", "", heading(field.alone, name)), help(field), answers];
            let described = described.and_then(made);
            element("fieldset", &["class", "aria-describedby"], vec![fixed("question"), described], all(parts))
        }
    };
    let why = when(!words.why.is_empty(), || fold(language.words.question.why, paragraphs(words.why)));
    let mut whole = bare("div", &["class"], vec![fixed("question field")], all(vec![body, why]));
    whole.key = Some(row.id.into());
    whole.into()
}

fn heading(alone: bool, words: Html) -> Html {
    if alone { headline(words) } else { tag("h2", "", words) }
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
    let said = |class, end, parts| {
        let id = made([row.id, end].concat());
        element("p", &["class", "id"], vec![fixed(class), id], parts)
    };
    let wrong = || {
        vec![
            icon::svg(IconName::Alarm),
            holds("span", "", vec![tag("span", "hidden", text(words.error)), text(missing)]),
        ]
    };
    all(vec![
        when(!hint.is_empty(), || said("hint", "-hint", text(hint))),
        when(field.wrong, || said("field-error", "-error", all(wrong()))),
    ])
}
