//! What a rule takes, in words: the questions with the choices that count, in lists.

use crate::domain::content::CAUSES;
use crate::domain::language::Language;
use crate::domain::model::{Clause, Condition};
use crate::view::tag::{all, put, tag};
use crate::view::text::{numbered, owned, text};
use yew::prelude::*;

/// The lists of a condition. A list of one needs no heading, unless nothing of it may hold.
pub fn condition(said: &mut Vec<Html>, language: &'static Language, when: &Condition) {
    for (kind, list) in [when.all(), when.any(), when.none(), when.of()].into_iter().enumerate() {
        let mut tests = Vec::new();
        spread(kind, list, &mut tests);
        match tests[..] {
            [] => {}
            [only] if kind < 2 => test(said, language, only),
            _ => {
                let heading = language.words.how_it_decides.lists[kind];
                said.push(tag("p", "small", numbered(heading, when.at_least.into())));
                let mut items = Vec::new();
                for one in tests {
                    let mut item = Vec::new();
                    test(&mut item, language, one);
                    put(&mut items, "li", all(item));
                }
                put(said, "ul", all(items));
            }
        }
    }
}

/// The tests of a list: all (0), any (1), none (2) or so many of them (3). Those of a sign that is itself such a list
/// take its place: fewer lists within lists.
fn spread(kind: usize, list: &[Clause], tests: &mut Vec<Clause>) {
    for one in list {
        if let Clause::Sign(sign) = one {
            let when = &sign.get().when;
            let [all, any, none, of] = when.count;
            let alike = any == 0 && (kind == 0 || all == 1) || all == 0 && (kind == 1 || kind == 2 || any == 1);
            if alike && none == 0 && of == 0 {
                spread(kind, if all == 0 { when.any() } else { when.all() }, tests);
                continue;
            }
        }
        tests.push(*one);
    }
}

fn test(said: &mut Vec<Html>, language: &'static Language, one: Clause) {
    match one {
        Clause::Sign(sign) => condition(said, language, &sign.get().when),
        Clause::Answer(question, choices) => {
            let words = &language.questions[question.index()];
            let mut chosen = Vec::new();
            for (at, choice) in words.choices.iter().enumerate() {
                if choices & (1 << at) != 0 {
                    chosen.push(*choice);
                }
            }
            let mut line = vec![text(words.text), text(" ")];
            put(&mut line, "b", owned(chosen.join(language.words.question.between)));
            put(said, "p", all(line));
        }
    }
}

/// A number for each cause, in table order. Causes without one are left out.
pub type Numbers = [u32; CAUSES.len()];

/// Stands for no number.
pub const NONE: u32 = u32::MAX;
/// The highest number that is told apart.
pub const MOST: u32 = 100;
/// So many reasons with the same number are named; more are "all others". Two such groups there cannot be.
const NAMED: usize = CAUSES.len() / 2;

/// Reasons by a number of theirs, the highest first. Those with the same one stand together.
pub fn by_number(said: &mut Vec<Html>, language: &'static Language, numbers: &Numbers, template: &'static str) {
    let words = &language.words.how_it_decides;
    let mut rows = Vec::new();
    for number in (0..=MOST).rev() {
        let mut names = Vec::new();
        for (of, cause) in numbers.iter().zip(language.causes) {
            if *of == number {
                names.push(cause.name);
            }
        }
        if names.is_empty() {
            continue;
        }
        let shown = if number == 0 { text(words.under_one) } else { numbered(template, number) };
        put(&mut rows, "dt", shown);
        let others = names.len() > NAMED;
        put(
            &mut rows,
            "dd",
            if others { text(words.others) } else { owned(names.join(language.words.question.between)) },
        );
    }
    said.push(tag("dl", "data", all(rows)));
}
