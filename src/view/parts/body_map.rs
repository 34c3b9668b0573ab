//! Where it hurts: a picture to tap, and beside it a list that says the same. Neither can do more than the other.

use crate::domain::model::QuestionId;
use crate::view::parts::body_map::areas::Areas;
use crate::view::parts::body_map::figure::BodyFigure;
use crate::view::parts::choice::Choice;
use crate::view::parts::choice_list::tapped;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

pub mod areas;
pub mod figure;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    pub bits: u32,
    pub wrong: bool,
    pub on_choose: Callback<u32>,
}

/// The picture, the list, and the choices that name no place.
#[component]
pub fn BodyMap(props: &Props) -> Html {
    let Props { question, bits, wrong, .. } = *props;
    let words = &use_language().words.body_map;
    let on_tap = tapped(question, bits, &props.on_choose);
    let others = question.get().choices.iter().enumerate().filter(|(_, choice)| choice.exclusive).map(|(at, _)| at);
    html! {
        <>
            <div class={if wrong { "figure figure--side figure--map is-wrong" } else { "figure figure--side figure--map" }}>
                <figure class="stack stack--tight">
                    <div class="plate"><BodyFigure {question} {bits} on_tap={on_tap.clone()} /></div>
                    <figcaption class="small halves">
                        <span>{ text(words.front) }</span><span>{ text(words.back) }</span>
                    </figcaption>
                    <p class="small" role="status">
                        <b>{ text(words.marked) }</b>{ " " }<Marked {question} {bits} />
                    </p>
                </figure>
                <Areas {question} {bits} on_tap={on_tap.clone()} />
            </div>
            <div class="choices">
                for choice in others {
                    <Choice key={choice} {question} {choice} chosen={bits & (1 << choice) != 0} on_tap={on_tap.clone()} />
                }
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
pub struct MarkedProps {
    pub question: QuestionId,
    pub bits: u32,
}

/// The marked places in words.
#[component]
pub fn Marked(props: &MarkedProps) -> Html {
    let language = use_language();
    let words = language.words;
    let names = language.questions[props.question.index()].choices;
    let bits = marked(props.question, props.bits);
    let marked: Vec<&str> = (0..names.len()).filter(|at| bits & (1 << at) != 0).map(|at| names[at]).collect();
    if marked.is_empty() {
        text(words.body_map.nothing)
    } else {
        html! { { marked.join(words.question.between) } }
    }
}

/// The places among the choices given: without those that name none.
#[must_use]
pub fn marked(question: QuestionId, bits: u32) -> u32 {
    let choices = question.get().choices.iter().enumerate();
    choices.filter(|(_, choice)| !choice.exclusive).fold(0, |marks, (at, _)| marks | bits & (1 << at))
}
