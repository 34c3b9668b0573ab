//! Which questions are asked.

use crate::given::{CALM, any_answers, given, question_named};
use afterdisc::domain::{
    answers::Answers,
    content::PAGES,
    flow::{Path, is_after_result},
    model::{Kind, QuestionId},
};
use proptest::prelude::*;

#[test]
fn every_safety_question_is_asked_of_everyone() {
    let path = Path::new(&Answers::default());
    for question in QuestionId::all().filter(|question| question.get().part == 0) {
        let row = question.get();
        assert!(path.asks(question) || row.follows.is_some(), "{} is not asked of everyone", row.id);
    }
}

#[test]
fn a_check_is_asked_only_after_its_question() {
    let ask = |words: &str, name: &str| Path::new(&given(words)).asks(question_named(name));
    assert!(!ask("saddle=no", "saddle-check"));
    assert!(ask("saddle=not-sure", "saddle-check"));
    assert!(ask("saddle=not-sure saddle-check=different", "saddle-when"));
    assert!(!ask("saddle=no saddle-check=different", "saddle-when"));
}

#[test]
fn a_changed_answer_drops_the_ones_behind_it() {
    let words = format!("{CALM} course=returned-suddenly good-spell=over-6-months start-event=lift");
    let path = Path::new(&given(&words));
    assert!(path.answers().has(question_named("good-spell")));
    let path = Path::new(&given(&words.replace("returned-suddenly", "never")));
    assert!(!path.answers().has(question_named("good-spell")));
}

#[test]
fn where_pain_is_not_the_trouble_the_path_still_ends() {
    let path = Path::new(&given(&format!("{CALM} course=not-pain")));
    assert!(!path.asks(question_named("place")));
    assert!(path.screens() < 30);
}

proptest! {
    #[test]
    fn every_path_ends_within_the_budget(answers in any_answers()) {
        let mut answers = answers;
        let mut seen = 0;
        let mut page = None;
        while let Some(next) = Path::new(&answers).page_after(page) {
            // Whoever answers nothing at all on a page is led on all the same.
            for question in PAGES[next].questions {
                if !answers.has(*question) && question.get().kind == Kind::Single {
                    answers.set(*question, 1);
                }
            }
            seen += 1;
            page = Some(next);
            prop_assert!(!is_after_result(&PAGES[next]));
        }
        prop_assert!(seen <= 45, "{seen} screens");
    }
}
