//! Walks through the check: whatever a person does, it ends, asks every safety question, and forgets nothing.

use crate::{
    given::{CALM, any_answers, given, in_words, pool, question_named},
    proof::{READS, by_engine, rank},
    rules::firing,
};
use afterdisc::domain::{
    answers::Answers,
    content::PAGES,
    flow::{Path, is_after_result, page_of},
    model::{QuestionId, RuleId},
    outcome::assess,
    red_flags::triage,
    session::{Event, Screen, Session, interrupts},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The most screens, interruptions counted, that lead anyone to the list of answers.
const LONGEST: usize = 60;

/// Fills in a page as its form does: every question that is asked by then needs an answer.
fn filled_in(session: &Session, page: usize, wish: &Answers) -> Event {
    let mut draft = *session.answers();
    for question in PAGES[page].questions {
        let path = Path::new(&draft);
        if path.asks(*question) {
            let offered = path.offers(*question);
            let bits = wish.bits(*question) & offered;
            let first = offered & offered.wrapping_neg();
            draft.set(*question, if bits == 0 && !question.get().optional { first } else { bits });
        }
    }
    Event::Answer(Path::new(&draft).questions_on(page).map(|question| (question, draft.bits(question))).collect())
}

/// What leads on from a screen towards the result.
fn onward(session: &Session, wish: &Answers) -> Option<Event> {
    let path = Path::new(session.answers());
    match session.screen() {
        None => Some(Event::Start),
        Some(Screen::Questions(page)) => Some(filled_in(session, page, wish)),
        Some(Screen::Confirm(_)) => Some(Event::Confirm),
        Some(Screen::Action(_)) => Some(Event::GoOn),
        Some(Screen::Check) => Some(match path.first_open_page().and_then(|page| path.questions_on(page).next()) {
            Some(open) => Event::Change(open),
            None => Event::ShowResult,
        }),
        Some(Screen::Result | Screen::Summary) => None,
    }
}

/// Walks on to the result, and tells which pages were shown on the way.
fn walk(mut session: Session, wish: &Answers) -> Result<(Session, BTreeSet<usize>), String> {
    let mut pages = BTreeSet::new();
    for _ in 0..LONGEST {
        let Some(event) = onward(&session, wish) else { return Ok((session, pages)) };
        if let Some(Screen::Questions(page)) = session.screen() {
            pages.insert(page);
        }
        session = session.after(&event);
    }
    Err(format!("no result after {LONGEST} screens, now {:?}, for {}", session.screen(), in_words(wish)))
}

/// Everything that a screen offers, as the pages do.
fn offered(session: &Session, wish: &Answers) -> Vec<Event> {
    let path = Path::new(session.answers());
    let now = triage(&path);
    let told = || now.deciding().flat_map(|fired| &fired.because).map(|because| Event::Change(because.question));
    let mut events: Vec<Event> = onward(session, wish).into_iter().collect();
    events.extend([Event::Back, Event::GoTo(session.step() / 2), Event::GoTo(session.step() + 1), Event::Country(2)]);
    match session.screen() {
        Some(Screen::Questions(_) | Screen::Check) if now.level.is_urgent() => events.push(Event::ShowAction),
        Some(Screen::Confirm(_)) => events.push(Event::TakeBack),
        Some(Screen::Action(_)) if told().next().is_none() => events.push(Event::TakeBack),
        Some(Screen::Result) => events.extend([Event::ShowAction, Event::AddImpact, Event::ShowSummary]),
        _ => {}
    }
    match session.screen() {
        Some(Screen::Confirm(_) | Screen::Action(_)) => events.extend(told()),
        Some(Screen::Check) => {
            let asked = QuestionId::all().filter(|one| path.asks(*one) && !is_after_result(&PAGES[page_of(*one)]));
            events.extend(asked.map(Event::Change));
        }
        _ => {}
    }
    events
}

/// What must hold on every screen. Returns what does not.
fn fault(session: &Session) -> Option<&'static str> {
    let path = Path::new(session.answers());
    let open =
        |question: QuestionId| question.get().part == 0 && path.asks(question) && !session.answers().has(question);
    let shown = session.screen();
    if session.step() > 0 && shown.is_none() {
        Some("nothing is shown")
    } else if matches!(shown, Some(Screen::Result | Screen::Summary)) && QuestionId::all().any(open) {
        Some("the result is shown and a safety question is open")
    } else if matches!(shown, Some(Screen::Questions(page)) if PAGES.get(page).is_none()) {
        Some("a page is shown that does not exist")
    } else {
        None
    }
}

