//! The list beside the body: each area with a tick box for the left and the right.

use crate::domain::language::Texts;
use crate::view::parts::choice::{label, mark};
use crate::view::parts::field::Field;
use crate::view::tag::{all, holds, put, tag, with};
use crate::view::text::text;
use yew::prelude::*;

/// The areas of the back, then those of the front, in the order of the question: left and right of each.
pub fn areas(field: &Field, on_tap: &Callback<usize>) -> Html {
    let words = &field.language.words.body_map;
    let column = |words| with("th", &["scope"], &["col"], text(words));
    let columns = vec![tag("td", "", Html::default()), column(words.left), column(words.right)];
    let parts = vec![
        tag("thead", "", holds("tr", "", columns)),
        side(field, on_tap, words.back_of_body, words.back_areas, 0),
        side(field, on_tap, words.front_of_body, words.front_areas, words.back_areas.len()),
    ];
    holds("table", "areas", parts)
}

/// One side of the body. Its first area is the area `from` of the question.
fn side(field: &Field, on_tap: &Callback<usize>, heading: &'static str, names: Texts, from: usize) -> Html {
    let mut rows = Vec::new();
    put(&mut rows, "tr", with("th", &["scope", "colspan"], &["rowgroup", "3"], text(heading)));
    for (at, name) in names.iter().enumerate() {
        let mut row = vec![with("th", &["scope"], &["row"], text(name))];
        row.extend([0, 1].map(|right| cell(field, on_tap, 2 * (from + at) + right)));
        put(&mut rows, "tr", all(row));
    }
    holds("tbody", "", rows)
}

/// One tick box.
fn cell(field: &Field, on_tap: &Callback<usize>, choice: usize) -> Html {
    let name = field.language.questions[field.question.index()].choices[choice];
    let parts = vec![tag("span", "hidden", text(name)), mark(field, choice, on_tap)];
    tag("td", "", label(field.question, choice, all(parts)))
}
