//! Over-triage: how soon the rules send ordinary users to help, for each span of time, and which rules do it.

use super::{
    background::{Background, FILE, Window},
    patients::{Patient, Practice},
    rate::Rate,
};
use crate::failure::{Failure, Outcome};
use afterdisc::domain::model::{Level, RuleId};
use std::thread;

/// Simulated users for each span of time.
pub const PEOPLE: usize = 4000;
/// Fewer do for the question how much hangs on the estimates.
const PEOPLE_SCALED: usize = 1500;
const SEED: u64 = 0x5eed_0002;

/// What the rules say to the users of one span of time.
pub struct Span {
    pub window: Window,
    pub people: Vec<Patient>,
    /// How many are at each level, least urgent first.
    pub levels: [Rate; 5],
    /// How many are sent to help today or now.
    pub urgent: Rate,
    /// The rules that send them, and how many; the busiest first. One person can be sent by several.
    pub rules: Vec<(RuleId, Rate)>,
}

impl Span {
    fn new(window: &Window, people: Vec<Patient>) -> Self {
        let level = |one: &Patient| one.person.triage.level;
        let levels = Level::ALL.map(|of| Rate::among(&people, |one| level(one) == of));
        let urgent = Rate::among(&people, |one| level(one).is_urgent());
        let sends = |rule: RuleId| {
            Rate::among(&people, |one| level(one).is_urgent() && one.person.triage.deciding().any(|by| by.rule == rule))
        };
        let mut rules: Vec<(RuleId, Rate)> = RuleId::all().map(|rule| (rule, sends(rule))).collect();
        rules.retain(|(_, rate)| rate.count > 0);
        rules.sort_by_key(|(_, rate)| std::cmp::Reverse(rate.count));
        Self { window: window.clone(), people, levels, urgent, rules }
    }

    /// Of the findings that were drawn and asked for, how many the answers gave; and how many were drawn.
    pub fn said(&self) -> (usize, usize) {
        let sum = |of: fn(&Patient) -> usize| self.people.iter().map(of).sum();
        (sum(|one| one.said), sum(|one| one.wanted))
    }

    /// Whether more are sent to help today or now than is bearable.
    pub fn alarms(&self) -> bool {
        self.window.alarm.is_some_and(|alarm| self.urgent.share() > alarm)
    }
}

/// Draws the users of every span of time and asks the rules. Each span has its own stream of chance,
/// so that the threads cannot change what comes out.
pub fn simulate(background: &Background, people: usize) -> Result<Vec<Span>, Failure> {
    let practice = &Practice::new(background);
    let see = |at: usize, window: &Window| Ok(Span::new(window, practice.see(window, people, SEED + at as u64)?));
    let spans: Vec<Result<Span, String>> = thread::scope(|scope| {
        let windows = background.windows.iter().enumerate();
        let threads: Vec<_> = windows.map(|(at, window)| scope.spawn(move || see(at, window))).collect();
        let gone =
            || Err("a thread of the simulation ended early: run it again, and look for what it printed".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| gone())).collect()
    });
    spans.into_iter().collect::<Result<_, _>>().map_err(Failure::new)
}

/// The share sent to help today or now in each span of time, were the estimated background so many times as frequent.
pub struct Scale {
    pub factor: f64,
    pub urgent: Vec<Rate>,
}

/// How much hangs on the estimates: half as frequent, and twice.
pub fn scales() -> Result<Vec<Scale>, Failure> {
    let scale = |factor| {
        let spans = simulate(&Background::read()?.scaled(factor), PEOPLE_SCALED)?;
        Ok(Scale { factor, urgent: spans.iter().map(|span| span.urgent).collect() })
    };
    [0.5, 2.0].into_iter().map(scale).collect()
}

pub fn print(spans: &[Span]) {
    for span in spans {
        let shares: Vec<String> = Level::ALL
            .into_iter()
            .zip(span.levels)
            .map(|(of, rate)| format!("{} {:.3}", of.id(), rate.share()))
            .collect();
        let alarm = span.window.alarm.map_or_else(String::new, |alarm| format!("  alarm above {alarm}"));
        println!("{:<12} {}  today or now {:.3}{alarm}", span.window.id, shares.join("  "), span.urgent.share());
    }
}

/// Fails when more ordinary users are sent to help today or now than the alarm allows, or than is known where it is exceeded;
/// and when an excess is over, so that the mark falls with it.
pub fn check(spans: &[Span]) -> Outcome {
    let mut wrong = Vec::new();
    for span in spans {
        let Window { id, alarm: Some(alarm), known_excess, .. } = &span.window else { continue };
        let urgent = span.urgent.share();
        let rules: Vec<String> = span.rules.iter().take(8).map(|(rule, rate)| busy(*rule, *rate)).collect();
        let by = format!("{id}: {:.1} in 100 ordinary users are sent to help today or now", 100.0 * urgent);
        match known_excess {
            Some(_) if urgent <= *alarm => {
                wrong.push(format!("{by}, within the alarm of {alarm}: take its `known-excess` out of {FILE}"));
            }
            Some(known) if urgent <= *known => {
                println!("known failure: {by}, more than {alarm}; most by {}", rules.join(", "));
            }
            None if urgent <= *alarm => {}
            _ => wrong.push(format!(
                "{by}, more than {}; most by {}. Look whether these rules can ask more narrowly without missing a danger",
                known_excess.unwrap_or(*alarm),
                rules.join(", ")
            )),
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

fn busy(rule: RuleId, rate: Rate) -> String {
    format!("{} ({:.1})", rule.get().id, 100.0 * rate.share())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(urgent: usize, known_excess: Option<f64>) -> Span {
        let window = Window { id: "w".into(), answers: vec![], phase: 0, alarm: Some(0.25), known_excess };
        let mut span = Span::new(&window, vec![]);
        span.urgent = Rate::new(urgent, 100);
        span
    }

    #[track_caller]
    fn says(urgent: usize, known_excess: Option<f64>, expected: &str) {
        let said = check(&[span(urgent, known_excess)]).map_err(|e| e.message).err().unwrap_or_default();
        assert!(if expected.is_empty() { said.is_empty() } else { said.contains(expected) }, "{said}");
    }

    #[test]
    fn an_excess_fails_and_a_known_one_may_not_grow() {
        says(25, None, "");
        says(26, None, "more than 0.25");
        says(30, Some(0.3), "");
        says(31, Some(0.3), "more than 0.3");
        says(25, Some(0.3), "take its `known-excess` out");
    }

    #[test]
    fn the_same_seed_gives_the_same_people() -> Outcome {
        let background = Background::read()?;
        let practice = Practice::new(&background);
        let see = || practice.see(&background.windows[0], 20, 9).map_err(Failure::new);
        let look = |people: Vec<Patient>| -> Vec<_> {
            people.iter().map(|one| (one.cause, one.person.triage.level, one.wanted, one.said)).collect()
        };
        assert_eq!(look(see()?), look(see()?));
        Ok(())
    }

    #[test]
    fn answers_say_nearly_all_that_was_drawn() -> Outcome {
        let background = Background::read()?;
        let practice = Practice::new(&background);
        for window in &background.windows {
            let people = practice.see(window, 60, 3).map_err(Failure::new)?;
            let sum = |of: fn(&Patient) -> usize| people.iter().map(of).sum::<usize>() as f64;
            let (said, wanted) = (sum(|one| one.said), sum(|one| one.wanted));
            assert!(said / wanted > 0.97, "{}: {said} of {wanted}", window.id);
        }
        Ok(())
    }
}
