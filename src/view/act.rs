//! What people and the browser do, and what becomes of the state. Everything that happens comes through here.

use crate::browser::{clipboard, history, location, print, storage, today};
use crate::domain::flow::Path;
use crate::domain::model::QuestionId;
use crate::domain::outcome::assess;
use crate::domain::session::{Event, Keeping, Screen};
use crate::view::app::keep_history;
use crate::view::parts::error_summary;
use crate::view::route::{self, Route};
use crate::view::sheet::as_text::as_text;
use crate::view::state::{Local, State};
use yew::prelude::*;

/// What happened.
#[derive(Clone, Debug)]
pub enum Act {
    /// The person did something in the check.
    Did(Event),
    /// Chose an answer on the page. It is a draft until "Continue".
    Choose(QuestionId, u32),
    /// Tapped "Continue".
    Continue,
    /// Asked to erase everything with the button of this id, and is asked back.
    AskErase(&'static str),
    /// Thought better of it.
    KeepAll(&'static str),
    /// Erases everything.
    Erase,
    /// Asked for a copy of the page for the surgeon.
    Copy,
    /// Copying has ended.
    Copied(Copied),
    /// Asked to print.
    Print,
    /// The address or the step in the browser's history has changed.
    Moved,
    /// Another window has changed what is kept.
    Stored,
    /// The page was hidden or has come back into view. It may be another day.
    Seen,
}

/// What came of copying the page for the surgeon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Copied {
    /// Nobody asked.
    #[default]
    NotYet,
    /// It is on the clipboard.
    Done,
    /// The browser forbids it; here is the text.
    Refused(AttrValue),
}

/// Where the focus goes once the page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the heading.
    Heading,
    /// To the element with this id.
    Id(&'static str),
}

impl State {
    /// Takes in what happened; `send` brings what comes of it later.
    pub fn take(&mut self, act: Act, send: &Callback<Act>) {
        let before = self.place();
        self.session.on_day(today::day());
        self.session.at_night(today::is_night());
        match act {
            Act::Did(event) => self.did(&event),
            Act::Choose(question, bits) => return self.local.draft.set(question, bits),
            Act::Continue => self.go_on(),
            Act::AskErase(id) => {
                self.local.erasing = Some(id);
                // What was tapped is gone from the page, so the focus goes to what took its place.
                self.focus = Some(Focus::Id("erase-keep"));
            }
            Act::KeepAll(id) => {
                self.local.erasing = None;
                self.focus = Some(Focus::Id(id));
            }
            Act::Erase => {
                // Also what another page of the app has kept.
                storage::erase();
                self.session = self.session.after(&Event::Erase);
                self.route = Route::Start;
                self.focus = Some(Focus::Heading);
                location::go(&route::format(Route::Start));
            }
            Act::Copy => self.copy(send.clone()),
            Act::Copied(copied) => {
                if let Copied::Refused(_) = copied {
                    self.focus = Some(Focus::Id("copy-text"));
                }
                self.local.copied = copied;
            }
            Act::Print => self.local.print_blocked = !print::open(),
            Act::Moved => {
                self.follow_address();
                if before == self.place() {
                    keep_history(self);
                }
            }
            Act::Stored | Act::Seen => {}
        }
        if before != self.place() {
            self.local = Local { draft: *self.session.answers(), ..Local::default() };
        }
        self.follow_answers();
        self.keep();
    }

    fn did(&mut self, event: &Event) {
        // The country can be chosen below any page of questions: what else stands on that page stays.
        if let (Event::Country(bits), Some(country)) = (event, QuestionId::find("country")) {
            self.local.draft.set(country, *bits);
        }
        self.session = self.session.after(event);
    }

    /// Takes the answers of the page, or names on top what is missing.
    fn go_on(&mut self) {
        let Some(Screen::Questions(page)) = self.session.screen() else { return };
        let path = Path::new(&self.local.draft);
        let asked: Vec<QuestionId> = path.questions_on(page).collect();
        let missing: Vec<QuestionId> = asked.iter().copied().filter(|question| self.is_open(*question)).collect();
        if missing.is_empty() {
            let given = asked.iter().map(|question| (*question, path.answers().bits(*question))).collect();
            self.session = self.session.after(&Event::Answer(given));
        } else {
            self.local.missing = missing;
            self.focus = Some(Focus::Id(error_summary::ID));
        }
    }

    /// Whether "Continue" would miss an answer to this question.
    #[must_use]
    pub fn is_open(&self, question: QuestionId) -> bool {
        !question.get().optional && !Path::new(&self.local.draft).answers().has(question)
    }

    fn copy(&self, send: Callback<Act>) {
        let outcome = assess(self.session.answers());
        let page = as_text(self, &outcome);
        let shown = AttrValue::from(page.clone());
        clipboard::copy(&page, move |done| {
            send.emit(Act::Copied(if done { Copied::Done } else { Copied::Refused(shown.clone()) }));
        });
    }

    /// Has what stands on the device follow the answers: each of them while the person wants that, else none.
    fn keep(&mut self) {
        let text = self.session.to_keep();
        let before = std::mem::replace(&mut self.kept, text);
        let Some(text) = &self.kept else {
            if before.is_some() {
                storage::erase();
            }
            return;
        };
        // What another page of the app has erased must not come back, nor what it has kept be lost.
        let failed = if before.is_some() && storage::read().as_ref() != Ok(&before) {
            Keeping::Lost
        } else if self.kept != before && storage::write(text).is_err() {
            Keeping::Blocked
        } else {
            return;
        };
        self.session.keeps(failed);
        self.kept = None;
    }

    /// Opens what the address names, at the step that the history notes.
    fn follow_address(&mut self) {
        let hash = location::hash();
        // Without its slash it is a place within the page, and the page stays.
        if hash.len() > 1 && !hash.starts_with("#/") {
            return;
        }
        self.route = route::parse(&hash);
        if let (Route::Check, Some(entry)) = (self.route, history::entry()) {
            self.session = self.session.after(&Event::GoTo(entry.step));
        }
    }
}
