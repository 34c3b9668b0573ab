//! Why a question is asked, one tap away.

use crate::domain::model::QuestionId;
use crate::view::parts::fold::Fold;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
}

/// The reason behind a question.
#[component]
pub fn Why(props: &Props) -> Html {
    let language = use_language();
    let why = language.questions[props.question.index()].why;
    if why.is_empty() {
        return Html::default();
    }
    html! {
        <Fold words={language.words.question.why}>
            for (at, paragraph) in why.iter().enumerate() {
                <p key={at}>{ text(paragraph) }</p>
            }
        </Fold>
    }
}
