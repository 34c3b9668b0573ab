//! The whole app: the session, the address, and what every page stands in.

use crate::browser::{focus, ready};
use crate::browser::{history, location, print, storage, today};
use crate::domain::language::Language;
use crate::domain::session::{Event, Keeping, Session};
use crate::view::pages::page;
use crate::view::parts::footer::footer;
use crate::view::parts::header::header;
use crate::view::route::{self, Route};
use crate::view::state::{Here, Store, region_of};
use crate::view::title::use_title;
use std::rc::Rc;
use yew::prelude::*;

/// What the app begins with.
#[derive(PartialEq, Properties)]
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
}

/// The app: the one component that knows the whole.
#[component]
pub fn App(props: &Props) -> Html {
    let store = use_reducer({
        let session = Rc::new(props.session.clone());
        || Store(session)
    });
    let send = {
        let dispatcher = store.dispatcher();
        use_callback((), move |event: Event, ()| {
            dispatcher.dispatch(Event::Today(today::day()));
            dispatcher.dispatch(event);
        })
    };
    let (route, go) = use_address(props.route, &send);
    // Answers that were kept are offered before a check begins beside them, also to somebody who opens it by its address.
    let waits = store.0.screen().is_none() && matches!(store.0.keeping(), Keeping::Found(_));
    let route = if waits && route == Route::Check { Route::Start } else { route };
    use_steps(route, &store.0);
    use_focus(route, &store.0);
    use_keep(&store.0, &send);
    let session = Rc::clone(&store.0);
    let region = region_of(&session);
    let language = Language::with_tag(props.language);
    let here = Here { language, region, route, session, send, go, ready: props.ready, old: props.old };
    use_title(&here);
    use_begin(&here);
    use_effect_with((), move |()| {
        ready::mark(language.tag, language.direction);
        let unfold = print::unfold_first();
        move || drop(unfold)
    });
    html! {
        <>
            { header(&here) }
            // The key makes each address and each step a page of its own: nothing of one is carried over into the next.
            <main key={key(&here)} id="main" tabindex="-1">{ page(&here) }</main>
            { footer(&here) }
        </>
    }
}

/// What tells one page from another.
fn key(here: &Here) -> String {
    let (step, kind) = match here.session.screen() {
        Some(screen) if here.route == Route::Check => (here.session.step(), screen.kind()),
        _ => (0, 0),
    };
    format!("{}.{step}.{kind}", route::format(here.route))
}

/// Opened by its address, the check begins at its first question.
#[hook]
fn use_begin(here: &Here) {
    let begins = here.route == Route::Check && here.session.screen().is_none();
    let send = here.send.clone();
    use_effect_with(begins, move |begins| {
        if *begins {
            send.emit(Event::Start);
        }
    });
}

/// The page that the address names, followed as it changes; and the way to change it.
#[hook]
fn use_address(first: Route, send: &Callback<Event>) -> (Route, Callback<Route>) {
    let route = use_state_eq(|| first);
    let (set, send) = (route.setter(), send.clone());
    use_effect_with((), move |()| {
        let listeners = location::on_change(move || {
            let hash = location::hash();
            // Without its slash it is a place within the page, and the page stays.
            if hash.len() > 1 && !hash.starts_with("#/") {
                return;
            }
            let next = route::parse(&hash);
            set.set(next);
            if let (Route::Check, Some(entry)) = (next, history::entry()) {
                send.emit(Event::GoTo(entry.step));
            }
        });
        move || drop(listeners)
    });
    let set = route.setter();
    let go = use_callback((), move |next: Route, ()| {
        set.set(next);
        location::go(&route::format(next));
    });
    (*route, go)
}

/// Keeps the browser's history in step with the check, so that its way back leads one question back.
#[hook]
fn use_steps(route: Route, session: &Session) {
    use_effect_with((route, session.step()), |(route, step)| {
        if *route != Route::Check {
            return;
        }
        match history::entry() {
            None => history::replace(history::Entry { step: *step, follows: false }),
            Some(entry) if entry.step == *step => {}
            // One step back, and that is where the browser's way back leads.
            Some(entry) if entry.follows && entry.step == step + 1 => history::back(),
            Some(entry) => history::push(history::Entry { step: *step, follows: entry.step + 1 == *step }),
        }
    });
}

/// Keeps the answers on the device while the person wants that.
#[hook]
fn use_keep(session: &Session, send: &Callback<Event>) {
    let before = use_mut_ref(|| None::<String>);
    let send = send.clone();
    use_effect_with(session.to_keep(), move |text| {
        let before = before.replace(text.clone());
        let Some(text) = text else { return };
        // Another page may have erased what this one kept: then it must not come back.
        if before.is_some() && storage::read() != Ok(before) {
            send.emit(Event::Keep(Keeping::Lost));
        } else if storage::write(text).is_err() {
            send.emit(Event::Keep(Keeping::Blocked));
        }
    });
}

/// Puts the focus on the heading of each new page. The first page keeps the focus that the browser gave it.
#[hook]
fn use_focus(route: Route, session: &Session) {
    let first = use_mut_ref(|| true);
    let screen = (route == Route::Check).then(|| (session.step(), session.screen()));
    use_effect_with((route, screen), move |_| {
        if !first.replace(false) {
            focus::on_heading();
        }
    });
}
