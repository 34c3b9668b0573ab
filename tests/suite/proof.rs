//! What holds however the questions are answered: a search over all answers to all questions at once.
//!
//! It stays small because what does not matter yet is left open, and choices that no rule tells apart count as one.
//! It judges the rules by itself, from the same tables. Where a branch ends, the engine must come to the same.

use crate::{
    given::{CALM, given, in_words, pool},
    known::Known,
};
use afterdisc::domain::{
    answers::Answers,
    content::RULES,
    flow::Path,
    model::{Condition, Level, Place, QuestionId, Rule, RuleId, SignId},
    red_flags::triage,
};
use std::{cell::Cell, sync::LazyLock};

/// How soon, and where: what ranks one rule above another.
pub type Rank = (Level, Place);

/// The rank of a rule.
pub fn rank(rule: &Rule) -> Rank {
    (rule.level, rule.place)
}

/// What a claim still depends on.
#[derive(Clone, Copy)]
pub enum Open {
    /// Whether this choice was given.
    Choice(QuestionId, u32),
    /// Whether this sign holds.
    Sign(SignId),
}

/// What a claim comes to, as far as the answers are known.
pub enum Verdict {
    /// It holds, whatever the rest is.
    Holds,
    /// It does not, whatever the rest is.
    Fails,
    /// It depends on this.
    Open(Open),
}

/// That the condition holds.
pub fn that(known: &Known, condition: &Condition) -> Verdict {
    match (known.holds(condition), known.open(condition).1) {
        (Some(true), _) => Verdict::Holds,
        (None, Some(open)) => Verdict::Open(open),
        _ => Verdict::Fails,
    }
}

/// That one of these rules fires. What one answer decides is looked at first, then rules that read what was given.
pub fn one_fires(known: &Known, rules: impl Iterator<Item = RuleId>) -> Verdict {
    let mut nearest = ((true, true, usize::MAX), None);
    for rule in rules {
        match known.holds(&rule.get().when) {
            Some(true) => return Verdict::Holds,
            Some(false) => {}
            None => {
                let (size, open) = known.open(&rule.get().when);
                let near = (size > 1, !READS[rule.index()].iter().any(|question| known.gave(*question)), size);
                if near < nearest.0 {
                    nearest = (near, open);
                }
            }
        }
    }
    nearest.1.map_or(Verdict::Fails, Verdict::Open)
}

/// Proves a claim about one or two sets of answers that are open in the same places, or finds answers against it.
/// Returns how many cases it took. Every case, filled up in several ways, goes to `check`: there the engine has its say.
pub fn prove<const N: usize>(
    start: [Known; N],
    claim: impl Fn(&[Known; N]) -> Verdict,
    check: impl Fn(&[Answers; N]) -> bool,
) -> Result<usize, Box<[Answers; N]>> {
    const AT_MOST: usize = 20_000;
    let (mut cases, mut steps) = (0, 0);
    let mut open = vec![start];
    while let Some(known) = open.pop() {
        steps += 1;
        assert!(steps < AT_MOST, "too many cases at {}", in_words(&known[0].filled(&Answers::default())));
        match claim(&known) {
            Verdict::Fails => return Err(Box::new(known.map(|known| known.filled(&CALM_ANSWERS)))),
            Verdict::Open(next) => {
                let (mut given, mut not) = (known.clone(), known);
                given.iter_mut().for_each(|known| known.settle(next, true));
                not.iter_mut().for_each(|known| known.settle(next, false));
                // The last one is looked at first: answers against a claim are mostly few.
                open.extend([given, not]);
            }
            Verdict::Holds => {
                cases += 1;
                for from in [&CALM_ANSWERS, another()] {
                    let filled = known.each_ref().map(|known| known.filled(from));
                    if !check(&filled) {
                        return Err(Box::new(filled));
                    }
                }
            }
        }
    }
    Ok(cases)
}

/// The rank that the engine gives.
pub fn by_engine(answers: &Answers) -> Rank {
    triage(&Path::new(answers)).rank()
}

/// What each rule reads, through signs and through what decides whether a question is asked.
pub static READS: LazyLock<Vec<Vec<QuestionId>>> = LazyLock::new(|| {
    let reads = |rule: &'static Rule| QuestionId::all().filter(|one| crate::known::reads(&rule.when, *one)).collect();
    RULES.iter().map(reads).collect()
});

static CALM_ANSWERS: LazyLock<Answers> = LazyLock::new(|| given(CALM));

/// The next answers of the pool.
fn another() -> &'static Answers {
    thread_local! {
        static NEXT: Cell<usize> = const { Cell::new(0) };
    }
    let at = NEXT.replace(NEXT.get() + 1);
    &pool()[at % pool().len()]
}
