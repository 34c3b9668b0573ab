//! What answers can bring about: a search over every way to answer the questions that a condition reads.
//!
//! Exact, and still quick: choices that no condition tells apart count as one, and a branch ends as soon as it is decided.

use std::collections::BTreeSet;

use super::clash::{self, Clash};
use super::condition::{self, Clause, Condition};
use super::names::Names;
use super::schema::Kind;

/// What is looked for.
pub enum Goal<'a> {
    /// The condition holds.
    Holds(&'a Condition),
    /// None of these holds.
    NoneHolds(Vec<&'a Condition>),
}

/// What the search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Yes,
    No,
    /// There are too many ways to tell.
    TooMany,
}

/// The search is given up after so many steps: seconds in a slow build.
const AT_MOST: u32 = 200_000;

/// Everything that the search needs to know.
pub struct Reach {
    signs: Vec<Condition>,
    asked_if: Vec<Condition>,
    clashes: Vec<Clash>,
    shapes: Vec<Shape>,
}

struct Shape {
    part: usize,
    kind: Kind,
    choices: usize,
    exclusive: u32,
    optional: bool,
}

/// Which answers are tried.
#[derive(Clone, Copy, PartialEq)]
pub enum Ways {
    /// Every question that is asked has an answer.
    Whole,
    /// The same; questions after this part have no answer yet.
    Until(usize),
    /// Any question may be without an answer.
    Any,
}

struct Search<'a> {
    goal: &'a Goal<'a>,
    /// The questions, each with the answers worth trying.
    order: Vec<(usize, Vec<u32>)>,
    answers: Vec<Option<u32>>,
    steps: u32,
}

impl Reach {
    /// Reads all conditions. The check has found them to be in order.
    pub fn new(names: &Names) -> Self {
        Self {
            signs: names.signs.iter().map(|(_, when)| condition::parse(names, when).0).collect(),
            asked_if: names.questions.iter().map(|(_, asked)| condition::parse(names, &asked.row.asked_if).0).collect(),
            clashes: clash::all(names),
            shapes: names
                .questions
                .iter()
                .map(|(_, asked)| Shape {
                    part: asked.part,
                    kind: asked.row.kind,
                    choices: asked.row.choices.len(),
                    exclusive: asked.exclusive(),
                    optional: asked.row.optional,
                })
                .collect(),
        }
    }

    /// When a question is asked.
    pub fn asked_if(&self, question: usize) -> &Condition {
        &self.asked_if[question]
    }

    /// When a sign holds.
    pub fn sign(&self, sign: usize) -> &Condition {
        &self.signs[sign]
    }

