//! Robustness: every likelihood and prior shaken at once, many times. How often the order of the causes stays.
//!
//! The numbers are estimates. An order that turns over when they are a third off should not be trusted far.

use super::{
    order::{Person, Place},
    random::Random,
    scoring::{Logs, Numbers, PerCause},
    tables::CAUSE_COUNT,
};
use crate::evaluate::Case;
use afterdisc::domain::{flow::Path, model::CauseId};
use std::collections::BTreeMap;

/// How many times the tables are shaken.
pub const DRAWS: u64 = 1000;
/// The most that a number is moved: up or down by this share of itself, each amount as likely.
pub const SHAKE: f64 = 0.3;
/// Below this share of draws with the same first cause, a vignette is called fragile.
pub const FRAGILE: f64 = 0.8;
const SEED: u64 = 0x5eed_0003;

/// What shaking does to one vignette.
pub struct Shaken {
    pub id: String,
    /// The first two causes as they stand with unshaken numbers.
    pub leading: Vec<Place>,
    /// Draws in which the first cause stays.
    pub first_stays: usize,
    /// Draws in which the first three stay, in any order.
    pub three_stay: usize,
    /// The cause that stands first instead most often, and in how many draws.
    pub rival: Option<(CauseId, usize)>,
    /// Whether the first cause is acceptable, and whether the rival is.
    pub right: bool,
    pub rival_right: bool,
}

impl Shaken {
    pub fn is_fragile(&self) -> bool {
        (self.first_stays as f64) < FRAGILE * DRAWS as f64
    }

    /// The shares that the first two causes have of the ranked ones, before shaking.
    pub fn leading_shares(&self) -> (Option<f64>, Option<f64>) {
        let share = |at: usize| self.leading.get(at).and_then(|place| place.share);
        (share(0), share(1))
    }
}

/// What shaking does to one reading of the vignettes.
pub struct Reading {
    pub cases: Vec<Shaken>,
    /// The share of vignettes with an acceptable first cause, in each draw, from low to high.
    pub top1: Vec<f64>,
}

impl Reading {
    /// Share of all draws and vignettes in which the first cause stays, and in which the first three stay.
    pub fn stay(&self) -> (f64, f64) {
        let all = self.cases.len().max(1) as f64 * DRAWS as f64;
        let sum = |of: fn(&Shaken) -> usize| self.cases.iter().map(of).sum::<usize>() as f64 / all;
        (sum(|case| case.first_stays), sum(|case| case.three_stay))
    }

    /// The share of acceptable first causes below which so much of the draws lie, 0 to 1.
    pub fn top1_at(&self, part: f64) -> f64 {
        let last = self.top1.len().saturating_sub(1);
        self.top1.get((part * last as f64).round() as usize).copied().unwrap_or(0.0)
    }

    pub fn fragile(&self) -> impl Iterator<Item = &Shaken> {
        self.cases.iter().filter(|case| case.is_fragile())
    }
}

/// Shakes the tables for all readings alike.
pub fn shake(readings: &[&[Case]]) -> Vec<Reading> {
    let numbers = Numbers::of_the_engine();
    let calm = numbers.logs();
    let mut watched: Vec<Vec<Watched>> =
        readings.iter().map(|cases| cases.iter().map(|case| Watched::new(case, &calm)).collect()).collect();
    let mut top1 = vec![Vec::new(); readings.len()];
    for draw in 0..DRAWS {
        let logs = shaken(&numbers, &mut Random::new(SEED + draw)).logs();
        for ((cases, watched), top1) in readings.iter().zip(&mut watched).zip(&mut top1) {
            let right = cases.iter().zip(watched).filter_map(|(case, one)| one.see(case, &logs).then_some(())).count();
            top1.push(right as f64 / cases.len().max(1) as f64);
        }
    }
    let finish = |((cases, watched), mut top1): ((&&[Case], Vec<Watched>), Vec<f64>)| {
        top1.sort_by(f64::total_cmp);
        Reading { cases: cases.iter().zip(watched).map(|(case, one)| one.finish(case)).collect(), top1 }
    };
    readings.iter().zip(watched).zip(top1).map(finish).collect()
}

/// A vignette while it is shaken.
struct Watched {
    person: Person,
    leading: Vec<Place>,
    three: Vec<CauseId>,
    first_stays: usize,
    three_stay: usize,
    others: BTreeMap<CauseId, usize>,
}

impl Watched {
    fn new(case: &Case, logs: &Logs) -> Self {
        let person = Person::new(&Path::new(&case.given));
        let leading = person.order(logs);
        let three = three(&leading);
        Self { person, leading, three, first_stays: 0, three_stay: 0, others: BTreeMap::new() }
    }

