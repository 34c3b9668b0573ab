//! The list beside the body: each area with a tick box for the left and the right.

use crate::domain::language::Texts;
use crate::view::parts::choice::{input_id, mark};
use crate::view::parts::field::Field;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The areas of the back, then those of the front, in the order of the question: left and right of each.
pub fn areas(field: &Field, on_tap: &Callback<usize>) -> Html {
    let words = &field.language.words.body_map;
    html! {
        <table class="areas">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ text(words.left) }</th>
                    <th scope="col">{ text(words.right) }</th>
                </tr>
            </thead>
            { side(field, on_tap, words.back_of_body, words.back_areas, 0) }
            { side(field, on_tap, words.front_of_body, words.front_areas, words.back_areas.len()) }
        </table>
    }
}

/// One side of the body. Its first area is the area `from` of the question.
fn side(field: &Field, on_tap: &Callback<usize>, heading: &'static str, names: Texts, from: usize) -> Html {
    html! {
        <tbody>
            <tr><th scope="rowgroup" colspan="3">{ text(heading) }</th></tr>
            for (at, name) in names.iter().enumerate() {
                <tr>
                    <th scope="row">{ text(name) }</th>
                    { for [0, 1].map(|right| cell(field, on_tap, 2 * (from + at) + right)) }
                </tr>
            }
        </tbody>
    }
}

/// One tick box.
fn cell(field: &Field, on_tap: &Callback<usize>, choice: usize) -> Html {
    let name = field.language.questions[field.question.index()].choices[choice];
    html! {
        <td>
            <label for={input_id(field.question, choice)}>
                { tag("span", "hidden", text(name)) }
                { mark(field, choice, on_tap) }
            </label>
        </td>
    }
}
