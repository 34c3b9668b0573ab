//! Whether answers are kept on this device: a tick box, never ticked unless the person does it.

use crate::domain::language::Language;
use crate::domain::model::Level;
use crate::domain::saved::{Given, Refusal};
use crate::domain::session::{Event, Keeping, Session};
use crate::view::parts::fold::fold;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag, with};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The choice, or nothing.
pub fn keep(here: &Here) -> Html {
    all(vec![lapsed(here), choice(here).unwrap_or_default()])
}

/// The choice, one tap away, for pages that ask something else.
pub fn keep_folded(here: &Here) -> Html {
    choice(here).map(|choice| fold(here.language.words.keep.later, choice)).unwrap_or_default()
}

/// Beside an emergency nobody is asked for anything, but what was chosen can be taken back.
fn choice(here: &Here) -> Option<Html> {
    let words = &here.language.words.keep;
    let keeping = here.session.keeping();
    let until = until(here.language, &here.session)?;
    if *keeping == Keeping::Blocked {
        return Some(status(words.blocked));
    }
    let on = *keeping == Keeping::On;
    if !on && here.session.triage().level == Level::EmergencyNow {
        return None;
    }
    let onclick = here.sends(Event::Keep(!on));
    let mark = html! {
        <input class="mark" type="checkbox" id="keep" aria-describedby="keep-hint" autocomplete="off" checked={on} {onclick} />
    };
    let hint = owned(fill(words.until, &[("date", &until)]));
    let parts = vec![
        holds("div", "choice", vec![mark, with("label", &["for"], &["keep"], text(words.keep))]),
        with("p", &["class", "id"], &["hint", "keep-hint"], hint),
    ];
    Some(holds("div", "stack stack--tight screen", parts))
}

/// Says that what was kept is not there any more, and why: in the open, whatever else the page asks.
pub fn lapsed(here: &Here) -> Html {
    match here.session.keeping() {
        Keeping::Lost => status(here.language.words.keep.lost),
        Keeping::Refused(_) => tag("div", "note", refused(here)),
        _ => Html::default(),
    }
}

fn status(words: &'static str) -> Html {
    with("p", &["class", "role"], &["note", "status"], text(words))
}

/// The last day on which the answers may be kept, in words. Nothing once it has passed.
#[must_use]
pub fn until(language: &'static Language, session: &Session) -> Option<String> {
    let today = session.today()?;
    let until = session.given().unwrap_or(Given { first: today, safety: today }).until();
    (until >= today).then(|| date(&until.text(), language))
}

/// When the answers were given. Nothing where that is not known.
#[must_use]
pub fn answered(language: &'static Language, session: &Session) -> Option<String> {
    let Given { first, safety } = session.given()?;
    let words = &language.words.summary;
    let template = if first == safety { words.on_date } else { words.on_dates };
    Some(fill(template, &[("date", &date(&first.text(), language)), ("safety", &date(&safety.text(), language))]))
}

/// Says that answers which were kept could not be taken, and why.
pub fn refused(here: &Here) -> Html {
    let words = &here.language.words.keep;
    let Keeping::Refused(why) = here.session.keeping() else { return Html::default() };
    let why = match why {
        Refusal::Unreadable => words.unreadable,
        Refusal::OtherQuestions => words.other_questions,
        Refusal::Expired => words.expired,
        Refusal::Clock => words.clock,
    };
    let said = owned(format!("{why} {}", words.erased));
    with("p", &["role"], &["status"], said)
}
