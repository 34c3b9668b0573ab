//! Choices that cannot be true beside earlier answers.

use super::condition::{self, Clause};
use super::names::Names;
use super::schema::When;

/// Choices of one question that are not offered beside choices of an earlier one.
#[derive(Clone, Copy, Debug)]
pub struct Clash {
    pub question: usize,
    pub choices: u32,
    pub with: usize,
    pub given: u32,
}

/// The tests under `not-with`, as a condition of which one test is enough.
pub fn tests(tests: &[String]) -> When {
    When { any: tests.to_vec(), ..When::default() }
}

/// All of them. Choices of a question that the same answers rule out stand together.
pub fn all(names: &Names) -> Vec<Clash> {
    let mut all: Vec<Clash> = Vec::new();
    for (question, (_, asked)) in names.questions.iter().enumerate() {
        for (choice, rows) in &asked.row.not_with {
            let choices = asked.bits(choice).unwrap_or(0);
            for clause in condition::parse(names, &tests(rows)).0.any {
                let Clause::Answer(with, given) = clause else { continue };
                let same = |known: &&mut Clash| (known.question, known.with, known.given) == (question, with, given);
                match all.iter_mut().find(same) {
                    Some(known) => known.choices |= choices,
                    None => all.push(Clash { question, choices, with, given }),
                }
            }
        }
    }
    all
}
