//! Answers of which only a part is known, and what can be said of a condition then: it holds, it does not, or it depends.

use crate::{given::given, proof::Open};
use afterdisc::domain::{
    answers::{Answers, COUNT},
    content::{CLASHES, QUESTIONS, RULES, SIGNS},
    model::{Clash, Clause, Condition, Kind, QuestionId, SignId},
};
use std::sync::LazyLock;

/// Choices that were given, and choices that were not. All else is open.
#[derive(Clone)]
pub struct Known {
    yes: [u32; COUNT],
    no: [u32; COUNT],
    /// Signs that were settled as a whole.
    signs: [Option<bool>; SIGNS.len()],
    /// Signs that do not read this question are settled as a whole: a few more cases than there are, in fewer steps.
    about: Option<QuestionId>,
}

impl Known {
    /// Knows these answers, written as for `given`. What else is ticked in a list stays open.
    #[track_caller]
    pub fn of(words: &str) -> Self {
        Self { yes: [0; COUNT], no: [0; COUNT], signs: [None; SIGNS.len()], about: None }.with(words)
    }

    /// Knows these answers too.
    #[track_caller]
    pub fn with(mut self, words: &str) -> Self {
        let answers = given(words);
        for question in QuestionId::all() {
            let bits = (0..32).map(|at| 1 << at).filter(|bit| answers.bits(question) & bit != 0);
            bits.for_each(|bit| self.give(question, bit));
        }
        self
    }

    /// Knows every answer.
    pub fn all(answers: &Answers) -> Self {
        let mut known = Self::of("");
        for question in QuestionId::all() {
            known.yes[question.index()] = answers.bits(question);
            known.no[question.index()] = !answers.bits(question);
        }
        known
    }

    /// The same, for a claim about one question.
    pub fn about(mut self, question: QuestionId) -> Self {
        self.about = Some(question);
        self
    }

    /// A choice was given. It shuts out those that cannot stand beside it.
    pub fn give(&mut self, question: QuestionId, bit: u32) {
        let exclusive = exclusive(question);
        let others = if question.get().kind == Kind::Single || bit & exclusive != 0 { !bit } else { exclusive };
        self.yes[question.index()] |= bit;
        self.no[question.index()] |= others;
    }

    /// Choices were not given.
    pub fn withhold(&mut self, question: QuestionId, bits: u32) {
        self.no[question.index()] |= bits;
    }

    /// Whether any choice of the question was given.
    pub fn gave(&self, question: QuestionId) -> bool {
        self.yes[question.index()] != 0
    }

    /// Settles what was open. Choices that no rule tells apart from one that was not given were not given either.
    pub fn settle(&mut self, open: Open, held: bool) {
        match open {
            Open::Sign(sign) => self.signs[sign.index()] = Some(held),
            Open::Choice(question, bit) if held => self.give(question, bit),
            Open::Choice(question, bit) => self.withhold(question, alike(question, bit)),
        }
    }

    /// Whether a condition holds, as far as that is known.
    pub fn holds(&self, condition: &Condition) -> Option<bool> {
        let all = every(condition.all().iter().map(|clause| self.clause(clause)));
        if all == Some(false) {
            return all;
        }
        let opposite = |clause: &Clause| self.clause(clause).map(|held| !held);
        let any = every(condition.any().iter().map(opposite)).map(|none| !none || condition.any().is_empty());
        let count = |wanted| condition.of().iter().filter(|clause| self.clause(clause) == wanted).count();
        let least = usize::from(condition.at_least);
        let enough = match count(Some(true)) {
            sure if sure >= least => Some(true),
            sure if sure + count(None) < least => Some(false),
            _ => None,
        };
        every([all, any, every(condition.none().iter().map(opposite)), enough].into_iter())
    }

    fn clause(&self, clause: &Clause) -> Option<bool> {
        match *clause {
            Clause::Sign(sign) => self.signs[sign.index()].or_else(|| self.holds(&SIGNS[sign.index()].when)),
            Clause::Answer(question, choices) => {
                let (yes, no) = (self.yes[question.index()], self.no[question.index()]);
                let (mut open, mut ruled_out) = (0, 0);
                for clash in clashes(question) {
                    match self.clause(&given_beside(clash)) {
                        Some(true) => ruled_out |= clash.choices,
                        None => open |= clash.choices,
                        Some(false) => {}
                    }
                }
                let choices = choices & !ruled_out;
                let chosen = match choices {
                    _ if yes & choices & !open != 0 => Some(true),
                    _ if choices & !no == 0 => return Some(false),
                    _ => None,
                };
                every([self.holds(&QUESTIONS[question.index()].asked_if), chosen].into_iter())
            }
        }
    }