/// Walks as chance has it, then on to the result.
fn stray(wish: &[Answers], chances: &[u16]) -> Result<Session, String> {
    let mut session = Session::default();
    let mut trail = Vec::new();
    for (at, chance) in chances.iter().enumerate() {
        let events = offered(&session, &wish[at % wish.len()]);
        // Mostly onward: else nobody gets far.
        let event = &events[if chance % 3 > 0 { 0 } else { usize::from(chance / 3) % events.len() }];
        session = session.after(event);
        trail.push(format!("{event:?} -> {:?}", session.screen()));
        if let Some(fault) = fault(&session) {
            return Err(format!("{fault}: {}\n{}", in_words(session.answers()), trail.join("\n")));
        }
    }
    walk(session, &wish[0]).map(|(session, _)| session)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_walk_ends_and_asks_every_safety_question(wish in any_answers()) {
        let (session, pages) = walk(Session::default(), &wish).map_err(TestCaseError::fail)?;
        prop_assert_eq!(session.screen(), Some(Screen::Result));
        let path = Path::new(session.answers());
        for question in QuestionId::all().filter(|question| question.get().part == 0) {
            let row = question.get();
            prop_assert!(!path.asks(question) || session.answers().has(question), "{} stays open", row.id);
            prop_assert!(row.follows.is_some() || pages.contains(&page_of(question)), "{} was not asked", row.id);
        }
        // Whatever interrupts was shown and confirmed on the way, and nothing that was said is lost or added.
        let rank = triage(&path).rank();
        prop_assert!(!interrupts(rank) || session.acknowledged() >= Some(rank), "{}", in_words(&wish));
        let said = |question: &QuestionId| wish.bits(*question) & path.offers(*question) != 0 && path.asks(*question);
        for question in QuestionId::all().filter(said).filter(|question| !is_after_result(&PAGES[page_of(*question)])) {
            prop_assert_eq!(session.answers().bits(question), wish.bits(question) & path.offers(question), "{}", question.get().id);
        }
    }

    #[test]
    fn from_wherever_one_strays_the_result_can_be_reached(
        wish in prop::collection::vec(any_answers(), 1..4),
        chances in prop::collection::vec(any::<u16>(), 0..90),
    ) {
        let session = stray(&wish, &chances).map_err(TestCaseError::fail)?;
        prop_assert!(matches!(session.screen(), Some(Screen::Result | Screen::Summary)));
    }

    #[test]
    fn nothing_that_is_sent_breaks_the_session(
        events in prop::collection::vec(any_event(), 0..60),
    ) {
        let mut session = Session::default();
        for event in &events {
            session = session.after(event);
            prop_assert!(session.screen().is_some() || session.step() == 0);
            for question in QuestionId::all() {
                let mut again = *session.answers();
                again.set(question, session.answers().bits(question));
                prop_assert_eq!(&again, session.answers(), "{} holds what it does not allow", question.get().id);
            }
        }
        prop_assert_eq!(session.after(&Event::Erase), Session::default());
    }

    #[test]
    fn the_order_of_answering_does_not_matter(wish in any_answers(), order in Just(QuestionId::all().collect::<Vec<_>>()).prop_shuffle()) {
        let (straight, _) = walk(Session::default(), &wish).map_err(TestCaseError::fail)?;
        // The same answers, given by changing other ones in any order.
        let other = &pool()[order[0].index()];
        let (mut changed, _) = walk(Session::default(), other).map_err(TestCaseError::fail)?;
        for question in order.iter().chain(&order) {
            if Path::new(changed.answers()).asks(*question) && !is_after_result(&PAGES[page_of(*question)]) {
                changed = changed.after(&Event::Change(*question));
                let Some(Screen::Questions(page)) = changed.screen() else { continue };
                changed = changed.after(&filled_in(&changed, page, straight.answers()));
            }
        }
        let (changed, _) = walk(changed, straight.answers()).map_err(TestCaseError::fail)?;
        let said = |answers: &Answers| *Path::new(answers).answers();
        let impact = QuestionId::all().filter(|question| is_after_result(&PAGES[page_of(*question)]));
        let (mut one, mut two) = (said(straight.answers()), said(changed.answers()));
        impact.for_each(|question| { one.set(question, 0); two.set(question, 0); });
        prop_assert_eq!(in_words(&one), in_words(&two));
        prop_assert_eq!(assess(&one), assess(&two));
    }
}

