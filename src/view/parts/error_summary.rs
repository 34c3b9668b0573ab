//! What is missing on a page, on top of it. It takes the focus, and each line leads to its question.

use crate::browser::focus;
use crate::domain::model::{Control, Kind, QuestionId};
use crate::view::parts::choice::input_id;
use crate::view::parts::jump::jump;
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub questions: Rc<[QuestionId]>,
    /// Which try this was.
    pub tries: u32,
}

/// The missing answers.
#[component]
pub fn ErrorSummary(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.question;
    use_effect_with(props.tries, |_| {
        focus::on("errors");
    });
    let title = match props.questions.len() {
        1 => html! { { text(words.missing_one) } },
        many => html! { { fill(words.missing_some, &[("number", &many.to_string())]) } },
    };
    html! {
        <div class="errors" id="errors" role="alert" tabindex="-1">
            <h2>{ title }</h2>
            <ul class="plain">
                for question in props.questions.iter().copied() {
                    <li key={question.0}>
                        { jump(first_input(question), "", None, html! {
                            { fill(words.missing, &[("question", language.questions[question.index()].text)]) }
                        }) }
                    </li>
                }
            </ul>
        </div>
    }
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
