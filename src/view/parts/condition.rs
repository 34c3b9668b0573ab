//! What a rule takes, in words: the questions with the choices that count, in lists.

use crate::domain::language::Language;
use crate::domain::model::{CauseId, Clause, Condition, QuestionId};
use crate::view::tag::{all, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The lists of a condition. A list of one needs no heading, unless nothing of it may hold.
pub fn condition(language: &'static Language, when: &Condition) -> Html {
    let mut said = Vec::new();
    for (kind, list) in [when.all(), when.any(), when.none(), when.of()].into_iter().enumerate() {
        let mut tests = Vec::new();
        spread(kind, list, &mut tests);
        match tests[..] {
            [] => {}
            [only] if kind < 2 => said.push(test(language, only)),
            _ => {
                let heading = language.words.how_it_decides.lists[kind];
                said.push(tag("p", "small", owned(fill(heading, &[("number", &when.at_least.to_string())]))));
                said.push(tag("ul", "", tests.iter().map(|one| tag("li", "", test(language, *one))).collect()));
            }
        }
    }
    all(said)
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

fn test(language: &'static Language, one: Clause) -> Html {
    match one {
        Clause::Sign(sign) => condition(language, &sign.get().when),
        Clause::Answer(question, choices) => {
            let asked = text(language.questions[question.index()].text);
            let chosen = tag("b", "", owned(chosen(language, question, choices)));
            tag("p", "", all(vec![asked, text(" "), chosen]))
        }
    }
}

/// Choices of a question in one line.
fn chosen(language: &'static Language, question: QuestionId, choices: u32) -> String {
    let words = language.questions[question.index()].choices.iter().enumerate();
    joined(language, words.filter(|(at, _)| choices & (1 << at) != 0).map(|(_, words)| *words).collect())
}

fn joined(language: &'static Language, words: Vec<&'static str>) -> String {
    words.join(language.words.question.between)
}

/// So many reasons with the same number are named; more are "all others".
const NAMED: usize = 9;

/// Reasons by a number of theirs, the highest first. Those with the same one stand together.
pub fn by_number(language: &'static Language, numbers: &[(CauseId, u32)], template: &'static str) -> Html {
    let words = &language.words.how_it_decides;
    let mut rows = Vec::new();
    // Factors and shares are small numbers: a factor of 100 would be 1000 tenths.
    for number in (0..1000).rev() {
        let causes = numbers.iter().filter(|(_, of)| *of == number);
        let names: Vec<&str> = causes.map(|(cause, _)| language.causes[cause.index()].name).collect();
        if names.is_empty() {
            continue;
        }
        let shown = number.to_string();
        let shown = if number == 0 { words.under_one } else { &shown };
        let said = if names.len() > NAMED { text(words.others) } else { owned(joined(language, names)) };
        rows.push(tag("dt", "", owned(fill(template, &[("number", shown)]))));
        rows.push(tag("dd", "", said));
    }
    tag("dl", "data", all(rows))
}
