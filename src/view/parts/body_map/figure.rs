//! The picture of the body with the marked areas filled. Tapping an area does what ticking it in the list does.

use crate::browser::input;
use crate::domain::language::Language;
use crate::domain::model::{PictureId, QuestionId, attributes};
use crate::view::parts::picture::drawn;
use yew::prelude::*;
use yew::virtual_dom::VTag;

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
    let mut mark = |_: &str, lines: &'static str, area: &mut VTag| {
        if attributes(lines).any(|(name, value)| name == "data-zone" && is_on(value)) {
            area.add_attribute("class", "zone is-on");
        }
        true
    };
    html! {
        <svg class="art" viewBox={picture.view_box} role="img" aria-label={label} focusable="false" {onclick}>
            { for drawn(picture, &mut mark) }
        </svg>
    }
}
