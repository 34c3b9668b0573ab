//! What a browser has kept: taken whole and the same again, or refused for the reason that is true.

use crate::domain::{
    answers::Answers,
    day::Day,
    flow::page_of,
    inquiry::is_safety,
    model::QuestionId,
    outcome::assess,
    saved::{Given, Refusal, Saved, decode, encode},
    session::{Event, Keeping, Session, TakenBack},
};

/// The day on which it is read.
const TODAY: Day = Day(20_778);

pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let head = head();
    // As it stands; with the check sum that belongs to it, so that the sum is not all that stands against nonsense; and behind the
    // mark of these questions, so that files need not know it.
    for text in [text.to_string(), signed(&text), signed(&format!("{head}{text}"))] {
        let read = decode(&text, TODAY);
        if let Ok(saved) = &read {
            whole(&text, saved);
        }
        verdicts_agree(&text, read.err());
    }
}

/// Answers as somebody keeps them, without the mark of these questions.
pub fn seeds() -> Vec<Vec<u8>> {
    let head = head();
    let with = |bits: fn(usize) -> u32, safety: u32, taken_back: Vec<TakenBack>| {
        let mut answers = Answers::default();
        QuestionId::all().enumerate().for_each(|(at, question)| answers.set(question, bits(at)));
        let given = Given { first: Day(TODAY.0 - 3), safety: Day(safety) };
        let text = encode(&Saved { answers, given, taken_back });
        unsigned(&text).as_bytes()[head.len()..].to_vec()
    };
    let back = QuestionId::all().nth(4).map(|question| TakenBack { question, first: 1 });
    vec![
        with(|_| 0, TODAY.0, Vec::new()),
        with(|_| 1, TODAY.0, Vec::new()),
        with(|at| 1 << (at % 3), TODAY.0 - 1, back.into_iter().collect()),
    ]
}

/// What is taken is the same again, is what the questions allow, and loses nothing on its way through a check.
fn whole(text: &str, saved: &Saved) {
    assert_eq!(encode(saved), text, "written in one way only");
    assert_eq!(decode(&encode(saved), TODAY).as_ref(), Ok(saved));
    assert!(saved.given.first <= saved.given.safety && TODAY <= saved.given.until());
    assert!(saved.taken_back.iter().all(|back| back.first != 0));
    let found = Session::default().opened(TODAY, Keeping::Found(saved.clone().into()));
    assert_eq!(
        found.to_keep().as_deref(),
        Some(text),
        "nothing is erased before the person has said what to do with it"
    );
    let on = found.after(&Event::Resume);
    let kept = on.to_keep().map(|kept| decode(&kept, TODAY));
    assert!(matches!(kept, Some(Ok(_))), "what goes on is kept on: {kept:?}");
    let country = QuestionId::find("country");
    for question in QuestionId::all() {
        let again = saved.given.safety != TODAY && is_safety(page_of(question)) && Some(question) != country;
        let expected = if again { 0 } else { saved.answers.bits(question) };
        assert_eq!(on.answers().bits(question), expected, "{}", question.get().id);
    }
    let _ = assess(on.answers());
    assert_eq!(found.after(&Event::Erase).to_keep(), None);
}

/// What is unreadable is so on every day; what is too old or too new today was right on its own days, and only on these.
fn verdicts_agree(text: &str, refusal: Option<Refusal>) {
    let days = [0, 1, TODAY.0 - 40, TODAY.0 - 1, TODAY.0 + 1, TODAY.0 + 15, u32::MAX];
    for day in days.map(Day) {
        let there = decode(text, day);
        match refusal {
            Some(Refusal::Unreadable | Refusal::OtherQuestions) => assert_eq!(there.clone().err(), refusal),
            _ => assert!(!matches!(there, Err(Refusal::Unreadable | Refusal::OtherQuestions))),
        }
        if let Ok(saved) = there {
            assert!(
                saved.given.first <= saved.given.safety
                    && saved.given.safety <= day.after(1)
                    && day <= saved.given.until()
            );
        }
    }
    // A refused text leaves no trace in the check.
    if let Some(why) = refusal {
        let session = Session::default().opened(TODAY, Keeping::Refused(why));
        assert_eq!((session.to_keep(), session.holds_answers()), (None, false));
        let begun = session.after(&Event::Start);
        assert_eq!(begun.answers(), &Answers::default());
    }
}

/// The form and the mark of these questions, as every text begins behind its check sum.
fn head() -> String {
    let given = Given { first: Day(0), safety: Day(0) };
    let empty = encode(&Saved { answers: Answers::default(), given, taken_back: Vec::new() });
    let rest = unsigned(&empty);
    // Behind it stand the days and the answers, all nought, a digit each.
    rest[..rest.len() - 2 - QuestionId::all().count()].to_owned()
}

/// The text without its check sum, whose last digit is the first small one.
fn unsigned(text: &str) -> &str {
    let sum = text.bytes().take_while(|digit| *digit >= b'0' + 32).count() + 1;
    text.get(sum..).unwrap_or_default()
}

/// The text behind the check sum that belongs to it.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_are_taken() {
        for seed in seeds() {
            let text = signed(&(head() + &String::from_utf8_lossy(&seed)));
            assert!(decode(&text, TODAY).is_ok(), "{text}");
        }
    }
}
