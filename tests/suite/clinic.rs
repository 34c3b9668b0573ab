//! What a clinic has set, on the pages that people meet: its numbers stand where they are told to call the team, and
//! nowhere in the place of an emergency number.

use crate::given::given;
use crate::safe_words::walk;
use afterdisc::domain::{
    configuration::Configuration,
    language::Language,
    session::{Event, Screen, Session},
};
use afterdisc::prerender;
use afterdisc::view::{app::Props, route::Route};

const TEAM: &str = "href=\"tel:02079460018\"";
const LATE: &str = "href=\"tel:02079460019\"";
const SET: &str = "clinic=Spine+Unit+%3Cb%3E&phone=020 7946 0018&out-of-hours=020 7946 0019";

fn shown(session: Session, query: &str) -> String {
    let (given, refused) = Configuration::parse(query);
    assert_eq!(refused, []);
    let route = if session.screen().is_some() { Route::Check } else { Route::Start };
    let given = given.into();
    prerender::shown(Props { route, session, language: "en", ready: true, old: false, given })
}

fn result(answers: &str) -> Session {
    walk(&given(answers), |screen| screen == Screen::Result)
}

#[test]
fn the_teams_numbers_stand_where_one_is_told_to_call_it() {
    let today = result("country=uk wound=redness");
    for session in [&today, &today.after(&Event::ShowAction), &today.after(&Event::ShowSummary)] {
        let html = shown(session.clone(), SET);
        assert!(html.contains(TEAM) && html.contains(LATE), "{:?}", session.screen());
        assert!(!shown(session.clone(), "").contains("tel:0207946"));
    }
    // A visit within two weeks is no call at night.
    let soon = shown(result("country=uk operation-when=6-24-months both-legs=not-sure"), SET);
    assert!(soon.contains(TEAM) && !soon.contains(LATE));
}

#[test]
fn no_number_of_a_clinic_stands_in_an_emergency() {
    let unsaid = walk(&given("country=uk collapse=chest-pain"), |screen| matches!(screen, Screen::Action(_)));
    for session in [unsaid, result("country=uk collapse=chest-pain")] {
        let html = shown(session, SET);
        assert!(!html.contains(TEAM) && !html.contains(LATE));
        assert!(html.contains("href=\"tel:999\""));
    }
    // However it names itself, the emergency numbers stay what they are.
    for session in [Session::default(), result("wound=redness")] {
        let html = shown(session.clone(), SET);
        let plain = shown(session, "");
        let numbers = |html: &str| html.matches("href=\"tel:999\"").count();
        assert!(numbers(&html) == numbers(&plain) && numbers(&html) > 0);
    }
}

#[test]
fn the_name_is_shown_as_text_and_nobody_has_checked_the_number() {
    let words = Language::with_tag("en").words;
    let start = shown(Session::default(), SET);
    assert!(start.contains("“\u{2068}Spine Unit &lt;b&gt;\u{2069}”"), "between marks, isolated, and no markup");
    assert!(!shown(Session::default(), "").contains('\u{2068}'));
    let today = result("country=uk wound=redness");
    assert!(shown(today.clone(), SET).contains(&words.clinic.unchecked.replace('\'', "&#x27;")));
    // Whoever reads the page for the surgeon meets the label first.
    let summary = shown(today.after(&Event::ShowSummary), SET);
    let at = |words: &str| summary.find(words).unwrap_or_else(|| panic!("it does not say: {words}"));
    assert!(at(words.clinic.named) < at("Spine Unit &lt;b&gt;"));
    assert!(!shown(today.after(&Event::ShowSummary), "").contains(words.clinic.named));
}

#[test]
fn a_scheme_that_is_chosen_is_the_one_of_the_device() {
    let css = include_str!("../../styles/tokens.css");
    let block = |from: &str| {
        let body = css.split_once(from).and_then(|(_, rest)| rest.split_once('}')).unwrap_or_default().0;
        body.split(';').map(|line| line.trim().to_owned()).filter(|line| line.starts_with("--")).collect::<Vec<_>>()
    };
    let device = block(":root:where(:not([data-scheme=\"light\"])) {");
    assert!(device.len() > 10);
    assert_eq!(block("[data-scheme=\"dark\"] {"), device);
}

/// Not to be lost among the options of a clinic: what everybody must see.
#[test]
fn compact_takes_away_no_word() {
    assert_eq!(shown(Session::default(), "compact"), shown(Session::default(), ""));
    let hidden = include_str!("../../styles/parts.css").lines().filter(|line| line.contains("[data-compact]"));
    let hidden: Vec<_> = hidden.filter(|line| line.contains("display: none")).collect();
    assert_eq!(hidden.len(), 1, "{hidden:?}");
    assert!(hidden[0].contains("[data-compact] :is(.brand, .bar a, .hero__art) {"), "{hidden:?}");
}
