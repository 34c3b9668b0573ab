//! A newer version that waits on the device. It is offered between two checks and never taken by itself:
//! nothing may change under somebody who is answering.
//!
//! `boot.js` knows whether one waits and says so on the document; the style sheet shows this then, and `boot.js`
//! hears the button by its id.

use crate::view::state::Here;
use crate::view::tag::{all, tag, with};
use crate::view::text::text;
use yew::prelude::*;

/// The offer, hidden until there is something to offer. Nothing while a check is under way.
pub fn newer(here: &Here) -> Html {
    if !here.ready || here.session.screen().is_some() {
        return Html::default();
    }
    let words = &here.language.words.start;
    let button = with(
        "button",
        &["type", "class", "id"],
        &["button", "button button--plain", "newer"],
        text(words.newer_button),
    );
    let parts = vec![tag("p", "", text(words.newer)), button];
    with("div", &["class", "role", "hidden"], &["note if-newer", "status", "hidden"], all(parts))
}
