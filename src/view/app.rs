//! The whole app, and its only component: what has happened comes in, the page is drawn from what that left.

use crate::browser::{Listener, focus, history, location, print, ready, storage, title, visible};
use crate::domain::configuration::Configuration;
use crate::domain::session::{Event, Screen, Session};
use crate::view::act::{Act, Focus};
use crate::view::pages::page;
use crate::view::parts::footer::footer;
use crate::view::parts::header::header;
use crate::view::route::{self, Route};
use crate::view::state::{Here, State};
use crate::view::title::whole_title;
use std::rc::Rc;
use yew::prelude::*;

/// What the app begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page to begin with.
    pub route: Route,
    /// The check to begin with.
    #[prop_or_default]
    pub session: Session,
    /// The language, by its tag.
    #[prop_or("en")]
    pub language: &'static str,
    /// Whether a program stands behind the page. Not so on the page that the build renders.
    #[prop_or(true)]
    pub ready: bool,
    /// Whether this copy is older than its content may be.
    #[prop_or_default]
    pub old: bool,
    /// What the clinic has set.
    #[prop_or_default]
    pub given: Rc<Configuration>,
}

/// Where a page is and what it is called.
type Told = ((Route, usize, Option<Screen>), String);

/// The app.
#[derive(Debug)]
pub struct App {
    state: State,
    /// What the document was told last: it is told again only when that has changed.
    told: Option<Told>,
    /// Kept for as long as they shall be heard.
    listeners: Vec<Listener>,
}

impl Component for App {
    type Message = Act;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        Self { state: State::new(context.props()), told: None, listeners: Vec::new() }
    }

    fn update(&mut self, context: &Context<Self>, act: Act) -> bool {
        self.state.take(act, &door(context));
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let here = Here { state: self.state.clone(), send: door(context) };
        html! {
            <>
                { header(&here) }
                // The key makes each address and each step a page of its own: nothing of one is carried over into the next.
                <main key={key(&here)} id="main" tabindex="-1">{ page(&here) }</main>
                { footer(&here) }
            </>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        let send = door(context);
        if first {
            let language = self.state.language;
            ready::mark(language.tag, language.direction);
            self.listeners = location::on_change({
                let send = send.clone();
                move || send.emit(Act::Moved)
            });
            self.listeners.extend(print::unfold_first());
            self.listeners.extend(storage::on_change({
                let send = send.clone();
                move || send.emit(Act::Stored)
            }));
            self.listeners.extend(visible::on_change({
                let send = send.clone();
                move || send.emit(Act::Seen)
            }));
        }
        self.tell(first);
        match self.state.focus.take() {
            Some(Focus::Heading) => focus::on_heading(),
            Some(Focus::Id(id)) => drop(focus::on(id)),
            None => {}
        }
        // Opened by its address, the check begins at its first question.
        if self.state.route == Route::Check && self.state.session.begins() {
            send.emit(Act::Did(Event::Start));
        }
    }
}

impl App {
    /// Has title, history and focus follow the page.
    fn tell(&mut self, first: bool) {
        let (place, name) = (self.state.place(), whole_title(&self.state));
        let told = self.told.replace((place, name.clone()));
        let (was_at, was_named) = told.map_or((None, None), |(place, name)| (Some(place), Some(name)));
        if was_named != Some(name.clone()) {
            title::set(&name);
        }
        if was_at != Some(place) {
            keep_history(&mut self.state);
            // The first page keeps the focus that the browser gave it.
            if !first {
                focus::on_heading();
            }
        }
    }
}

/// The one door, as pages hold it.
fn door(context: &Context<App>) -> Callback<Act> {
    context.link().callback(|act| act)
}

/// What tells one page from another.
fn key(state: &State) -> String {
    let (route, step, screen) = state.place();
    format!("{}.{step}.{}", route::format(route), screen.map_or(0, Screen::kind))
}

/// Keeps the browser's history in step with the check, so that its way back leads one question back. Steps of a check that
/// is no more, as the page was loaded anew, show nothing: they are passed by, back to where this check stands.
pub fn keep_history(state: &mut State) {
    let step = state.session.step();
    if state.route != Route::Check {
        return;
    }
    match history::entry() {
        Some(entry) if entry.step == step => state.passing = 0,
        Some(entry) if entry.step < step => history::push(history::Entry { step, follows: entry.step + 1 == step }),
        // The way back takes a moment: it is asked for once.
        Some(entry) if entry.step == state.passing => {}
        Some(entry) if entry.follows => {
            state.passing = entry.step;
            history::back();
        }
        _ => history::replace(history::Entry { step, follows: false }),
    }
}
