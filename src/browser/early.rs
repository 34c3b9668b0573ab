//! The page as it stood before the app ran. Nothing that was done on it may be lost.

use super::document;
use crate::domain::model::{QuestionId, RegionId};
use crate::domain::session::{Event, Session};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

/// The place for the app.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// A check in which nothing is known but the country, if it was chosen already; else the one that a clinic begins with.
#[must_use]
pub fn session(preset: Option<RegionId>) -> Session {
    let choice = country().filter(|choice| !choice.is_empty()).or_else(|| Some(preset?.get().id.to_owned()));
    let chosen = choice.and_then(|choice| QuestionId::find("country")?.get().bit(&choice));
    Session::default().after(&Event::Country(chosen.unwrap_or(0)))
}

fn country() -> Option<String> {
    let select = document()?.get_element_by_id("region")?.dyn_into::<HtmlSelectElement>().ok()?;
    Some(select.value())
}
