//! Conditions: from tests as they are written (`question=choice|choice`, `question=*`, `@sign`) to places and bits.

use super::mistake::did_you_mean;
use super::names::Names;
use super::schema::{Kind, When};

/// One test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Clause {
    /// One of these choices was given.
    Answer(usize, u32),
    /// A sign holds.
    Sign(usize),
}

/// A condition over places and bits.
#[derive(Clone, Debug, Default)]
pub struct Condition {
    pub all: Vec<Clause>,
    pub any: Vec<Clause>,
    pub none: Vec<Clause>,
    pub at_least: u8,
    pub of: Vec<Clause>,
}

impl Condition {
    /// Every test, wherever it stands.
    pub fn clauses(&self) -> impl Iterator<Item = Clause> {
        [&self.all, &self.any, &self.none, &self.of].into_iter().flatten().copied()
    }
}

/// Reads a condition, and says what is wrong with it.
pub fn parse(names: &Names, when: &When) -> (Condition, Vec<String>) {
    let mut wrong = Vec::new();
    let mut read = |tests: &[String]| tests.iter().filter_map(|test| clause(names, test, &mut wrong)).collect();
    let condition = Condition {
        all: read(&when.all),
        any: read(&when.any),
        none: read(&when.none),
        at_least: when.at_least.unwrap_or(0),
        of: read(&when.of),
    };
    let count = usize::from(condition.at_least);
    if count > when.of.len() || (count == 0) != when.of.is_empty() {
        wrong.push(format!(
            "`at-least` is {count} of {} tests. Write a number from 1 to the number of tests under `of`, or leave both out.",
            when.of.len()
        ));
    }
    (condition, wrong)
}

fn clause(names: &Names, test: &str, wrong: &mut Vec<String>) -> Option<Clause> {
    if let Some(sign) = test.strip_prefix('@') {
        let place = names.signs.at(sign);
        if place.is_none() {
            wrong.push(format!("There is no sign `@{sign}`. {}", did_you_mean(sign, names.signs.ids())));
        }
        return place.map(Clause::Sign);
    }
    let Some((question, choices)) = test.split_once('=') else {
        wrong.push(format!(
            "`{test}` is not a test. Write `question=choice`, `question=choice|choice`, `question=*` or `@sign`."
        ));
        return None;
    };
    let (Some(place), Some(asked)) = (names.questions.at(question), names.questions.get(question)) else {
        wrong.push(format!("There is no question `{question}`. {}", did_you_mean(question, names.questions.ids())));
        return None;
    };
    if asked.row.kind == Kind::Number {
        wrong.push(format!("`{test}` reads a number. Only choices can be read: use another question."));
        return None;
    }
    match asked.bits(choices) {
        Ok(bits) => Some(Clause::Answer(place, bits)),
        Err(missing) => {
            for choice in missing {
                let near = did_you_mean(&choice, asked.row.choices.iter().map(String::as_str));
                wrong.push(format!("The question `{question}` has no choice `{choice}`. {near}"));
            }
            None
        }
    }
}
