//! Danger signs: decided first, apart from the ranking, and never lowered by it.

use super::flow::Path;
use super::model::{Clause, Condition, Level, Place, QuestionId, RuleId};
use super::ranking::sort_down;

/// One answer that made a rule fire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because {
    /// The question.
    pub question: QuestionId,
    /// The choice, by its place.
    pub choice: usize,
}

/// A rule that fired, with the answers that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    /// The rule.
    pub rule: RuleId,
    /// The answers.
    pub because: Vec<Because>,
}

/// How soon, where, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triage {
    /// How soon to get help.
    pub level: Level,
    /// Where to go: the best equipped place that a rule of this level names.
    pub place: Place,
    /// The rules that fired, the most urgent first.
    pub fired: Vec<Fired>,
}

impl Triage {
    /// The rules that decide: those of the level itself.
    pub fn deciding(&self) -> impl Iterator<Item = &Fired> {
        self.fired.iter().filter(|fired| fired.rule.get().level == self.level)
    }

    /// What ranks one result above another: the level, then the place.
    #[must_use]
    pub fn rank(&self) -> (Level, Place) {
        (self.level, self.place)
    }
}

/// Applies every rule. The highest level wins.
#[must_use]
pub fn triage(path: &Path) -> Triage {
    let mut fired: Vec<Fired> = RuleId::all()
        .filter(|rule| path.holds(&rule.get().when))
        .map(|rule| Fired { rule, because: because(path, &rule.get().when) })
        .collect();
    sort_down(&mut fired, |fired| f64::from(10 * fired.rule.get().level as u8 + fired.rule.get().place as u8));
    let top = fired.first().map(|fired| fired.rule.get());
    // The build proves that some rule always fires; without one, a normal visit is the careful answer.
    let (level, place) = top.map_or((Level::Routine, Place::Clinic), |rule| (rule.level, rule.place));
    Triage { level, place, fired }
}

/// The given answers that a condition rests on.
fn because(path: &Path, condition: &Condition) -> Vec<Because> {
    let mut found = Vec::new();
    collect(path, condition, &mut found);
    found
}

fn collect(path: &Path, condition: &Condition, found: &mut Vec<Because>) {
    for clause in condition.all().iter().chain(condition.any()).chain(condition.of()) {
        match *clause {
            Clause::Answer(question, choices) => {
                let given = path.answers().bits(question) & choices;
                for choice in (0..32).filter(|choice| given & (1 << choice) != 0) {
                    let because = Because { question, choice };
                    if !found.contains(&because) {
                        found.push(because);
                    }
                }
            }
            Clause::Sign(sign) if path.sign(sign) => collect(path, &sign.get().when, found),
            Clause::Sign(_) => {}
        }
    }
}
