//! While questions go on after a sign that needs help today: what it was, and the way back to what to do.

use crate::domain::model::{Level, Place};
use crate::domain::session::{Event, Session, interrupts};
use crate::view::levels::{heading, icon};
use crate::view::parts::button::{LINK, button};
use crate::view::parts::call::dial;
use crate::view::parts::icon;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::{owned, text};
use yew::prelude::*;

/// "So far your answers mean …", once it is certain. Nothing otherwise.
pub fn banner(here: &Here) -> Html {
    let Some(rank) = standing(&here.session) else { return Html::default() };
    let words = &here.language.words.question;
    let class = if rank.0 == Level::EmergencyNow { "so-far so-far--now" } else { "so-far" };
    html! {
        <aside {class}>
            { icon::svg(icon(rank.0)) }
            <p>{ text(words.so_far) }{ " " }{ tag("b", "", owned(heading(here.language, here.region, rank))) }</p>
            <div class="row">
                if let Some(region) = here.region.filter(|_| rank == (Level::EmergencyNow, Place::Ambulance)) {
                    { dial(region.get().emergency) }
                }
                { button(LINK, None, words.so_far_see, here.sends(Event::ShowAction)) }
            </div>
        </aside>
    }
}

/// What stands so far: a sign that interrupts counts from when it was confirmed, a call to the team at once.
fn standing(session: &Session) -> Option<(Level, Place)> {
    let now = session.triage().rank();
    if interrupts(now) { session.acknowledged() } else { Some(now) }.filter(|(level, _)| level.is_urgent())
}
