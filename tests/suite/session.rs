//! The check as a person walks through it.

use crate::given::question_named;
use afterdisc::domain::{
    content::PAGES,
    flow::Path,
    model::{Kind, Level, QuestionId},
    session::{Event, Screen, Session},
};

/// Answers a page with the calmest choice of each question, or with the given ones.
fn answer(session: &Session, special: &[(&str, &str)]) -> Session {
    let Some(Screen::Questions(page)) = session.screen() else {
        panic!("no question on the screen: {:?}", session.screen())
    };
    let (path, mut given) = (Path::new(session.answers()), Vec::new());
    for question in PAGES[page].questions {
        let row = question.get();
        let offered = |choice: &&str| row.bit(choice).is_some_and(|bit| bit & path.offers(*question) != 0);
        let chosen = special.iter().find(|(name, _)| *name == row.id).map(|(_, choice)| *choice);
        let calm = ["none", "no", "held", "me", "uk", "40-59", "6-24-months", "improving", "first", "left"];
        let choice = chosen.or_else(|| calm.into_iter().find(offered));
        let bits = choice.and_then(|choice| row.bit(choice)).unwrap_or(1);
        given.push((*question, bits));
    }
    session.after(&Event::Answer(given))
}

/// Walks to the list of answers.
pub fn walk(special: &[(&str, &str)]) -> Session {
    let mut session = Session::default().after(&Event::Start);
    for _ in 0..60 {
        session = match session.screen() {
            Some(Screen::Questions(_)) => answer(&session, special),
            _ => return session,
        };
    }
    panic!("the walk does not end");
}

#[test]
fn a_calm_walk_ends_at_the_list_of_answers() {
    let session = walk(&[]);
    assert_eq!(session.screen(), Some(Screen::Check));
    assert_eq!(session.triage().level, Level::SelfCare);
    assert_eq!(session.after(&Event::ShowResult).screen(), Some(Screen::Result));
}

#[test]
fn a_danger_sign_interrupts_after_its_check() {
    let session = walk(&[("saddle", "changed"), ("saddle-when", "new")]);
    let Some(Screen::Confirm(page)) = session.screen() else { panic!("{:?}", session.screen()) };
    assert!(PAGES[page].questions.contains(&question_named("saddle-when")));
}

#[test]
fn a_confirmed_danger_sign_shows_what_to_do_and_lets_one_go_on() {
    let session = walk(&[("limbs", "swollen")]).after(&Event::Confirm);
    assert!(matches!(session.screen(), Some(Screen::Action(_))));
    let session = session.after(&Event::GoOn);
    assert!(matches!(session.screen(), Some(Screen::Questions(_))));
    // It does not interrupt again for the same sign.
    let mut on = session;
    while let Some(Screen::Questions(_)) = on.screen() {
        on = answer(&on, &[]);
    }
    assert_eq!(on.screen(), Some(Screen::Check));
    assert_eq!(on.triage().level, Level::SameDay);
}

#[test]
fn a_more_urgent_sign_interrupts_again() {
    let session =
        walk(&[("weakness", "foot-lift"), ("weakness-course", "new")]).after(&Event::Confirm).after(&Event::GoOn);
    let mut on = session;
    while let Some(Screen::Questions(_)) = on.screen() {
        on = answer(&on, &[("limbs", "cold")]);
    }
    assert!(matches!(on.screen(), Some(Screen::Confirm(_))));
}

#[test]
fn taking_back_keeps_the_level_until_the_question_is_answered_again() {
    let session = walk(&[("collapse", "chest-pain")]);
    assert!(matches!(session.screen(), Some(Screen::Confirm(_))));
    let session = session.after(&Event::TakeBack);
    assert!(matches!(session.screen(), Some(Screen::Questions(_))));
    assert_eq!(session.triage().level, Level::EmergencyNow);
    let session = answer(&session, &[]);
    assert!(session.triage().level < Level::EmergencyNow);
    assert_eq!(session.taken_back().len(), 1);
    assert_eq!(session.taken_back()[0].question, question_named("collapse"));
}