    /// The questions that a condition reads, through signs too.
    pub fn reads(&self, condition: &Condition) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for clause in condition.clauses() {
            match clause {
                Clause::Answer(question, _) => drop(found.insert(question)),
                Clause::Sign(sign) => found.extend(self.reads(&self.signs[sign])),
            }
        }
        found
    }

    /// What leaves choices of a question out.
    fn clashes_of(&self, question: usize) -> impl Iterator<Item = &Clash> {
        self.clashes.iter().filter(move |clash| clash.question == question)
    }

    /// Those, and the questions that decide whether these are asked and what they offer.
    fn rests_on(&self, condition: &Condition) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = self.reads(condition).into_iter().collect();
        while let Some(question) = open.pop() {
            if found.insert(question) {
                open.extend(self.reads(&self.asked_if[question]));
                open.extend(self.clashes_of(question).map(|clash| clash.with));
            }
        }
        found
    }

    /// Whether some way to answer reaches the goal.
    pub fn search(&self, goal: &Goal, ways: Ways) -> Found {
        let mut order = BTreeSet::new();
        match goal {
            Goal::Holds(condition) => order.extend(self.rests_on(condition)),
            Goal::NoneHolds(conditions) => conditions.iter().for_each(|one| order.extend(self.rests_on(one))),
        }
        let mut answers = vec![Some(0); self.shapes.len()];
        if let Ways::Until(part) = ways {
            order.retain(|question| self.shapes[*question].part <= part);
        }
        order.iter().for_each(|question| answers[*question] = None);
        let order = order.into_iter().map(|question| (question, self.answers_to(question, goal, ways))).collect();
        let mut search = Search { goal, order, answers, steps: 0 };
        if self.try_from(0, &mut search) {
            Found::Yes
        } else if search.steps >= AT_MOST {
            Found::TooMany
        } else {
            Found::No
        }
    }

    /// Tries every answer from the question at this place on.
    fn try_from(&self, at: usize, search: &mut Search) -> bool {
        search.steps += 1;
        if search.steps >= AT_MOST || self.reached(search) == Some(false) {
            return false;
        }
        let Some(&(question, ref answers)) = search.order.get(at) else {
            return self.reached(search) == Some(true);
        };
        let is_asked = self.judge(&self.asked_if[question], &search.answers) != Some(false);
        let answers = if is_asked { answers.clone() } else { vec![0] };
        let clashes = |bits: u32, clash: &Clash| {
            clash.choices & bits != 0 && search.answers[clash.with].is_some_and(|given| given & clash.given != 0)
        };
        let can_be_true = |bits: &u32| !self.clashes_of(question).any(|clash| clashes(*bits, clash));
        for bits in answers.into_iter().filter(can_be_true).collect::<Vec<_>>() {
            search.answers[question] = Some(bits);
            if self.try_from(at + 1, search) {
                return true;
            }
        }
        search.answers[question] = None;
        false
    }

    fn reached(&self, search: &Search) -> Option<bool> {
        match search.goal {
            Goal::Holds(condition) => self.judge(condition, &search.answers),
            Goal::NoneHolds(conditions) => {
                every(conditions.iter().map(|one| self.judge(one, &search.answers).map(|held| !held)))
            }
        }
    }

    /// Answers to a question that some condition could tell apart.
    fn answers_to(&self, question: usize, goal: &Goal, ways: Ways) -> Vec<u32> {
        let shape = &self.shapes[question];
        let masks = self.masks(question, goal);
        let looks =
            |bit: u32| (bit & shape.exclusive != 0, masks.iter().map(|mask| mask & bit != 0).collect::<Vec<_>>());
        let mut kinds: Vec<u32> = Vec::new();
        for bit in (0..shape.choices).map(|choice| 1 << choice) {
            if !kinds.iter().any(|known| looks(*known) == looks(bit)) {
                kinds.push(bit);
            }
        }
        let mut answers: Vec<u32> = kinds.clone();
        if shape.kind == Kind::Multiple {
            let free: Vec<u32> = kinds.into_iter().filter(|bit| bit & shape.exclusive == 0).collect();
            let several = (1u32..1 << free.len()).filter(|set| set.count_ones() > 1);
            answers.extend(several.map(|set| {
                free.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).fold(0, |bits, (_, bit)| bits | bit)
            }));
        }
        if shape.optional || ways == Ways::Any || answers.is_empty() {
            answers.push(0);
        }
        answers
    }

    /// Every group of choices of a question that the goal, a sign or another question asks for.
    fn masks(&self, question: usize, goal: &Goal) -> BTreeSet<u32> {
        let goal = match goal {
            Goal::Holds(condition) => vec![*condition],
            Goal::NoneHolds(conditions) => conditions.clone(),
        };
        let clauses = self.signs.iter().chain(&self.asked_if).chain(goal).flat_map(Condition::clauses);
        let clashes =
            self.clashes.iter().flat_map(|clash| [(clash.question, clash.choices), (clash.with, clash.given)]);
        let read = clauses.filter_map(|clause| match clause {
            Clause::Answer(of, bits) => Some((of, bits)),
            Clause::Sign(_) => None,
        });
        read.chain(clashes).filter(|(of, _)| *of == question).map(|(_, bits)| bits).collect()
    }

    /// Whether a condition holds, as far as the answers decide it.
    fn judge(&self, condition: &Condition, answers: &[Option<u32>]) -> Option<bool> {
        let holds = |clause: &Clause| match *clause {
            Clause::Answer(question, bits) => answers[question].map(|given| given & bits != 0),
            Clause::Sign(sign) => self.judge(&self.signs[sign], answers),
        };
        let none = every(condition.none.iter().map(|clause| holds(clause).map(|held| !held)));
        let any = if condition.any.is_empty() {
            Some(true)
        } else {
            every(condition.any.iter().map(|clause| holds(clause).map(|held| !held))).map(|failed| !failed)
        };
        let wanted = usize::from(condition.at_least);
        let count = |sought: Option<bool>| condition.of.iter().filter(|clause| holds(clause) == sought).count();
        let enough = match (count(Some(true)), count(None)) {
            (sure, _) if sure >= wanted => Some(true),
            (sure, open) if sure + open < wanted => Some(false),
            _ => None,
        };
        every([every(condition.all.iter().map(holds)), any, none, enough].into_iter())
    }
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
