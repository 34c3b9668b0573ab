//! Says above a result that its answers are of another day: a page may be left open over night.

use crate::domain::session::Event;
use crate::view::parts::button::{PLAIN, button};
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The note with the way to answer anew, or nothing. It is not printed: the sheet tells its days.
pub fn aged(here: &Here) -> Html {
    if !here.session.has_aged() {
        return Html::default();
    }
    let words = &here.language.words.keep;
    let parts = vec![
        tag("h2", "", text(words.aged_heading)),
        tag("p", "", text(words.aged)),
        button(PLAIN, None, words.renew, here.sends(Event::Renew)),
    ];
    holds("section", "note screen", parts)
}
