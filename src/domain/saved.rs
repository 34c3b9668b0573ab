//! Answers as a short text, to be kept on the device for somebody who asks for that; and back, whole or not at all.
//!
//! The text is a row of whole numbers: a check sum of all that follows, the form, the questions that it answers, the two
//! days, each answer, and what was taken back. A digit holds five bits, the lowest first, and whether another follows.

use super::answers::Answers;
use super::content::{KEEP_DAYS, QUESTIONS_MARK};
use super::day::Day;
use super::model::QuestionId;
use super::session::TakenBack;
use std::slice::Iter;

/// The form of the text. Another form is another number.
const FORM: u32 = 1;
/// The first of the 64 digits. They stand in the order of their codes.
const ZERO: u8 = b'0';

/// When answers were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The day of the first answer.
    pub first: Day,
    /// The day on which the safety questions were begun.
    pub safety: Day,
}

impl Given {
    /// The last day on which the answers may be kept.
    #[must_use]
    pub const fn until(self) -> Day {
        self.first.after(KEEP_DAYS)
    }
}

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The answers.
    pub answers: Answers,
    /// When they were given.
    pub given: Given,
    /// Danger signs that were chosen by mistake.
    pub taken_back: Vec<TakenBack>,
}

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is none of ours, or broken.
    Unreadable,
    /// It answers other questions than these.
    OtherQuestions,
    /// Its last day has passed.
    Expired,
    /// It is of a day that is still to come: nobody can say how old it is.
    Clock,
}

/// The text of what is kept.
#[must_use]
pub fn encode(saved: &Saved) -> String {
    let mut rest = String::new();
    let Given { first, safety } = saved.given;
    for number in [FORM, QUESTIONS_MARK, first.0, safety.0] {
        put(&mut rest, number);
    }
    for question in QuestionId::all() {
        put(&mut rest, saved.answers.bits(question));
    }
    for back in &saved.taken_back {
        put(&mut rest, u32::from(back.question.0));
        put(&mut rest, back.first);
    }
    let mut text = String::new();
    put(&mut text, sum(rest.as_bytes()));
    text + &rest
}

/// What a text holds on this day: all of it, or why none of it is taken.
pub fn decode(text: &str, today: Day) -> Result<Saved, Refusal> {
    let digits = &mut text.as_bytes().iter();
    if number(digits) != Some(sum(digits.as_slice())) {
        return Err(Refusal::Unreadable);
    }
    if (number(digits), number(digits)) != (Some(FORM), Some(QUESTIONS_MARK)) {
        return Err(Refusal::OtherQuestions);
    }
    let saved = read(digits).ok_or(Refusal::Unreadable)?;
    let Given { first, safety } = saved.given;
    // Who flies west over the date line goes back a day.
    if first > safety || safety > today.after(1) {
        return Err(Refusal::Clock);
    }
    if today > saved.given.until() {
        return Err(Refusal::Expired);
    }
    Ok(saved)
}

/// The days, the answers and what was taken back, to the last digit.
fn read(digits: &mut Iter<u8>) -> Option<Saved> {
    let given = Given { first: Day(number(digits)?), safety: Day(number(digits)?) };
    let mut answers = Answers::default();
    for question in QuestionId::all() {
        let bits = number(digits)?;
        answers.set(question, bits);
        // What the question does not allow was not put there by us.
        if answers.bits(question) != bits {
            return None;
        }
    }
    let mut taken_back = Vec::new();
    while !digits.as_slice().is_empty() {
        let (at, first) = (number(digits)?, number(digits)?);
        let question = QuestionId::all().nth(at as usize)?;
        let mut allowed = Answers::default();
        allowed.set(question, first);
        if first == 0 || allowed.bits(question) != first {
            return None;
        }
        taken_back.push(TakenBack { question, first });
    }
    Some(Saved { answers, given, taken_back })
}

fn put(text: &mut String, mut number: u32) {
    loop {
        let more = number > 31;
        text.push(char::from(ZERO + (number & 31) as u8 + if more { 32 } else { 0 }));
        number >>= 5;
        if !more {
            return;
        }
    }
}

/// The next number. Each has one way to be written, so that a text that reads the same is the same.
fn number(digits: &mut Iter<u8>) -> Option<u32> {
    let mut number = 0u64;
    for place in 0..7 {
        let digit = digits.next()?.checked_sub(ZERO).filter(|digit| *digit < 64)?;
        number |= u64::from(digit & 31) << (5 * place);
        if digit < 32 {
            return if digit == 0 && place > 0 { None } else { u32::try_from(number).ok() };
        }
    }
    None
}

/// The check sum (FNV-1a): one digit that is another always shows, more of them but for one in four thousand million.
fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
