//! While questions go on after a sign that needs help today: what it was, and the way back to what to do.

use crate::domain::model::{Level, Place};
use crate::domain::session::{Event, Session, interrupts};
use crate::view::levels::{heading, icon};
use crate::view::parts::icon;
use crate::view::state::{use_language, use_region, use_send, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// "So far your answers mean …", once it is certain. Nothing otherwise.
#[component]
pub fn Banner() -> Html {
    let language = use_language();
    let region = use_region();
    let onclick = use_send().reform(|_: MouseEvent| Event::ShowAction);
    let Some(rank) = standing(&use_session()) else { return Html::default() };
    let class = if rank.0 == Level::EmergencyNow { "so-far so-far--now" } else { "so-far" };
    html! {
        <aside {class}>
            { icon::svg(icon(rank.0)) }
            <p>{ text(language.words.question.so_far) }{ " " }<b>{ heading(language, region, rank) }</b></p>
            <button class="link" type="button" {onclick}>{ text(language.words.question.so_far_see) }</button>
        </aside>
    }
}

/// What stands so far: a sign that interrupts counts from when it was confirmed, a call to the team at once.
fn standing(session: &Session) -> Option<(Level, Place)> {
    let now = session.triage().rank();
    if interrupts(now) { session.acknowledged() } else { Some(now) }.filter(|(level, _)| level.is_urgent())
}
