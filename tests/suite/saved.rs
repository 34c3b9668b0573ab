//! Answers that are kept: the very same come back, or none; and never as if those about danger were of today.

use crate::given::{CALM, any_answers, given, question_named};
use crate::session::walk;
use afterdisc::domain::{
    answers::Answers,
    content::{KEEP_DAYS, PAGES},
    day::Day,
    flow::page_of,
    inquiry::{Depth, is_safety, walk as walk_of},
    model::{Level, QuestionId},
    saved::{Given, Refusal, Saved, decode, encode},
    session::{Event, Keeping, Screen, Session, TakenBack},
};
use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestRng},
};

/// 21 November 2026.
pub(crate) const TODAY: Day = Day(20_778);

pub(crate) fn saved(answers: Answers, first: Day, safety: Day) -> Saved {
    let given = Given { first, safety };
    let back = TakenBack { question: question_named("limbs"), first: 2 };
    Saved { answers, given, taken_back: vec![back] }
}

pub(crate) fn yesterday() -> Day {
    Day(TODAY.0 - 1)
}

#[test]
fn a_day_is_written_as_the_calendar_has_it() {
    assert_eq!(Day(0).text(), "1970-01-01");
    assert_eq!(TODAY.text(), "2026-11-21");
    assert_eq!(TODAY.after(14).text(), "2026-12-05");
    // Day by day through four hundred years, after which the calendar begins anew.
    let (mut year, mut month, mut day) = (1970, 1, 1);
    for number in 0..146_097 {
        assert_eq!(Day(number).text(), format!("{year:04}-{month:02}-{day:02}"));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (year, month, day) = match (month, day) {
            (12, 31) => (year + 1, 1, 1),
            (_, day) if day == last => (year, month + 1, 1),
            _ => (year, month, day + 1),
        };
    }
    // No clock, however wrong, stops the page.
    assert!(!Day(u32::MAX).after(14).text().is_empty());
}

proptest! {
    #[test]
    fn what_was_kept_comes_back(answers in any_answers(), age in 0..=KEEP_DAYS, later in 0..=KEEP_DAYS) {
        let first = Day(TODAY.0 - age);
        let kept = saved(answers, first, Day((first.0 + later).min(TODAY.0)));
        prop_assert_eq!(decode(&encode(&kept), TODAY), Ok(kept));
    }

    #[test]
    fn what_people_answer_comes_back(answers in any_answers()) {
        let kept = saved(walk_of(&answers, Depth::Enough).1, TODAY, TODAY);
        let text = encode(&kept);
        prop_assert!(text.len() < 250, "{} digits", text.len());
        prop_assert_eq!(decode(&text, TODAY), Ok(kept));
    }

    #[test]
    fn any_text_is_met_calmly(text in any::<String>(), bytes in proptest::collection::vec(b'0'..=b'o', 0..200)) {
        prop_assert!(decode(&text, TODAY).is_err());
        prop_assert!(decode(&String::from_utf8_lossy(&bytes), TODAY).is_err());
    }

    /// The check sum alone must not be what stands against nonsense: here it is always right.
    #[test]
    fn nonsense_with_a_right_check_sum_is_met_calmly(bytes in proptest::collection::vec(b'/'..=b'p', 0..120)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(found) = decode(&signed(&text), TODAY) {
            prop_assert_eq!(encode(&found), signed(&text));
        }
    }
}

/// A text with the check sum that belongs to it.
fn signed(rest: &str) -> String {
    let mut sum = rest.bytes().fold(0x811c_9dc5u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut text = String::new();
    while sum > 31 {
        text.push(char::from(b'0' + (sum & 31) as u8 + 32));
        sum >>= 5;
    }
    text.push(char::from(b'0' + sum as u8));
    text + rest
}

/// The text without its check sum.
fn unsigned(text: &str) -> &str {
    text.get(text.bytes().take_while(|digit| *digit >= b'0' + 32).count() + 1..).unwrap_or_default()
}

#[test]
fn ten_thousand_broken_texts_are_never_half_loaded() {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[5; 32]);
    let mut changed = 0;
    for answers in crate::given::pool().iter().cycle() {
        let kept = saved(*answers, yesterday(), TODAY);
        let text = encode(&kept);
        let mut bytes = text.clone().into_bytes();
        for _ in 0..=rng.next_u32() % 4 {
            let at = rng.next_u32() as usize % bytes.len();
            match rng.next_u32() % 5 {
                0 => bytes[at] = b'0' + (rng.next_u32() % 64) as u8,
                1 => bytes[at] ^= 1 << (rng.next_u32() % 7),
                2 => bytes.truncate(at.max(1)),
                3 => bytes.insert(at, b'0' + (rng.next_u32() % 64) as u8),
                _ => drop(bytes.remove(at)),
            }
            if bytes.is_empty() {
                break;
            }
        }
        let broken = String::from_utf8_lossy(&bytes).into_owned();
        if broken == text {
            assert_eq!(decode(&broken, TODAY), Ok(kept));
            continue;
        }
        assert!(decode(&broken, TODAY).is_err(), "{broken}");
        // With its check sum put right it is refused all the same, or is another text of ours, whole.
        if let Ok(found) = decode(&signed(unsigned(&broken)), TODAY) {
            assert_eq!(encode(&found), signed(unsigned(&broken)));
        }
        changed += 1;
        if changed == 10_000 {
            return;
        }
    }
}

