//! Pages as text, without a browser: the build makes the start page with it, and tests read every page.

use crate::domain::language::Language;
use crate::domain::session::Session;
use crate::view::app::{App, Props};
use crate::view::clinics::page as clinics;
use crate::view::pages::crashed::Crashed;
use crate::view::route::Route;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use yew::{BaseComponent, LocalServerRenderer};

/// What index.html holds before any script has run: the start page, and the hidden page for when the app has stopped.
#[must_use]
pub fn start_page() -> String {
    let start = render::<App>(Props { ready: false, ..props(Route::Start, Session::default()) });
    start + &render::<Crashed>(())
}

/// The page for clinics: the title of the document, and what stands in it.
/// `script` is that of the element which never changes: its path and its hash.
#[must_use]
pub fn clinics(script: (String, String)) -> (String, String) {
    let language = Language::with_tag("en");
    let page =
        render::<clinics::Page>(clinics::Props { language: language.tag, script: (script.0.into(), script.1.into()) });
    (clinics::title(language), page)
}

/// A page by its address.
#[must_use]
pub fn page(route: Route) -> String {
    render::<App>(props(route, Session::default()))
}

/// The page of a check under way.
#[must_use]
pub fn screen(session: Session) -> String {
    render::<App>(props(Route::Check, session))
}

/// Any page in any state.
#[must_use]
pub fn shown(props: Props) -> String {
    render::<App>(props)
}

fn props(route: Route, session: Session) -> Props {
    Props { route, session, language: "en", ready: true, old: false, given: Rc::default() }
}

/// Renders a component. Nothing in it waits for anything, so the first look finds it done.
fn render<C: BaseComponent>(props: C::Properties) -> String {
    let mut rendered = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(page) = rendered.as_mut().poll(&mut context) {
            return page;
        }
    }
}
