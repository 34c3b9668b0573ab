//! What the page for the surgeon says, once, for the printed page and for the copied text alike.
//!
//! Present, asked and absent, not sure: an answer that was not given is in none of them.

use crate::domain::answers::Answers;
use crate::domain::language::Language;
use crate::domain::model::{Kind, QuestionId};
use crate::domain::outcome::Outcome;
use crate::domain::session::Session;
use crate::view::asking::part;
use crate::view::parts::answer::given;
use crate::view::text::fill;

pub mod as_text;

/// The contents of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Whether somebody else filled it in.
    pub by_helper: bool,
    /// Signs that are there.
    pub present: Vec<String>,
    /// Signs that were asked about and are not there.
    pub absent: Vec<String>,
    /// What the person could not say, or would not.
    pub unsure: Vec<String>,
    /// The other answers, by short name.
    pub answers: Vec<(&'static str, String)>,
    /// Pain, limits and the mood score, if given.
    pub numbers: Vec<String>,
    /// What matters to the person.
    pub matters: String,
    /// Danger signs chosen by mistake and changed.
    pub taken_back: Vec<String>,
}

impl Sheet {
    /// The page for a check and its result.
    #[must_use]
    pub fn new(language: &'static Language, session: &Session, outcome: &Outcome) -> Self {
        let mut sheet = Self::default();
        let answers = outcome.path.answers();
        for question in QuestionId::all().filter(|question| outcome.path.asks(*question) && answers.has(*question)) {
            sheet.add(language, question, answers.bits(question));
        }
        sheet.numbers.extend(phq2(language, answers));
        let words = &language.words.summary;
        for back in session.taken_back() {
            let question = language.questions[back.question.index()].text;
            let first = given(language, back.question, back.first);
            sheet.taken_back.push(fill(words.taken_back, &[("question", question), ("first", &first)]));
        }
        sheet
    }

    fn add(&mut self, language: &'static Language, question: QuestionId, bits: u32) {
        let words = &language.words.summary;
        let row = question.get();
        let name = short_name(language, question);
        let said = given(language, question, bits);
        let labelled = |answer: &str| fill(words.labelled, &[("label", name), ("answer", answer)]);
        match (part(question), row.id) {
            (_, "who") => self.by_helper = row.bit("helper") == Some(bits),
            (_, "country" | "phq2-interest" | "phq2-down") => {}
            (_, "matters") => self.matters = said,
            (_, "age" | "operation-when") => self.answers.push((name, said)),
            ("impact", _) => self.numbers.push(fill(words.number_of_ten, &[("label", name), ("number", &said)])),
            _ if unknown(question, bits) => {
                let plain = row.bit("not-sure") == Some(bits);
                self.unsure.push(if plain { name.to_owned() } else { labelled(&said) });
            }
            ("safety", _) if is_absent(question, bits) => self.absent.push(name.to_owned()),
            ("safety", _) if row.kind == Kind::Multiple => {
                let choices = language.questions[question.index()].choices.iter().enumerate();
                self.present
                    .extend(choices.filter(|(at, _)| bits & (1 << at) != 0).map(|(_, words)| (*words).to_owned()));
                self.absent.push(fill(words.absent_others, &[("label", name)]));
            }
            ("safety", _) => self.present.push(labelled(&said)),
            // "None of these" to what makes pain worse or to the history says little on one page.
            _ if row.bit("none") == Some(bits) => {}
            _ => self.answers.push((name, said)),
        }
    }
}

/// Whether an answer says that a sign is not there.
fn is_absent(question: QuestionId, bits: u32) -> bool {
    let row = question.get();
    ["none", "no", "same", "feels-normal", "held", "hard"].iter().any(|id| row.bit(id) == Some(bits))
}

fn unknown(question: QuestionId, bits: u32) -> bool {
    let choices = question.get().choices.iter().enumerate();
    let mut given = choices.filter(|(at, _)| bits & (1 << at) != 0);
    given.any(|(_, choice)| choice.unknown)
}

/// The sum of the two questions on mood, when both were answered: each counts 0 to 3 in the order of its choices.
fn phq2(language: &'static Language, answers: &Answers) -> Option<String> {
    let score = |id: &str| {
        let question = QuestionId::find(id)?;
        let given = answers.bits(question);
        (given != 0 && !unknown(question, given)).then(|| given.trailing_zeros())
    };
    let sum = score("phq2-interest")? + score("phq2-down")?;
    let words = &language.words.summary;
    Some(fill(words.phq2, &[("number", &sum.to_string())]))
}

/// The short name of a question, for clinicians.
#[must_use]
pub fn short_name(language: &'static Language, question: QuestionId) -> &'static str {
    let named = language.words.summary.labels.iter().filter_map(|label| label.split_once(": "));
    let mut found = named.filter(|(id, _)| *id == question.get().id).map(|(_, name)| name);
    found.next().unwrap_or(language.questions[question.index()].text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::LANGUAGES;

    #[test]
    fn every_question_has_a_short_name() {
        for language in LANGUAGES.iter() {
            for question in QuestionId::all() {
                let name = short_name(language, question);
                assert_ne!(name, language.questions[question.index()].text, "{}", question.get().id);
            }
        }
    }
}
