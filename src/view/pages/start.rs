//! Where everyone begins: the danger signs, one button, and what this is and is not.
//!
//! The build renders it too, so that it shows before any script has run.

use crate::domain::language::Language;
use crate::domain::model::PictureId;
use crate::view::pages::start::terms::terms;
use crate::view::parts::emergency_list::emergency_list;
use crate::view::parts::go_link::go_link;
use crate::view::parts::newer::newer;
use crate::view::parts::old_copy::old_copy;
use crate::view::parts::picture::picture;
use crate::view::parts::start_button::start_button;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, headline, holds, put, tag, with};
use crate::view::text::{fill, isolated, owned, text};
use yew::prelude::*;

mod terms;

/// The start page.
pub fn start(here: &Here) -> Html {
    let (language, region) = (here.language, here.region);
    let words = &language.words.start;
    let mut hero = vec![headline(text(words.heading)), tag("p", "lead", text(words.lead))];
    if !here.given.clinic.is_empty() {
        let shared = fill(language.words.clinic.shared, &[("clinic", &isolated(&here.given.clinic))]);
        put(&mut hero, "p", owned(shared));
    }
    hero.push(start_button(here));
    let art = PictureId::find("start").map(|spine| picture(spine, "", false)).unwrap_or_default();
    let hero = vec![holds("div", "hero__text", hero), tag("div", "hero__art", art)];
    let mut first = Vec::new();
    // The app takes the place of the page that holds this, so it need not know how to draw it.
    #[cfg(not(target_arch = "wasm32"))]
    if !here.ready {
        first.push(crate::view::parts::not_started::not_started(language));
    }
    first.extend([emergency_list(language, region, "danger"), old_copy(here), newer(here)]);
    let rest = vec![holds("div", "start__first", first), terms(language, region), read(language)];
    all(vec![tag("div", "hero", holds("div", "hero__in", hero)), holds("div", "frame start", rest)])
}

/// The way into the library.
fn read(language: &'static Language) -> Html {
    let words = &language.words.start;
    let mut links = Vec::new();
    for (to, name) in [
        (Route::Causes, words.read_causes),
        (Route::Tests, words.read_tests),
        (Route::Treatments, words.read_treatments),
        (Route::Outcomes, words.read_outcomes),
    ] {
        put(&mut links, "li", go_link(to, name));
    }
    let parts = vec![
        with("h2", &["id"], &["read"], text(words.read_heading)),
        tag("p", "", text(words.read)),
        tag("ul", "plain ruled", all(links)),
    ];
    with("nav", &["class", "aria-labelledby"], &["stack stack--tight", "read"], all(parts))
}