#[test]
fn every_part_of_a_text_is_refused() {
    let text = encode(&saved(given(CALM), TODAY, TODAY));
    for end in 0..text.len() {
        assert_eq!(decode(&text[..end], TODAY), Err(Refusal::Unreadable));
        assert_eq!(decode(&text[end + 1..], TODAY), Err(Refusal::Unreadable));
    }
}

#[test]
fn other_questions_and_other_forms_are_refused() {
    let text = encode(&saved(given(CALM), TODAY, TODAY));
    let rest = unsigned(&text);
    assert_eq!(decode(&signed(rest), TODAY), decode(&text, TODAY), "the test signs as the app does");
    // The first digit is the form; the next ones tell the questions.
    let newer = format!("2{}", &rest[1..]);
    assert_eq!(decode(&signed(&newer), TODAY), Err(Refusal::OtherQuestions));
    let other = format!("{}{}{}", &rest[..1], if &rest[1..2] == "P" { "Q" } else { "P" }, &rest[2..]);
    assert_eq!(decode(&signed(&other), TODAY), Err(Refusal::OtherQuestions));
}

pub(crate) fn opened(kept: Saved) -> Session {
    Session::default().opened(TODAY, Keeping::Found(kept.into()))
}

#[test]
fn nothing_is_kept_unless_somebody_asks_for_it() {
    let mut session = Session::default().opened(TODAY, Keeping::Off);
    assert_eq!(session.to_keep(), None);
    session = session.after(&Event::Start);
    session = answer_all(session);
    assert_eq!(session.screen(), Some(Screen::Check));
    assert_eq!(session.to_keep(), None);
    let kept = session.after(&Event::Keep(true));
    assert!(kept.to_keep().is_some());
    assert_eq!(kept.after(&Event::Keep(false)).to_keep(), None);
    let erased = kept.after(&Event::Erase);
    assert_eq!((erased.to_keep(), erased), (None, Session::default()));
}

pub(crate) fn answer_all(mut session: Session) -> Session {
    let calm = given(&format!("{CALM} course=improving operated-side=left"));
    for _ in 0..60 {
        let Some(Screen::Questions(page)) = session.screen() else { return session };
        let bits = |question: QuestionId| {
            let none = ["none", "not-sure", "no"].iter().find_map(|id| question.get().bit(id));
            if calm.has(question) { calm.bits(question) } else { none.unwrap_or(1) }
        };
        let given = PAGES[page].questions.iter().map(|question| (*question, bits(*question))).collect();
        session = session.after(&Event::Answer(given));
    }
    panic!("the walk does not end");
}

#[test]
fn on_the_same_day_it_goes_on_where_it_was() {
    let whole = walk(&[]);
    let session = opened(saved(*whole.answers(), TODAY, TODAY)).after(&Event::Resume);
    assert_eq!(session.screen(), Some(Screen::Check));
    assert_eq!(session.answers(), whole.answers());
    assert_eq!(session.taken_back().len(), 1, "what was taken back is still told");
    // In the midst of it: at the first question that is open.
    let half = opened(saved(given(CALM), TODAY, TODAY)).after(&Event::Resume);
    let Some(Screen::Questions(page)) = half.screen() else { panic!("{:?}", half.screen()) };
    assert!(PAGES[page].questions.iter().any(|question| !half.answers().has(*question)));
    assert!(half.to_keep().is_some(), "and is kept on");
}