fn any_event() -> impl Strategy<Value = Event> {
    let question = || (0..QuestionId::all().len() as u16).prop_map(QuestionId);
    prop_oneof![
        4 => prop::collection::vec((question(), any::<u32>()), 0..4).prop_map(Event::Answer),
        2 => question().prop_map(Event::Change),
        1 => any::<usize>().prop_map(Event::GoTo),
        1 => (0..40usize).prop_map(Event::GoTo),
        1 => any::<u32>().prop_map(Event::Country),
        6 => prop::sample::select(vec![
            Event::Start, Event::Confirm, Event::TakeBack, Event::GoOn, Event::ShowResult, Event::AddImpact,
            Event::ShowSummary, Event::ShowAction, Event::Back,
        ]),
    ]
}

/// Answers that make a rule fire, on an otherwise calm walk: those that send to hospital stop it, once all checks are done.
#[test]
fn every_danger_sign_that_cannot_wait_interrupts() {
    let mut seen = 0;
    for rule in RuleId::all().filter(|rule| interrupts(rank(rule.get()))) {
        let mut wish = given(&format!("{CALM} course=improving"));
        let fires = firing(rule, true).unwrap_or_default();
        let said = QuestionId::all().filter(|question| fires.has(*question));
        said.for_each(|question| wish.set(question, fires.bits(question)));
        // Where it matters for whom the answers are, they are for somebody else.
        if READS[rule.index()].contains(&question_named("who")) {
            wish.set(question_named("who"), given("who=helper").bits(question_named("who")));
        }
        // The plain checks settle nothing: their last choice is that one still does not know.
        let checks = QuestionId::all().filter(|question| question.get().follows.is_some() && !fires.has(*question));
        checks.for_each(|question| wish.set(question, 1 << (question.get().choices.len() - 1)));
        let mut session = Session::default();
        while let (None | Some(Screen::Questions(_)), Some(event)) = (session.screen(), onward(&session, &wish)) {
            session = session.after(&event);
            // No question on another matter comes between.
            if let Some(Screen::Questions(page)) = session.screen() {
                let follows = PAGES[page].questions.iter().any(|question| question.get().follows.is_some());
                let stands = interrupts(session.triage().rank());
                assert!(!stands || follows, "{} does not interrupt: {}", rule.get().id, in_words(&wish));
            }
        }
        assert!(matches!(session.screen(), Some(Screen::Confirm(_))), "{}: {}", rule.get().id, in_words(&wish));
        let action = session.after(&Event::Confirm);
        assert!(matches!(action.screen(), Some(Screen::Action(_))), "{} leads to no action", rule.get().id);
        seen += 1;
    }
    assert!(seen > 30, "only {seen} rules interrupt");
}

/// Every question is asked of someone: of those of the pool, or of those who make one of its conditions hold.
#[test]
fn every_question_is_asked_on_some_walk() {
    let mut asked = BTreeSet::new();
    for wish in pool().iter().take(60) {
        let (session, _) = walk(Session::default(), wish).unwrap_or_else(|told| panic!("{told}"));
        let path = Path::new(session.answers());
        asked.extend(QuestionId::all().filter(|question| path.asks(*question)));
    }
    let never: Vec<_> =
        QuestionId::all().filter(|question| !asked.contains(question)).map(|one| one.get().id).collect();
    assert!(never.is_empty(), "never asked: {never:?}");
}

/// An answer to a question that is no longer asked changes nothing, whatever it is.
#[test]
fn what_is_no_longer_asked_changes_nothing() {
    for answers in pool().iter().step_by(6) {
        let path = Path::new(answers);
        for question in QuestionId::all().filter(|question| !path.asks(*question)) {
            for bits in [0, 1, question.get().choices.len().checked_sub(1).map_or(0, |last| 1 << last)] {
                let mut other = *answers;
                other.set(question, bits);
                assert_eq!(Path::new(&other), path, "{}", question.get().id);
                assert_eq!(by_engine(&other), by_engine(answers));
            }
        }
        assert_eq!(assess(answers), assess(path.answers()), "{}", in_words(answers));
    }
}
