//! What is missing on a page, on top of it. It takes the focus, and each line leads to its question.

use crate::domain::language::Language;
use crate::domain::model::{Control, Kind, QuestionId};
use crate::view::parts::choice::input_id;
use crate::view::parts::jump::jump;
use crate::view::tag::{all, holds, put, tag, with};
use crate::view::text::{fill, owned};
use yew::prelude::*;

/// The id of the list, which takes the focus.
pub const ID: &str = "errors";

/// The missing answers.
pub fn error_summary(language: &'static Language, questions: &[QuestionId]) -> Html {
    let words = &language.words.question;
    let title = match questions.len() {
        1 => words.missing_one.to_owned(),
        many => fill(words.missing_some, &[("number", &many.to_string())]),
    };
    let mut list = Vec::new();
    for question in questions.iter().copied() {
        let line = fill(words.missing, &[("question", language.questions[question.index()].text)]);
        put(&mut list, "li", jump(first_input(question), "", None, owned(line)));
    }
    let parts = vec![tag("h2", "", owned(title)), holds("ul", "plain", list)];
    with("div", &["class", "id", "role", "tabindex"], &["errors", ID, "alert", "-1"], all(parts))
}

/// Where answering a question begins.
fn first_input(question: QuestionId) -> String {
    let row = question.get();
    match (row.control, row.kind) {
        (Control::Select, _) => row.id.to_owned(),
        (_, Kind::Number { .. }) => format!("{}--0", row.id),
        _ => input_id(question, 0),
    }
}
