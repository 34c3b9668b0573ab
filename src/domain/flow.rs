//! Which questions are asked, from the answers alone.
//!
//! Only answers on the path that is reachable now count, and of two that cannot both be true the earlier one; the path is
//! worked out anew from the first question each time.

use super::answers::{Answers, COUNT};
use super::content::{CLASHES, PAGES, PARTS, QUESTIONS, SIGNS};
use super::model::{Clause, Condition, Page, QuestionId, SignId};

/// The answers that count, and the questions that are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path {
    answers: Answers,
    asked: [bool; COUNT],
    signs: [bool; SIGNS.len()],
}

impl Path {
    /// Walks through the questions in order and keeps the answers to those that are asked, as far as they can be true.
    #[must_use]
    pub fn new(given: &Answers) -> Self {
        let mut path = Self { answers: Answers::default(), asked: [false; COUNT], signs: [false; SIGNS.len()] };
        for question in QuestionId::all() {
            if path.read(&question.get().asked_if) {
                path.asked[question.index()] = true;
                path.answers.set(question, given.bits(question) & path.offers(question));
            }
        }
        // Signs come after the signs they are made of, so that one pass settles them.
        for (at, sign) in SIGNS.iter().enumerate() {
            path.signs[at] = path.read(&sign.when);
        }
        path
    }

    /// The answers that count.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether the question is asked.
    #[must_use]
    pub fn asks(&self, question: QuestionId) -> bool {
        self.asked[question.index()]
    }

    /// The choices of a question that can be true beside the earlier answers, a bit each. Where these say "not sure" or
    /// nothing, all of them.
    #[must_use]
    pub fn offers(&self, question: QuestionId) -> u32 {
        let mut offered = u32::MAX;
        for clash in &CLASHES {
            if clash.question == question && self.answers.bits(clash.with) & clash.given != 0 {
                offered &= !clash.choices;
            }
        }
        offered
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        judge(condition, &|clause| match clause {
            Clause::Answer(question, choices) => self.answers.bits(question) & choices != 0,
            Clause::Sign(sign) => self.signs[sign.index()],
        })
    }

    /// Like `holds`, while the signs are not settled yet.
    fn read(&self, condition: &Condition) -> bool {
        judge(condition, &|clause| match clause {
            Clause::Answer(question, choices) => self.answers.bits(question) & choices != 0,
            Clause::Sign(sign) => self.read(&sign.get().when),
        })
    }

    /// Whether a sign holds.
    #[must_use]
    pub fn sign(&self, sign: SignId) -> bool {
        self.signs[sign.index()]
    }

    /// The questions of a page that are asked.
    pub fn questions_on(&self, page: usize) -> impl Iterator<Item = QuestionId> + '_ {
        PAGES[page].questions.iter().copied().filter(|question| self.asks(*question))
    }

    /// Whether any question of the page is asked.
    #[must_use]
    pub fn shows(&self, page: usize) -> bool {
        self.questions_on(page).next().is_some()
    }

    /// Whether every question of the page that must be answered has an answer.
    #[must_use]
    pub fn is_answered(&self, page: usize) -> bool {
        self.questions_on(page).all(|question| question.get().optional || self.answers.has(question))
    }

    /// The next page after this one that is shown and comes before the result.
    #[must_use]
    pub fn page_after(&self, page: Option<usize>) -> Option<usize> {
        let from = page.map_or(0, |page| page + 1);
        (from..PAGES.len()).find(|&page| self.shows(page) && !is_after_result(&PAGES[page]))
    }

    /// The first page before the result that still waits for an answer.
    #[must_use]
    pub fn first_open_page(&self) -> Option<usize> {
        (0..PAGES.len()).find(|&page| self.shows(page) && !is_after_result(&PAGES[page]) && !self.is_answered(page))
    }

    /// How many screens lead to the result.
    #[must_use]
    pub fn screens(&self) -> usize {
        (0..PAGES.len()).filter(|&page| self.shows(page) && !is_after_result(&PAGES[page])).count()
    }

    /// Whether the next page is a plain check of a question on this page.
    #[must_use]
    pub fn check_pending(&self, page: usize) -> bool {
        self.page_after(Some(page)).is_some_and(|next| {
            !self.is_answered(next) && self.questions_on(next).any(|question| question.get().follows.is_some())
        })
    }
}

/// Whether a page comes after the result: its questions are for the printed page only.
#[must_use]
pub fn is_after_result(page: &Page) -> bool {
    PARTS[page.part as usize].id == "impact"
}

/// The page of a question.
#[must_use]
pub fn page_of(question: QuestionId) -> usize {
    QUESTIONS[question.index()].page as usize
}

/// Judges a condition by a way to judge its clauses.
pub(super) fn judge(condition: &Condition, holds: &dyn Fn(Clause) -> bool) -> bool {
    condition.all().iter().all(|clause| holds(*clause))
        && (condition.any().is_empty() || condition.any().iter().any(|clause| holds(*clause)))
        && !condition.none().iter().any(|clause| holds(*clause))
        && condition.of().iter().filter(|clause| holds(**clause)).count() >= usize::from(condition.at_least)
}