    /// Looks at one draw; says whether its first cause is acceptable.
    fn see(&mut self, case: &Case, logs: &Logs) -> bool {
        let order = self.person.order(logs);
        let first = order.first().map(|place| place.cause);
        self.three_stay += usize::from(three(&order) == self.three);
        if first == self.leading.first().map(|place| place.cause) {
            self.first_stays += 1;
        } else if let Some(first) = first {
            *self.others.entry(first).or_default() += 1;
        }
        first.is_some_and(|first| accepts(case, first))
    }

    fn finish(self, case: &Case) -> Shaken {
        let rival = self.others.into_iter().max_by_key(|(_, draws)| *draws);
        Shaken {
            id: case.id.clone(),
            first_stays: self.first_stays,
            three_stay: self.three_stay,
            right: case.top1,
            rival_right: rival.is_some_and(|(cause, _)| accepts(case, cause)),
            rival,
            leading: self.leading.into_iter().take(2).collect(),
        }
    }
}

fn accepts(case: &Case, cause: CauseId) -> bool {
    case.acceptable.iter().any(|known| known == cause.get().id)
}

/// The first three causes, in table order.
fn three(order: &[Place]) -> Vec<CauseId> {
    let mut three: Vec<CauseId> = order.iter().take(3).map(|place| place.cause).collect();
    three.sort_unstable();
    three
}

/// Moves every number. The values of a finding go on adding up to what they did: the largest makes up for the others.
fn shaken(numbers: &Numbers, random: &mut Random) -> Numbers {
    let mut shaken = numbers.clone();
    let mut move_it = |number: f64| number * (1.0 + SHAKE * (2.0 * random.unit() - 1.0));
    shaken.priors.iter_mut().flatten().for_each(|prior| *prior = move_it(*prior));
    for values in &mut shaken.likelihoods {
        for cause in 0..CAUSE_COUNT {
            let whole: f64 = values.iter().map(|value| value[cause]).sum();
            let largest = largest(values, cause);
            let was = values[largest][cause];
            values.iter_mut().for_each(|value| value[cause] = move_it(value[cause]).clamp(0.001, 0.999));
            let others: f64 = values.iter().enumerate().filter(|(at, _)| *at != largest).map(|(_, v)| v[cause]).sum();
            let (low, high) = ((1.0 - SHAKE) * was, ((1.0 + SHAKE) * was).min(0.999));
            values[largest][cause] = (whole - others).clamp(low, high);
        }
    }
    shaken
}

fn largest(values: &[PerCause], cause: usize) -> usize {
    let best = (0..values.len()).max_by(|one, other| values[*one][cause].total_cmp(&values[*other][cause]));
    best.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate;
    use crate::report::scoring::{Facts, shares};
    use afterdisc::domain::{outcome, ranking};

    fn vignettes() -> Vec<Case> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vignettes/");
        let read = |reading: &evaluate::Reading| {
            evaluate::read(&format!("{folder}{}", reading.file), evaluate::Asked::All).unwrap_or_default()
        };
        evaluate::READINGS.iter().flat_map(read).collect()
    }

    #[test]
    fn unshaken_numbers_give_the_shares_of_the_engine() {
        let logs = Numbers::of_the_engine().logs();
        let cases = vignettes();
        assert!(cases.len() > 100);
        for case in cases {
            let path = Path::new(&case.given);
            let scores = ranking::log_scores(&path, &ranking::Findings::new(&path));
            let (engine, copy) = (ranking::shares(&scores), shares(&logs.scores(&Facts::new(&path))));
            for (engine, copy) in engine.into_iter().zip(copy) {
                assert!((engine - copy).abs() <= 1e-12, "{}: {engine} and {copy}", case.id);
            }
        }
    }

    #[test]
    fn unshaken_numbers_give_the_order_and_the_bands_of_the_engine() {
        let logs = Numbers::of_the_engine().logs();
        for case in vignettes() {
            let engine = outcome::assess(&case.given);
            let copy = Person::new(&engine.path).order(&logs);
            let engine: Vec<_> = engine.causes.iter().map(|shown| (shown.cause, shown.band)).collect();
            let copy: Vec<_> = copy.iter().map(|place| (place.cause, place.band)).collect();
            assert_eq!(engine, copy, "{}", case.id);
        }
    }

    #[test]
    fn shaking_stays_within_its_bounds() {
        let numbers = Numbers::of_the_engine();
        let shaken = shaken(&numbers, &mut Random::new(7));
        let pairs = numbers.likelihoods.iter().flatten().flatten().zip(shaken.likelihoods.iter().flatten().flatten());
        for (was, is) in pairs {
            assert!((0.001..=0.999).contains(is), "{is}");
            assert!((is / was - 1.0).abs() <= SHAKE + 1e-9 || *is <= 0.001 || *is >= 0.999, "{was} became {is}");
        }
    }
}