#[test]
fn on_another_day_every_question_about_danger_comes_again() {
    let whole = walk(&[]);
    let session = opened(saved(*whole.answers(), yesterday(), yesterday())).after(&Event::Resume);
    assert_eq!(session.screen(), Some(Screen::Questions(0)));
    for question in QuestionId::all() {
        let again = is_safety(page_of(question)) && question != question_named("country");
        let expected = if again { 0 } else { whole.answers().bits(question) };
        assert_eq!(session.answers().bits(question), expected, "{}", question.get().id);
    }
    // No result before they are answered.
    let mut asked = 0;
    let mut on = session.clone();
    while let Some(Screen::Questions(page)) = on.screen().filter(|_| asked < 60) {
        assert!(is_safety(page), "nothing else is open");
        let answers = PAGES[page].questions.iter().map(|one| (*one, whole.answers().bits(*one))).collect();
        on = on.after(&Event::Answer(answers));
        asked += 1;
    }
    assert_eq!(on.screen(), Some(Screen::Check));
    assert_eq!(on.answers(), whole.answers());
    assert_eq!(on.given(), Some(Given { first: yesterday(), safety: TODAY }));
}

#[test]
fn a_page_that_stays_open_over_night_is_no_check_of_today() {
    // Begun yesterday, one more answer today: the questions about danger are still those of yesterday.
    let begun = Session::default().opened(yesterday(), Keeping::On).after(&Event::Start);
    let mut begun = begun.after(&Event::Answer(vec![]));
    begun.on_day(TODAY);
    let session = answer_all(begun);
    let Some(Ok(kept)) = session.to_keep().map(|text| decode(&text, TODAY)) else { panic!("nothing is kept") };
    assert_eq!(kept.given.safety, yesterday());
    assert_eq!(opened(kept).after(&Event::Resume).screen(), Some(Screen::Questions(0)));
}

#[test]
fn a_check_of_last_evening_goes_on_in_the_night() {
    let whole = walk(&[]);
    let mut session = opened(saved(*whole.answers(), yesterday(), yesterday()));
    session.at_night(true);
    let on = session.after(&Event::Resume);
    assert_eq!((on.screen(), on.answers()), (Some(Screen::Check), whole.answers()));
    assert!(!on.has_aged());
}

#[test]
fn a_result_that_was_open_over_night_can_be_made_anew() {
    let begun = Session::default().opened(yesterday(), Keeping::Off).after(&Event::Start);
    let result = answer_all(begun).after(&Event::ShowResult);
    assert!(!result.has_aged(), "on its own day");
    let mut today = result.clone();
    today.on_day(TODAY);
    assert!(today.has_aged());
    assert_eq!(today.screen(), Some(Screen::Result), "nothing is taken from who only looks");
    today.at_night(true);
    assert!(!today.has_aged(), "a check that goes on past midnight is one check");
    today.at_night(false);
    let anew = today.after(&Event::Renew);
    assert_eq!((anew.screen(), anew.can_go_back()), (Some(Screen::Questions(0)), false));
    assert!(!anew.has_aged());
    for question in QuestionId::all() {
        let again = is_safety(page_of(question)) && question != question_named("country");
        let expected = if again { 0 } else { result.answers().bits(question) };
        assert_eq!(anew.answers().bits(question), expected, "{}", question.get().id);
    }
    assert_eq!(answer_all(anew).given(), Some(Given { first: yesterday(), safety: TODAY }));
}

#[test]
fn a_danger_sign_that_was_kept_is_shown_before_anything_else() {
    let session = opened(saved(*walk(&[("limbs", "cold")]).answers(), TODAY, TODAY)).after(&Event::Resume);
    assert_eq!(session.triage().level, Level::EmergencyNow);
    assert!(matches!(session.screen(), Some(Screen::Confirm(_))), "{:?}", session.screen());
    let on = session.after(&Event::Confirm).after(&Event::GoOn);
    let Some(Screen::Questions(page)) = on.screen() else { panic!("{:?}", on.screen()) };
    assert!(PAGES[page].questions.iter().any(|question| !on.answers().has(*question)), "on with what is open");
}

#[test]
fn without_something_found_there_is_nothing_to_go_on_from() {
    for keeping in [Keeping::Off, Keeping::On, Keeping::Blocked, Keeping::Lost, Keeping::Refused(Refusal::Expired)] {
        let session = Session::default().opened(TODAY, keeping);
        assert_eq!(session.after(&Event::Resume), session);
    }
}
