//! A copy that has outlived its content says so, and a fresh one does not.

use crate::session::walk;
use afterdisc::{
    domain::{
        age::is_old,
        content::CONTENT_REVIEW_BY,
        language::Language,
        session::{Event, Session},
    },
    prerender,
    view::{app::Props, route::Route},
};

fn at_the_result() -> Session {
    walk(&[]).after(&Event::ShowResult)
}

fn shown(route: Route, session: Session, old: bool) -> String {
    prerender::shown(Props { route, session, language: "en", ready: true, old, given: Default::default() })
}

/// The words that only the note has.
fn note() -> &'static str {
    Language::with_tag("en").words.errors.old_heading
}

#[test]
fn it_is_old_from_the_day_after() {
    let (month, day) = CONTENT_REVIEW_BY.rsplit_once('-').unwrap_or_default();
    let next: u8 = day.parse::<u8>().unwrap_or_default() + 1;
    assert!(!is_old("2000-01-01") && !is_old("2026-11-21"));
    assert!(!is_old(CONTENT_REVIEW_BY), "on the day itself it holds");
    assert!(is_old(&format!("{month}-{next:02}")));
    assert!(is_old("2099-01-01"));
}

#[test]
fn a_clock_that_makes_no_sense_hides_no_page() {
    for clock in ["", "NaN-NaN-NaN", "-001-01-01", "9999-99-99"] {
        let _ = is_old(clock);
    }
    assert!(is_old("NaN-NaN-NaN"), "rather the note too often than never");
}

#[test]
fn the_start_and_the_result_say_it_and_only_then() {
    for session in [Session::default(), at_the_result()] {
        let route = if session.screen().is_some() { Route::Check } else { Route::Start };
        assert!(shown(route, session.clone(), true).contains(note()), "{route:?}");
        assert!(!shown(route, session, false).contains(note()), "{route:?}");
    }
    assert!(!prerender::start_page().contains(note()));
}

#[test]
fn nothing_is_promised_in_a_page_as_it_is_made() {
    for page in [prerender::start_page(), prerender::page(Route::Start)] {
        let line = page.split("<p ").find(|rest| rest.contains("if-offline")).unwrap_or_default();
        assert!(line.split('>').next().is_some_and(|tag| tag.contains("hidden")), "{line:.60}");
    }
}

#[test]
fn a_newer_version_is_offered_on_the_start_page_alone_and_between_checks() {
    let offer = "id=\"newer\"";
    assert!(prerender::page(Route::Start).contains(offer));
    for route in [Route::Library, Route::About, Route::Causes, Route::Privacy] {
        assert!(!prerender::page(route).contains(offer), "{route:?}");
    }
    let under_way = at_the_result();
    assert!(!prerender::screen(under_way.clone()).contains(offer));
    assert!(!shown(Route::Start, under_way, false).contains(offer), "a check is under way");
}