    /// How much of a condition is open, and the first of it.
    pub fn open(&self, condition: &Condition) -> (usize, Option<Open>) {
        let clauses = condition.all().iter().chain(condition.any()).chain(condition.none()).chain(condition.of());
        let mut open = (0, None);
        for clause in clauses.filter(|clause| self.clause(clause).is_none()) {
            let (more, first) = match *clause {
                Clause::Sign(sign) if self.is_whole(sign) => (1, Some(Open::Sign(sign))),
                Clause::Sign(sign) => self.open(&SIGNS[sign.index()].when),
                Clause::Answer(question, choices) => {
                    let (asked, first) = self.open(&QUESTIONS[question.index()].asked_if);
                    let beside: Vec<Clause> = clashes(question).map(given_beside).collect();
                    let settled = |clash: &&Clash| self.clause(&given_beside(clash)) == Some(true);
                    let ruled_out = clashes(question).filter(settled).fold(0, |all, clash| all | clash.choices);
                    let left = choices & !self.no[question.index()] & !ruled_out;
                    let clash = beside.iter().find(|clause| self.clause(clause).is_none());
                    let chosen = self.yes[question.index()] & left != 0;
                    if let (true, None, Some(Clause::Answer(with, given))) = (chosen, first, clash) {
                        let given = given & !self.no[with.index()];
                        (asked + 1, Some(Open::Choice(*with, given & given.wrapping_neg())))
                    } else if chosen {
                        (asked, first)
                    } else {
                        (asked + 1, Some(Open::Choice(question, left & left.wrapping_neg())))
                    }
                }
            };
            open = (open.0 + more, open.1.or(first));
        }
        open
    }

    fn is_whole(&self, sign: SignId) -> bool {
        self.about.is_some_and(|question| !SIGN_READS[sign.index()][question.index()])
    }

    /// These answers; what is open is taken from others.
    pub fn filled(&self, from: &Answers) -> Answers {
        let mut answers = Answers::default();
        for question in QuestionId::all() {
            let (yes, no) = (self.yes[question.index()], self.no[question.index()]);
            let open = from.bits(question) & !no;
            answers.set(question, if question.get().kind == Kind::Single && yes != 0 { yes } else { yes | open });
        }
        answers
    }
}

/// Whether a condition reads a question, through signs and through what decides whether others are asked.
pub fn reads(condition: &'static Condition, question: QuestionId) -> bool {
    clauses(condition).any(|clause| match *clause {
        Clause::Answer(read, _) => {
            read == question
                || reads(&QUESTIONS[read.index()].asked_if, question)
                || clashes(read).any(|clash| clash.with == question)
        }
        Clause::Sign(sign) => reads(&SIGNS[sign.index()].when, question),
    })
}

/// What leaves choices of a question out.
fn clashes(question: QuestionId) -> impl Iterator<Item = &'static Clash> {
    CLASHES.iter().filter(move |clash| clash.question == question)
}

/// That what rules a choice out was said.
fn given_beside(clash: &Clash) -> Clause {
    Clause::Answer(clash.with, clash.given)
}

/// The exclusive choices of a question.
pub fn exclusive(question: QuestionId) -> u32 {
    let choices = question.get().choices.iter().enumerate();
    choices.filter(|(_, choice)| choice.exclusive).fold(0, |bits, (at, _)| bits | 1 << at)
}

static SIGN_READS: LazyLock<Vec<Vec<bool>>> = LazyLock::new(|| {
    SIGNS.iter().map(|sign| QuestionId::all().map(|question| reads(&sign.when, question)).collect()).collect()
});

/// The choices of a question that no rule tells apart from this one.
pub fn alike(question: QuestionId, bit: u32) -> u32 {
    static MASKS: LazyLock<Vec<(QuestionId, u32)>> = LazyLock::new(|| {
        let conditions = RULES.iter().map(|rule| &rule.when).chain(SIGNS.iter().map(|sign| &sign.when));
        let all = conditions.chain(QUESTIONS.iter().map(|question| &question.asked_if)).flat_map(clauses);
        let read = all.filter_map(|clause| match *clause {
            Clause::Answer(question, choices) => Some((question, choices)),
            Clause::Sign(_) => None,
        });
        let ruled_out = CLASHES.iter().map(|clash| (clash.question, clash.choices));
        read.chain(ruled_out).chain(CLASHES.iter().map(|clash| (clash.with, clash.given))).collect()
    });
    let masks = || MASKS.iter().filter(|(of, _)| *of == question).map(|(_, mask)| *mask).chain([exclusive(question)]);
    let same = |other: &u32| masks().all(|mask| (mask & bit != 0) == (mask & other != 0));
    (0..question.get().choices.len()).map(|at| 1 << at).filter(same).fold(0, |all, bit| all | bit)
}

fn clauses(condition: &'static Condition) -> impl Iterator<Item = &'static Clause> {
    condition.all().iter().chain(condition.any()).chain(condition.none()).chain(condition.of())
}

/// Whether all hold, as far as that is known.
fn every(tests: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for test in tests {
        match test {
            Some(false) => return Some(false),
            None => all = None,
            Some(true) => {}
        }
    }
    all
}
