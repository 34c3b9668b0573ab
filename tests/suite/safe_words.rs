//! What screens must say whatever the answers: no result is an all-clear, and only the right numbers are dialled.

use crate::given::{any_answers, given, in_words};
use afterdisc::domain::{
    answers::Answers,
    content::{LANGUAGES, PAGES},
    model::{Level, RegionId},
    session::{Event, Screen, Session},
};
use afterdisc::prerender;
use afterdisc::view::route::Route;
use proptest::prelude::*;

/// Walks with these answers as far as the screen, or to the end of the questions.
pub fn walk(answers: &Answers, until: fn(Screen) -> bool) -> Session {
    let mut session = Session::default().after(&Event::Start);
    for _ in 0..200 {
        let event = match session.screen() {
            Some(screen) if until(screen) => return session,
            Some(Screen::Questions(page)) => {
                Event::Answer(PAGES[page].questions.iter().map(|one| (*one, answers.bits(*one))).collect())
            }
            Some(Screen::Confirm(_)) => Event::Confirm,
            Some(Screen::Action(_)) => Event::GoOn,
            _ => Event::ShowResult,
        };
        session = session.after(&event);
    }
    panic!("the walk does not end for {}", in_words(answers));
}

/// What the links of a page dial.
fn dialled(html: &str) -> Vec<&str> {
    html.split("href=\"tel:").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn digits(numbers: &[&str]) -> Vec<String> {
    numbers.iter().map(|number| number.chars().filter(char::is_ascii_digit).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_result_is_an_all_clear(answers in any_answers()) {
        let session = walk(&answers, |screen| screen == Screen::Result);
        let level = session.triage().level;
        let (html, words) = (prerender::screen(session).replace("&#x27;", "'"), LANGUAGES[0].words);
        let says = if level == Level::EmergencyNow { words.result.no_all_clear_now } else { words.result.no_all_clear };
        prop_assert!(html.contains(says), "no word of what it cannot rule out for {}", in_words(&answers));
        let list = html.rfind("class=\"danger\"").unwrap_or_default();
        for sign in words.call.signs {
            prop_assert!(html[list..].contains(sign), "`{}` does not close the result for {}", sign, in_words(&answers));
        }
    }
}

#[test]
fn only_numbers_of_the_country_are_dialled() {
    for region in RegionId::all() {
        let row = region.get();
        let known = digits(&[row.emergency, row.crisis, row.advice.as_slice()].concat());
        for signs in ["collapse=chest-pain", "saddle=changed saddle-when=new", "mood=plan"] {
            let answers = given(&format!("country={} {signs}", row.id));
            for until in [|screen| matches!(screen, Screen::Action(_)), |screen| screen == Screen::Result] {
                let html = prerender::screen(walk(&answers, until));
                let numbers = dialled(&html);
                let wrong: Vec<_> = numbers.iter().filter(|one| !known.iter().any(|known| known == *one)).collect();
                assert!(wrong.is_empty() || row.emergency.is_empty(), "{}, {signs}: {wrong:?} is dialled", row.id);
                let emergency = digits(row.emergency);
                let found = emergency.iter().all(|one| numbers.contains(&one.as_str()));
                assert!(found, "{}, {signs}: {emergency:?} is missing in {numbers:?}", row.id);
            }
        }
    }
}

#[test]
fn without_a_country_every_emergency_number_stands_there() {
    let html = prerender::page(Route::Start);
    let numbers = dialled(&html);
    for region in RegionId::all() {
        for number in digits(region.get().emergency) {
            assert!(numbers.contains(&number.as_str()), "{number} is missing on the start page");
        }
    }
}
