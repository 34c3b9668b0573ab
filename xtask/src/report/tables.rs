//! The one place where the report reads the engine's tables. When their layout changes, this file changes.

use afterdisc::domain::{
    content::{CAUSES, FEATURES, PARTS, QUESTIONS, RANKING, SIGNS},
    flow::Path,
    model::{CauseId, Clause, Condition, FeatureId, Group, Kind, QuestionId, SignId},
};

/// One number for each cause, in table order.
pub const CAUSE_COUNT: usize = CAUSES.len();

/// How many findings there are.
pub const FINDING_COUNT: usize = FEATURES.len();

/// How many questions there are.
pub const QUESTION_COUNT: usize = QUESTIONS.len();

/// Whether a cause is in the race.
pub fn is_ranked(cause: usize) -> bool {
    CAUSES[cause].group == Group::Ranked
}

/// The causes in the race, in table order.
pub fn ranked() -> impl Iterator<Item = CauseId> + Clone {
    CauseId::all().filter(|cause| is_ranked(cause.index()))
}

/// How many values a finding has.
pub fn value_count(finding: usize) -> usize {
    FEATURES[finding].values.len()
}

/// `finding=value`, as in the content.
pub fn value_name(finding: usize, value: usize) -> String {
    format!("{}={}", FEATURES[finding].id, FEATURES[finding].values[value].id)
}

/// P(value | cause), 0 to 1.
pub fn likelihood(finding: usize, value: usize, cause: usize) -> f64 {
    FEATURES[finding].values[value].given(cause)
}

/// How much a value counts, 0 to 1: the temper.
pub fn weight(finding: usize, value: usize) -> f64 {
    FEATURES[finding].values[value].weight
}

/// How many spans of time there are.
pub fn window_count() -> usize {
    RANKING.windows.len()
}

/// How common a cause is in a span of time, 0 to 1.
pub fn prior(window: usize, cause: usize) -> f64 {
    f64::from(RANKING.windows[window].priors[cause]) / 10_000.0
}

/// The span of time that the answers name; the last one stands for "not known".
pub fn window_of(path: &Path) -> usize {
    RANKING.windows.iter().position(|window| path.holds(&window.when)).unwrap_or(window_count() - 1)
}

/// The question that would tell a finding.
pub fn question_of(finding: usize) -> usize {
    FEATURES[finding].question.index()
}

/// The finding with this name.
pub fn finding_named(name: &str) -> Option<usize> {
    FeatureId::find(name).map(FeatureId::index)
}

/// Whether a question is one of the safety questions.
pub fn is_safety(question: usize) -> bool {
    PARTS[QUESTIONS[question].part as usize].id == "safety"
}

/// Whether a question is a safety question that stands on its own, no plain check of the one before it.
pub fn is_gate(question: usize) -> bool {
    is_safety(question) && QUESTIONS[question].follows.is_none()
}

/// Whether a question comes after the result.
pub fn is_after_result(question: usize) -> bool {
    PARTS[QUESTIONS[question].part as usize].id == "impact"
}

/// Whether any number of choices may be given.
pub fn is_multiple(question: usize) -> bool {
    QUESTIONS[question].kind == Kind::Multiple
}

/// The bits of the choices of a question for which this holds: exclusive, unknown.
pub fn bits_where(question: usize, holds: impl Fn(bool, bool) -> bool) -> u32 {
    let choices = QUESTIONS[question].choices.iter().enumerate();
    choices.filter(|(_, one)| holds(one.exclusive, one.unknown)).fold(0, |bits, (at, _)| bits | 1 << at)
}

/// The bit of a choice by its name.
pub fn bit(question: usize, choice: &str) -> Option<u32> {
    QUESTIONS[question].bit(choice)
}

/// A question by its name.
pub fn question_named(name: &str) -> Option<usize> {
    QuestionId::find(name).map(QuestionId::index)
}

/// A condition as plain lists.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    pub all: Vec<Test>,
    pub any: Vec<Test>,
    pub none: Vec<Test>,
    pub at_least: usize,
    pub of: Vec<Test>,
}

/// One test of a condition.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// One of these choices of a question.
    Answer(usize, u32),
    /// A named group of answers.
    Sign(usize),
}

/// When each value of each finding holds.
pub fn values_need() -> Vec<Vec<Needs>> {
    FEATURES.iter().map(|feature| feature.values.iter().map(|value| needs(&value.when)).collect()).collect()
}

/// When each sign holds.
pub fn signs_need() -> Vec<Needs> {
    SIGNS.iter().map(|sign| needs(&sign.when)).collect()
}

fn needs(condition: &Condition) -> Needs {
    let tests = |clauses: &[Clause]| clauses.iter().map(|clause| test(*clause)).collect();
    Needs {
        all: tests(condition.all()),
        any: tests(condition.any()),
        none: tests(condition.none()),
        at_least: usize::from(condition.at_least),
        of: tests(condition.of()),
    }
}

fn test(clause: Clause) -> Test {
    match clause {
        Clause::Answer(question, bits) => Test::Answer(question.index(), bits),
        Clause::Sign(SignId(sign)) => Test::Sign(usize::from(sign)),
    }
}
