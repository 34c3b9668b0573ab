//! While questions go on after a sign that needs help today: what it was, and the way back to what to do.

use crate::domain::model::{Level, Place};
use crate::domain::session::{Event, Session, interrupts};
use crate::view::levels::{heading, icon};
use crate::view::parts::button::{LINK, button};
use crate::view::parts::call::dial;
use crate::view::parts::icon;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::{owned, text};
use yew::prelude::*;

/// "So far your answers mean …", once it is certain. Nothing otherwise.
pub fn banner(here: &Here) -> Html {
    let Some(rank) = standing(&here.session) else { return Html::default() };
    let words = &here.language.words.question;
    let class = if rank.0 == Level::EmergencyNow { "so-far so-far--now" } else { "so-far" };
    let stands = tag("b", "", owned(heading(here.language, here.region, rank)));
    let numbers = here.region.filter(|_| rank == (Level::EmergencyNow, Place::Ambulance));
    let ways = vec![
        numbers.map(|region| dial(region.get().emergency)).unwrap_or_default(),
        button(LINK, None, words.so_far_see, here.sends(Event::ShowAction)),
    ];
    let said = holds("p", "", vec![text(words.so_far), text(" "), stands]);
    holds("aside", class, vec![icon::svg(icon(rank.0)), said, holds("div", "row", ways)])
}

/// What stands so far: a sign that interrupts counts from when it was confirmed, a call to the team at once.
fn standing(session: &Session) -> Option<(Level, Place)> {
    let now = session.triage().rank();
    if interrupts(now) { session.acknowledged() } else { Some(now) }.filter(|(level, _)| level.is_urgent())
}
