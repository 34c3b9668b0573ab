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

/// Microseconds of one piece of work, among all items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// The middle item, each at its best: what else the machine does only ever adds to it.
    pub lowest: f64,
    /// The middle item, each in the median of many batches.
    pub median: f64,
    /// The slowest item, in the same median.
    pub slowest: f64,
}

/// What the work costs for each item.
pub fn measure<T, R>(items: &[T], work: impl Fn(&T) -> R) -> Cost {
    let costs = items.iter().map(|item| {
        batches(|| {
            black_box(work(black_box(item)));
        })
    });
    let (lowest, medians): (Vec<_>, Vec<_>) = costs.map(|costs| (costs[0], middle(&costs))).unzip();
    let medians = sorted(medians);
    Cost {
        lowest: middle(&sorted(lowest)),
        median: middle(&medians),
        slowest: medians.last().copied().unwrap_or(f64::NAN),
    }
}

/// Microseconds of a fixed piece of work that has nothing to do with the engine: how fast this machine is. All of it is code of
/// the standard library, which comes compiled.
pub fn yardstick() -> f64 {
    let work = || {
        for number in 1..=100u32 {
            let text = format!("{}", f64::from(black_box(number)) / 7.0);
            black_box(text.parse::<f64>().unwrap_or_default());
        }
    };
    (0..20).map(|_| batches(work)[0]).fold(f64::INFINITY, f64::min)
}

/// What one round costs, in each of many batches, the quickest first. There is at least one.
fn batches(work: impl Fn()) -> Vec<f64> {
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
        return vec![per_round(took)];
    }
    let started = Instant::now();
    let mut costs = Vec::with_capacity(BATCHES);
    while costs.is_empty() || (costs.len() < BATCHES && started.elapsed() < ENOUGH) {
        costs.push(per_round(batch(count)));
    }
    sorted(costs)
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
        let (little, much) = (measure(&[10], sum), measure(&[100_000], sum));
        assert!(much.median > little.median && much.lowest > little.lowest);
        assert!(much.lowest <= much.median);
    }
}
