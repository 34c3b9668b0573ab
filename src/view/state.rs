//! What the pages read, and the doors through which they change it.

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

/// What every page is drawn from. The app draws it whole after each change; parts that keep nothing for themselves
/// are plain functions of it.
#[derive(Clone, Debug)]
pub struct Here {
    /// The language of the page.
    pub language: &'static Language,
    /// The country, if the person named one that we know numbers for. It is asked, never guessed.
    pub region: Option<RegionId>,
    /// The page that is open.
    pub route: Route,
    /// The check as it stands.
    pub session: Rc<Session>,
    /// The one door through which the check is changed.
    pub send: Callback<Event>,
    /// Opens a page at once, together with what was sent in the same breath. A link needs none of this.
    pub go: Callback<Route>,
    /// Whether a program stands behind the page. Not so on the page that the build renders.
    pub ready: bool,
    /// Whether this copy is older than its content may be.
    pub old: bool,
}

impl PartialEq for Here {
    /// The language is compared by where it stands, not by its thousands of words; the doors never change.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.language, other.language)
            && (self.region, self.route, self.ready, self.old) == (other.region, other.route, other.ready, other.old)
            && self.session == other.session
    }
}

impl Here {
    /// What a button does that sends one event.
    #[must_use]
    pub fn sends(&self, event: Event) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(event.clone()))
    }
}

/// The country that was chosen. None where no number is known for it.
#[must_use]
pub fn region_of(session: &Session) -> Option<RegionId> {
    let question = QuestionId::find("country")?;
    let bits = session.answers().bits(question);
    let chosen = question.get().choices.iter().enumerate().find(|(at, _)| bits & (1 << at) != 0)?.1;
    RegionId::find(chosen.id).filter(|region| !region.get().emergency.is_empty())
}
