//! Detours through the check: going back, changing, taking back. None of them loses or invents a danger sign.

use crate::given::{CALM, given, in_words, question_named};
use afterdisc::domain::{
    content::PAGES,
    flow::{Path, page_of},
    session::{Event, Screen, Session, interrupts},
};

/// Answers the page on the screen, the rest of the answers calm.
fn answer(session: &Session, words: &str) -> Session {
    let Some(Screen::Questions(page)) = session.screen() else { return session.clone() };
    let mut wish = *session.answers();
    let calm = given(&format!("{CALM} course=improving operated-side=left"));
    let special = given(words);
    for question in PAGES[page].questions {
        let bits = [special.bits(*question), calm.bits(*question), 1].into_iter().find(|bits| *bits != 0);
        wish.set(*question, bits.unwrap_or(1));
    }
    let path = Path::new(&wish);
    let asked = path.questions_on(page).map(|question| (question, wish.bits(question)));
    session.after(&Event::Answer(asked.collect()))
}

/// Answers until something other than a question is on the screen.
fn walk(mut session: Session, words: &str) -> Session {
    session = session.after(&Event::Start);
    for _ in 0..60 {
        session = answer(&session, words);
    }
    session
}

fn change(session: &Session, name: &str, words: &str) -> Session {
    answer(&session.after(&Event::Change(question_named(name))), words)
}

fn shows(session: &Session, name: &str) -> bool {
    session.screen() == Some(Screen::Questions(page_of(question_named(name))))
}

/// A detour: what it must come to, and whether it does.
type Detour = (&'static str, fn() -> bool);

const DETOURS: [Detour; 4] = [
    ("a new sign added from the list of answers is asked how long it is there", || {
        let listed = walk(Session::default(), "weakness=weaker weakness-course=known");
        assert_eq!(listed.screen(), Some(Screen::Check), "{}", in_words(listed.answers()));
        let more = change(&listed, "weakness", "weakness=weaker|foot-lift");
        // It must not take over the answer for the old sign: a new foot drop is not one that the surgeon knows.
        shows(&more, "weakness-course")
    }),
    ("the same for the bladder", || {
        let listed = walk(Session::default(), "bladder=urgency bladder-when=longer-checked");
        assert_eq!(listed.screen(), Some(Screen::Check), "{}", in_words(listed.answers()));
        let more = change(&listed, "bladder", "bladder=urgency|cannot");
        shows(&more, "bladder-when")
    }),
    ("nobody is asked to confirm a danger sign that was taken back", || {
        let stopped = walk(Session::default(), "collapse=chest-pain");
        assert!(matches!(stopped.screen(), Some(Screen::Confirm(_))), "{:?}", stopped.screen());
        let calm = answer(&stopped.after(&Event::TakeBack), "collapse=none");
        let back = calm.after(&Event::Back).after(&Event::Back);
        !matches!(back.screen(), Some(Screen::Confirm(_))) || interrupts(back.triage().rank())
    }),
    ("a danger sign is confirmed before the result", || {
        let listed = walk(Session::default(), "");
        let stopped = change(&listed, "limbs", "limbs=cold");
        assert!(matches!(stopped.screen(), Some(Screen::Confirm(_))), "{:?}", stopped.screen());
        let back = stopped.after(&Event::Back).after(&Event::Back);
        assert_eq!(back.screen(), Some(Screen::Check));
        let result = back.after(&Event::ShowResult);
        result.screen() != Some(Screen::Result) || result.acknowledged() >= Some(result.triage().rank())
    }),
];

#[test]
fn detours_end_well() {
    for (what, holds) in DETOURS {
        assert!(holds(), "{what}");
    }
}

/// In the straight walk the check that belongs to a changed answer is shown again.
#[test]
fn going_back_and_on_shows_the_check_again() {
    let mut session = walk(Session::default(), "weakness=weaker weakness-course=known");
    while session.can_go_back() && !shows(&session, "weakness") {
        session = session.after(&Event::Back);
    }
    assert!(shows(&answer(&session, "weakness=weaker|foot-lift"), "weakness-course"));
}
