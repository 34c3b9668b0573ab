//! Answers that cannot both be true: the later one is not offered and does not count, and nothing is calmer for it.

use crate::{
    given::{CALM, any_answers, given, in_words, question_named},
    session::walk,
};
use afterdisc::domain::{
    answers::Answers,
    content::{CLASHES, PAGES},
    flow::{Path, page_of},
    inquiry::{Depth, Inquiry},
    model::{Clash, Level, QuestionId},
    outcome::assess,
    red_flags::triage,
    session::{Event, Screen},
};
use proptest::prelude::*;

/// A person like this, with both answers of a clash.
fn with_both(answers: &Answers, clash: &Clash, given: u32, choice: u32) -> Answers {
    let mut answers = *answers;
    answers.set(clash.with, given);
    answers.set(clash.question, choice);
    answers
}

fn bits(mask: u32) -> impl Iterator<Item = u32> {
    (0..32).map(|at| 1 << at).filter(move |bit| mask & bit != 0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_two_answers_that_cannot_both_be_true_the_later_does_not_count(answers in any_answers()) {
        for clash in &CLASHES {
            for (before, after) in bits(clash.given).flat_map(|one| bits(clash.choices).map(move |two| (one, two))) {
                let both = with_both(&answers, clash, before, after);
                let mut without = both;
                without.set(clash.question, 0);
                let path = Path::new(&both);
                if path.answers().bits(clash.with) != before {
                    continue;
                }
                prop_assert!(!path.answers().has(clash.question), "{}", in_words(&both));
                prop_assert_eq!(assess(&both), assess(&without));
                prop_assert_eq!(triage(&path).rank(), triage(&Path::new(&without)).rank());
            }
        }
    }

    #[test]
    fn what_is_offered_always_holds_a_way_to_say_that_one_does_not_know(answers in any_answers()) {
        let path = Path::new(&answers);
        for question in QuestionId::all() {
            let row = question.get();
            for (at, choice) in row.choices.iter().enumerate() {
                let always = choice.unknown || choice.exclusive || row.part == 0;
                prop_assert!(!always || path.offers(question) & (1 << at) != 0, "{} {}", row.id, choice.id);
            }
        }
    }

    #[test]
    fn nobody_is_told_that_what_cannot_be_would_change_the_result(answers in any_answers()) {
        let outcome = assess(&answers);
        for change in outcome.changes(&answers) {
            let offered = outcome.path.offers(change.question) & (1 << change.choice) != 0;
            prop_assert!(offered, "{} of {}", change.choice, change.question.get().id);
        }
    }
}

#[test]
fn where_the_day_of_the_operation_is_not_known_everything_is_offered() {
    for when in ["", "operation-when=not-sure"] {
        let path = Path::new(&given(&format!("course=new {when}")));
        for name in ["good-spell", "returned-when", "course"] {
            assert!(path.asks(question_named(name)), "{name}");
            assert_eq!(path.offers(question_named(name)), u32::MAX, "{name} {when}");
        }
    }
}

/// Pain that came back within weeks of the operation came back of late, whether or not somebody is asked.
#[test]
fn pain_that_came_back_early_is_never_calmer_for_not_being_asked_when() {
    for early in ["under-2-weeks", "2-4-weeks", "4-6-weeks"] {
        for when in ["", "returned-when=not-sure", "returned-when=longer-same", "returned-when=longer-worse"] {
            let words = format!("{CALM} course=returned-slowly place=calf-l {when}");
            let words = words.replace("6-24-months", early);
            let path = Path::new(&given(&words));
            assert!(!path.asks(question_named("returned-when")), "{words}");
            assert!(triage(&path).level >= Level::Soon, "{words}");
        }
    }
}

#[test]
fn an_answer_that_can_no_longer_be_true_is_asked_again_and_comes_back_with_the_other() {
    let spell = question_named("good-spell");
    let listed = walk(&[("course", "returned-suddenly"), ("good-spell", "over-6-months")]);
    assert_eq!(listed.screen(), Some(Screen::Check));
    assert!(Path::new(listed.answers()).answers().has(spell));

    let when = question_named("operation-when");
    let page = page_of(when);
    let change = |session: &afterdisc::domain::session::Session, choice: &str| {
        let mut draft = *session.answers();
        draft.set(when, when.get().bit(choice).unwrap_or(0));
        let all = PAGES[page].questions.iter().map(|question| (*question, draft.bits(*question))).collect();
        session.after(&Event::Change(when)).after(&Event::Answer(all))
    };
    let earlier = change(&listed, "6-12-weeks");
    let path = Path::new(earlier.answers());
    assert!(!path.answers().has(spell), "it still counts");
    let asked = Inquiry::new(&path).is_on_the_way(page_of(spell), Depth::Enough);
    assert!(asked && earlier.screen() == Some(Screen::Questions(page_of(spell))), "{:?}", earlier.screen());

    let back = change(&earlier, "6-24-months");
    assert!(Path::new(back.answers()).answers().has(spell), "it was lost");
}
