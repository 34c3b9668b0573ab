//! What the pages are drawn from. `act.rs` changes it.

use crate::domain::answers::Answers;
use crate::domain::configuration::Configuration;
use crate::domain::language::Language;
use crate::domain::model::{QuestionId, RegionId};
use crate::domain::session::{Event, Screen, Session};
use crate::view::act::{Act, Copied, Focus};
use crate::view::app::Props;
use crate::view::route::Route;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// What a page keeps until it is left.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// The answers as they stand on this page, from those given before.
    pub draft: Answers,
    /// What "Continue" found missing.
    pub missing: Vec<QuestionId>,
    /// The button that asks back before it erases, by its id.
    pub erasing: Option<&'static str>,
    /// What came of copying.
    pub copied: Copied,
    /// Whether the browser forbids printing.
    pub print_blocked: bool,
}

/// All that the pages are drawn from.
#[derive(Clone, Debug)]
pub struct State {
    /// The language of the page.
    pub language: &'static Language,
    /// The country, if the person named one that we know numbers for. It is asked, never guessed.
    pub region: Option<RegionId>,
    /// The page that is open.
    pub route: Route,
    /// The check as it stands.
    pub session: Session,
    /// What stands on the device, as far as this page knows.
    pub kept: Option<String>,
    /// Whether a program stands behind the page. Not so on the page that the build renders.
    pub ready: bool,
    /// Whether this copy is older than its content may be.
    pub old: bool,
    /// What the clinic has set. It never changes while the page is open.
    pub given: Rc<Configuration>,
    /// What this page keeps until it is left.
    pub local: Local,
    /// The step of the browser's history that is being left by the way back.
    pub passing: usize,
    /// Where the focus goes next, where that is not to the heading of a new page.
    pub focus: Option<Focus>,
}

/// The state, and the one door through which it is changed. The app draws the whole page from it after each change.
#[derive(Clone, Debug)]
pub struct Here {
    /// What the page is drawn from.
    pub state: State,
    /// The door.
    pub send: Callback<Act>,
}

impl Deref for Here {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Here {
    /// What a button does that changes one thing.
    #[must_use]
    pub fn acts(&self, act: Act) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(act.clone()))
    }

    /// What a button does in the check.
    #[must_use]
    pub fn sends(&self, event: Event) -> Callback<MouseEvent> {
        self.acts(Act::Did(event))
    }
}

impl State {
    /// How the app begins.
    #[must_use]
    pub fn new(props: &Props) -> Self {
        let mut state = Self {
            language: Language::with_tag(props.language),
            region: None,
            route: props.route,
            session: props.session.clone(),
            kept: props.session.to_keep(),
            ready: props.ready,
            old: props.old,
            given: Rc::clone(&props.given),
            local: Local::default(),
            passing: 0,
            focus: None,
        };
        state.local.draft = *state.session.answers();
        state.follow_answers();
        state
    }

    /// The page that is open, as far as it is one of its own.
    #[must_use]
    pub fn place(&self) -> (Route, usize, Option<Screen>) {
        let screen = if self.route == Route::Check { self.session.screen() } else { None };
        (self.route, if screen.is_some() { self.session.step() } else { 0 }, screen)
    }

    /// Works out anew what hangs on the answers: a country may be chosen anywhere.
    pub fn follow_answers(&mut self) {
        let Some(country) = QuestionId::find("country") else { return };
        let bits = self.session.answers().bits(country);
        let chosen = country.get().choices.iter().enumerate().find(|(at, _)| bits & (1 << at) != 0);
        let region = chosen.and_then(|(_, choice)| RegionId::find(choice.id));
        self.region = region.filter(|region| !region.get().emergency.is_empty());
    }
}
