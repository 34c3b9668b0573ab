//! Asking less: what is left out changes neither how soon nor where, and can be answered all the same.

use crate::given::{CALM, any_answers, given, in_words};
use afterdisc::domain::{
    content::PAGES,
    flow::Path,
    inquiry::{Depth, Inquiry, is_safety, walk},
    outcome::assess,
    red_flags::triage,
    session::{Event, Screen, Session},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_is_left_out_never_changes_how_soon_or_where(answers in any_answers()) {
        let (_, few) = walk(&answers, Depth::Enough);
        let (_, all) = walk(&answers, Depth::Everything);
        let rank = |answers| triage(&Path::new(answers)).rank();
        prop_assert_eq!(rank(&few), rank(&all), "for {}", in_words(&all));
    }

    #[test]
    fn no_safety_question_is_left_out(answers in any_answers()) {
        let (few, all) = (walk(&answers, Depth::Enough).0, walk(&answers, Depth::Everything).0);
        for page in all.iter().filter(|page| is_safety(**page)) {
            prop_assert!(few.contains(page), "page {page} is left out for {}", in_words(&answers));
        }
        prop_assert!(few.len() <= all.len());
    }
}

#[test]
fn something_is_left_out() {
    let calm = given(&format!("{CALM} course=improving"));
    let (few, all) = (walk(&calm, Depth::Enough).0, walk(&calm, Depth::Everything).0);
    assert!(few.len() < all.len(), "{} of {} pages", few.len(), all.len());
}

#[test]
fn within_a_topic_the_page_that_tells_most_comes_first() {
    let path = given(&format!("{CALM} course=returned-slowly worst=equal"));
    let path = Path::new(&path);
    let inquiry = Inquiry::new(&path);
    let first = inquiry.next(PAGES.iter().rposition(|page| page.part == 0), Depth::Enough, &|_| false);
    assert!(first.is_some_and(|page| !is_safety(page)), "{first:?}");
}

/// Whoever asks for what was left out is asked all of it, and only once.
#[test]
fn what_was_left_out_can_be_answered() {
    let calm = given(&format!("{CALM} course=improving operated-side=left"));
    let answer = |session: &Session, page: usize| {
        let path = Path::new(session.answers());
        let wish = |question: &afterdisc::domain::model::QuestionId| {
            let unsure = question.get().choices.iter().position(|choice| choice.unknown).map_or(1, |at| 1 << at);
            (*question, if calm.has(*question) { calm.bits(*question) } else { unsure })
        };
        let asked: Vec<_> = path.questions_on(page).collect();
        session.after(&Event::Answer(asked.iter().map(wish).collect()))
    };
    let to_the_list = |mut session: Session| {
        let mut pages = 0;
        while let Some(Screen::Questions(page)) = session.screen() {
            session = answer(&session, page);
            pages += 1;
            assert!(pages < 60, "the way does not end");
        }
        (session, pages)
    };
    let (short, _) = to_the_list(Session::default().after(&Event::Start));
    let left_out = |session: &Session| Inquiry::new(&Path::new(session.answers())).left_out();
    let some = left_out(&short);
    assert!(some > 0);
    let (long, more) = to_the_list(short.after(&Event::AskMore));
    assert_eq!((left_out(&long), more), (0, some), "{:?}", assess(long.answers()).triage.level);
}
