//! The session as the pages see it: read it with `use_session`, change it with `use_send`, and in no other way.

use crate::domain::answers::Answers;
use crate::domain::language::Language;
use crate::domain::model::{QuestionId, RegionId};
use crate::domain::session::{Event, Session};
use crate::view::route::Route;
use std::rc::Rc;
use yew::prelude::*;

/// Holds the session for Yew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Store(pub Rc<Session>);

impl Reducible for Store {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let next = self.0.after(&event);
        // The same value back means that nothing is drawn anew.
        if next == *self.0 { self } else { Rc::new(Self(Rc::new(next))) }
    }
}

/// The language of the page. Compared by where it stands, not by its thousands of words.
#[derive(Clone, Copy, Debug)]
pub struct Speech(pub &'static Language);

impl PartialEq for Speech {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// Whether a program stands behind the page. On the page that the build renders, none does yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready(pub bool);

/// Whether a program stands behind the page.
#[hook]
pub fn use_ready() -> bool {
    use_context::<Ready>().is_none_or(|ready| ready.0)
}

/// The language of the page.
#[hook]
pub fn use_language() -> &'static Language {
    use_context::<Speech>().map_or_else(|| Language::with_tag(""), |speech| speech.0)
}

/// The check as it stands.
#[hook]
pub fn use_session() -> Rc<Session> {
    use_context::<Rc<Session>>().unwrap_or_default()
}

/// The one door through which the check is changed.
#[hook]
pub fn use_send() -> Callback<Event> {
    use_context::<Callback<Event>>().unwrap_or_default()
}

/// The country, if the person named one that we know numbers for. It is asked, never guessed.
#[hook]
pub fn use_region() -> Option<RegionId> {
    region_of(&use_session())
}

/// The country that was chosen. None where no number is known for it.
#[must_use]
pub fn region_of(session: &Session) -> Option<RegionId> {
    let question = QuestionId::find("country")?;
    let bits = session.answers().bits(question);
    let chosen = question.get().choices.iter().enumerate().find(|(at, _)| bits & (1 << at) != 0)?.1;
    RegionId::find(chosen.id).filter(|region| !region.get().emergency.is_empty())
}

/// Whether there are answers to erase.
#[must_use]
pub fn has_answers(session: &Session) -> bool {
    *session.answers() != Answers::default()
}

/// Opens a page at once, together with what was sent in the same breath. A link needs none of this.
#[derive(Clone, Debug, PartialEq)]
pub struct Go(pub Callback<Route>);

/// The way to open a page from a callback.
#[hook]
pub fn use_go() -> Callback<Route> {
    use_context::<Go>().map(|go| go.0).unwrap_or_default()
}
