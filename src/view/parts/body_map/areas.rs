//! The list beside the body: each area with a tick box for the left and the right.

use crate::domain::model::QuestionId;
use crate::view::parts::choice::{Mark, input_id};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    pub bits: u32,
    pub on_tap: Callback<usize>,
}

/// The areas of the back, then those of the front, in the order of the question: left and right of each.
#[component]
pub fn Areas(props: &Props) -> Html {
    let Props { question, bits, .. } = *props;
    let words = &use_language().words.body_map;
    let back = words.back_areas.len();
    html! {
        <table class="areas">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ text(words.left) }</th>
                    <th scope="col">{ text(words.right) }</th>
                </tr>
            </thead>
            <tbody>
                <tr><th scope="rowgroup" colspan="3">{ text(words.back_of_body) }</th></tr>
                for (at, name) in words.back_areas.iter().enumerate() {
                    <Row key={at} {question} {bits} {name} left={2 * at} on_tap={props.on_tap.clone()} />
                }
            </tbody>
            <tbody>
                <tr><th scope="rowgroup" colspan="3">{ text(words.front_of_body) }</th></tr>
                for (at, name) in words.front_areas.iter().enumerate() {
                    <Row key={at} {question} {bits} {name} left={2 * (back + at)} on_tap={props.on_tap.clone()} />
                }
            </tbody>
        </table>
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    pub question: QuestionId,
    pub bits: u32,
    pub name: &'static str,
    /// The choice for the left; the right one follows it.
    pub left: usize,
    pub on_tap: Callback<usize>,
}

/// One area.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { question, bits, name, left, .. } = *props;
    let choices = use_language().questions[question.index()].choices;
    html! {
        <tr>
            <th scope="row">{ text(name) }</th>
            for choice in [left, left + 1] {
                <td key={choice}>
                    <label for={input_id(question, choice)}>
                        <span class="hidden">{ text(choices[choice]) }</span>
                        <Mark {question} {choice} chosen={bits & (1 << choice) != 0} on_tap={props.on_tap.clone()} />
                    </label>
                </td>
            }
        </tr>
    }
}
