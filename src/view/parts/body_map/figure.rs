//! The picture of the body with the marked areas filled. Tapping an area does what ticking it in the list does.

use crate::browser::input;
use crate::domain::language::Language;
use crate::domain::model::{PictureId, QuestionId};
use crate::view::parts::picture::{Given, drawn};
use crate::view::tag::{bare, fixed, hears_taps};
use yew::prelude::*;

/// The body from the front and the back. On paper a tap does nothing.
pub fn body_figure(
    language: &'static Language,
    question: QuestionId,
    bits: u32,
    on_tap: Option<&Callback<usize>>,
) -> Html {
    let label = language.words.body_map.label;
    let Some(picture) = PictureId::find("body-map").map(PictureId::get) else { return Html::default() };
    let zone = move |name: &str| question.get().choices.iter().position(|choice| choice.id == name);
    let is_on = move |name: &str| zone(name).is_some_and(|at| bits & (1 << at) != 0);
    // One listener for all areas: the tapped one says which it is.
    let onclick = on_tap.cloned().map(|on_tap| {
        Callback::from(move |event: MouseEvent| {
            if let Some(choice) = input::attribute(&event, "data-zone").and_then(|name| zone(&name)) {
                on_tap.emit(choice);
            }
        })
    });
    let mut mark = |_: &str, given: &mut Given| {
        if given.iter().any(|(name, value)| *name == "data-zone" && is_on(value)) {
            given.push(("class", "zone is-on"));
        }
        true
    };
    let names = &["class", "viewBox", "role", "aria-label", "focusable"];
    let values = [fixed("art"), fixed(picture.view_box), fixed("img"), fixed(label), fixed("false")];
    let mut svg = bare("svg", names, values.into(), drawn(picture, &mut mark));
    if let Some(onclick) = onclick {
        hears_taps(&mut svg, onclick);
    }
    svg.into()
}
