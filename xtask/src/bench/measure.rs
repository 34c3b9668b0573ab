//! Measuring what takes microseconds on a machine that does other things as well.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// A batch is long beside the step of the clock, and so short that the system interrupts few of them.
const BATCH: Duration = Duration::from_micros(200);
const BATCHES: usize = 25;
/// What is slow gets fewer batches; what takes as long as this at once evens out by itself.
const ENOUGH: Duration = Duration::from_millis(50);

/// Microseconds of one piece of work, among all items: the middle one and the slowest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    pub median: f64,
    pub slowest: f64,
}

/// What the work costs for each item: the median of many batches, which interruptions do not move.
pub fn measure<T, R>(items: &[T], work: impl Fn(&T) -> R) -> Cost {
    let costs = items.iter().map(|item| {
        one(|| {
            black_box(work(black_box(item)));
        })
    });
    let costs = sorted(costs.collect());
    Cost { median: middle(&costs), slowest: costs.last().copied().unwrap_or(f64::NAN) }
}

fn one(work: impl Fn()) -> f64 {
    let batch = |count: u32| {
        let started = Instant::now();
        (0..count).for_each(|_| work());
        started.elapsed()
    };
    // The first rounds warm up, and say how many make a batch.
    let mut count = 1;
    let mut took = batch(count);
    while took < BATCH {
        count *= 2;
        took = batch(count);
    }
    let per_round = |took: Duration| took.as_secs_f64() * 1e6 / f64::from(count);
    if took > ENOUGH {
        return per_round(took);
    }
    let started = Instant::now();
    let mut costs = Vec::with_capacity(BATCHES);
    while costs.is_empty() || (costs.len() < BATCHES && started.elapsed() < ENOUGH) {
        costs.push(per_round(batch(count)));
    }
    middle(&sorted(costs))
}

fn sorted(mut costs: Vec<f64>) -> Vec<f64> {
    costs.sort_by(f64::total_cmp);
    costs
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_not_moved_by_a_few_interruptions() {
        assert_eq!(middle(&sorted(vec![3.0, 1.0, 2.0, 1e6, 2.0])), 2.0);
        assert!(middle(&[]).is_nan());
    }

    #[test]
    fn more_work_costs_more() {
        let sum = |upto: &u64| (0..*upto).fold(0u64, |sum, one| sum ^ black_box(one));
        assert!(measure(&[100_000], sum).median > measure(&[10], sum).median);
    }
}