#[test]
fn taking_back_and_choosing_the_same_again_asks_again() {
    let session = walk(&[("collapse", "chest-pain")]).after(&Event::TakeBack);
    let session = answer(&session, &[("collapse", "chest-pain")]);
    assert!(matches!(session.screen(), Some(Screen::Confirm(_))));
    assert!(session.taken_back().is_empty());
}

#[test]
fn taking_back_a_check_leads_to_the_question_it_checks() {
    let session = walk(&[("saddle", "changed"), ("saddle-when", "new")]).after(&Event::TakeBack);
    let Some(Screen::Questions(page)) = session.screen() else { panic!("{:?}", session.screen()) };
    assert!(PAGES[page].questions.contains(&question_named("saddle")));
    assert_eq!(answer(&session, &[]).taken_back().len(), 1);
}

#[test]
fn changing_a_confirmed_danger_sign_is_noted_too() {
    let session = walk(&[("limbs", "cold")]).after(&Event::Confirm).after(&Event::Change(question_named("limbs")));
    assert_eq!(answer(&session, &[]).taken_back().len(), 1);
    let calm = walk(&[]).after(&Event::Change(question_named("limbs")));
    assert!(answer(&calm, &[]).taken_back().is_empty());
}

#[test]
fn looking_at_what_to_do_never_skips_a_question() {
    let mut session = walk(&[("wound", "redness")]);
    assert_eq!(session.screen(), Some(Screen::Check));
    // Opened from the list of answers or from the result, it leads back there.
    assert_eq!(session.after(&Event::ShowAction).after(&Event::GoOn).screen(), Some(Screen::Check));
    session = session.after(&Event::ShowResult);
    assert_eq!(session.after(&Event::ShowAction).after(&Event::GoOn).screen(), Some(Screen::Result));
    // Opened from a page that waits for its answer, it leads back to that page.
    let mut session = Session::default().after(&Event::Start);
    while !session.triage().level.is_urgent() {
        session = answer(&session, &[("wound", "redness")]);
    }
    assert_eq!(session.after(&Event::ShowAction).after(&Event::GoOn).screen(), session.screen());
}

#[test]
fn back_and_forth_lose_nothing() {
    let session = walk(&[]);
    let back = session.after(&Event::Back).after(&Event::Back);
    assert!(matches!(back.screen(), Some(Screen::Questions(_))));
    assert_eq!(back.answers(), session.answers());
    assert_eq!(back.after(&Event::GoTo(session.step())), session);
    assert_eq!(back.after(&Event::GoTo(usize::MAX)).screen(), Some(Screen::Check));
}

#[test]
fn changing_one_answer_leads_back_to_the_list() {
    let session = walk(&[]).after(&Event::Change(question_named("history")));
    let session = answer(&session, &[("history", "smoking")]);
    assert_eq!(session.screen(), Some(Screen::Check));
}

#[test]
fn changing_an_early_answer_asks_only_what_is_open() {
    let session = walk(&[]).after(&Event::Change(question_named("course")));
    let mut session = answer(&session, &[("course", "returned-suddenly")]);
    let mut seen = 0;
    while let Some(Screen::Questions(page)) = session.screen() {
        assert!(!Path::new(session.answers()).is_answered(page));
        session = answer(&session, &[]);
        seen += 1;
    }
    assert!((1..6).contains(&seen), "{seen}");
}

#[test]
fn erase_leaves_nothing() {
    assert_eq!(walk(&[]).after(&Event::Erase), Session::default());
}

#[test]
fn numbers_after_the_result_lead_to_the_page_for_the_surgeon() {
    let mut session = walk(&[]).after(&Event::ShowResult).after(&Event::AddImpact);
    while let Some(Screen::Questions(page)) = session.screen() {
        let given: Vec<(QuestionId, u32)> = PAGES[page].questions.iter().map(|question| (*question, 0)).collect();
        assert!(given.iter().all(|(question, _)| question.get().optional || question.get().kind == Kind::Single));
        session = session.after(&Event::Answer(given));
    }
    assert_eq!(session.screen(), Some(Screen::Summary));
}
