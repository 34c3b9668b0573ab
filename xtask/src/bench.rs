//! `bench`: what the engine costs, natively and as it is shipped (the release profile), on the answers of the vignettes.
//! Another program measures (`xtask/engine`, `bin/cost`), so that nothing but the engine is compiled for it.
//!
//! `--tenfold` also builds a copy with ten times the questions, signs, rules, causes, findings and modifiers,
//! in which ten times as much is answered, and sets its figures beside them.

mod tenfold;

use crate::{
    failure::{Failure, Outcome},
    process::{self, cargo},
    project,
    setup::{self, NATIVE},
};
use serde_json::{Value, json};
use std::path::Path;

/// The most microseconds that a whole assessment, or the choice of the next question, may take for the middle one of the answer
/// sets: far below what a person notices, also where a phone is twenty times slower. The slowest set is shown beside it.
const LIMIT: f64 = 100.0;
/// What the yardstick takes, in microseconds, where the limit was set. A slower machine gets as much more time; no machine gets less.
const YARDSTICK: f64 = 7.5;
/// The steps that are held against the limit.
const HELD: [&str; 2] = ["assess", "the next question"];
/// So often it is measured before the limit counts as exceeded: a machine can be busy for a while.
const TRIES: usize = 3;
/// A folder of its own: the release of the app may be compiled at the same time, and cargo would wait for it.
const TARGET: &str = "target/cost";
/// What two readers made of the open stories: answers as people give them.
const SETS: [&str; 2] = ["tests/vignettes/open.json", "tests/vignettes/open-second.json"];

pub fn run(args: &[String]) -> Outcome {
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    if let Some(unknown) = words.iter().find(|word| !["--json", "--tenfold"].contains(word)) {
        return Err(Failure::usage(format!("`bench` takes `--tenfold` and `--json`, not `{unknown}`")));
    }
    let root = project::root()?;
    let figures = measure(&root, &root.join(TARGET))?;
    let large = if words.contains(&"--tenfold") { Some(tenfold::figures()?) } else { None };
    if words.contains(&"--json") {
        println!("{:#}", json!({ "this": figures, "tenfold": large }));
        return Ok(());
    }
    print(&figures);
    if let Some(large) = large {
        println!();
        print(&large);
        for (name, large) in large["microseconds"].as_object().into_iter().flatten() {
            let times = number(&large["median"]) / number(&figures["microseconds"][name]["median"]);
            println!("{name:<24} {times:>9.1} times as much");
        }
    }
    over(&figures).map_or(Ok(()), |(what, _)| Err(what.into()))
}

/// What continuous integration holds: the limit, at the best of a few tries.
pub fn gate() -> Outcome {
    setup::ensure(NATIVE)?;
    let root = project::root()?;
    hold(|| {
        let figures = measure(&root, &root.join(TARGET))?;
        print(&figures);
        Ok(figures)
    })
}

fn hold(mut measure: impl FnMut() -> Result<Value, Failure>) -> Outcome {
    let mut least: Option<(String, f64)> = None;
    for _ in 0..TRIES {
        match over(&measure()?) {
            None => return Ok(()),
            Some(this) => {
                println!("{}", this.0);
                least = Some(least.filter(|least| least.1 <= this.1).unwrap_or(this));
            }
        }
    }
    Err(Failure::new(least.map_or_else(String::new, |(what, _)| format!("{what}, at the best of {TRIES} tries"))))
}

/// The step that is farthest over the limit, and how many times the limit it takes.
fn over(figures: &Value) -> Option<(String, f64)> {
    let slower = (number(&figures["yardstick"]) / YARDSTICK).max(1.0);
    let limit = LIMIT * slower;
    let steps = HELD.into_iter().map(|step| (step, number(&figures["microseconds"][step]["lowest"])));
    // What is no number is over every limit.
    let over = steps.filter(|(_, took)| took.is_nan() || *took > limit).max_by(|a, b| a.1.total_cmp(&b.1));
    over.map(|(step, took)| {
        let slow = if slower > 1.05 { format!(", as this machine is {slower:.1} times slower") } else { String::new() };
        (format!("`{step}` takes {took:.1} microseconds; {limit:.0} are allowed{slow}"), took / limit)
    })
}

/// What the engine of this copy of the project costs.
fn measure(copy: &Path, target: &Path) -> Result<Value, Failure> {
    let mut cost = cargo()?;
    cost.args(["run", "--quiet", "--release", "--package", "engine", "--bin", "cost"]);
    cost.arg("--target-dir").arg(target);
    cost.arg("--").args(SETS).current_dir(copy);
    let said = process::output(&mut cost)?;
    serde_json::from_str(&said).map_err(|e| format!("no figures came ({e}): {said}").into())
}

fn print(figures: &Value) {
    println!("{}", figures["size"].as_str().unwrap_or_default());
    println!("{:<24} {:>9} {:>9} {:>9}", "microseconds a set", "at best", "median", "slowest");
    for (name, cost) in figures["microseconds"].as_object().into_iter().flatten() {
        let [lowest, median, slowest] = ["lowest", "median", "slowest"].map(|what| number(&cost[what]));
        println!("{name:<24} {lowest:>9.2} {median:>9.2} {slowest:>9.2}");
    }
    println!("{:<24} {:>9.2}   ({YARDSTICK} where the limit was set)", "yardstick", number(&figures["yardstick"]));
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(next: f64, yardstick: f64) -> Value {
        let cost = |lowest: f64| json!({ "lowest": lowest, "median": 9.0 * LIMIT, "slowest": 9.0 * LIMIT });
        json!({ "yardstick": yardstick, "microseconds": { "assess": cost(1.0), "the next question": cost(next) } })
    }

    #[test]
    fn the_limit_holds_for_what_it_takes_at_best() {
        assert_eq!(over(&figures(LIMIT, YARDSTICK)), None);
        let over_it = over(&figures(LIMIT + 1.0, YARDSTICK));
        assert!(over_it.is_some_and(|(what, _)| what.contains("`the next question` takes 101.0")));
        assert!(over(&json!({})).is_some(), "no figure is not within the limit");
        assert!(over(&figures(f64::NAN, YARDSTICK)).is_some());
    }

    #[test]
    fn a_slower_machine_gets_more_time_and_a_faster_one_no_less() {
        assert_eq!(over(&figures(1.9 * LIMIT, 2.0 * YARDSTICK)), None);
        assert!(over(&figures(2.1 * LIMIT, 2.0 * YARDSTICK)).is_some());
        assert_eq!(over(&figures(LIMIT, 0.5 * YARDSTICK)), None);
        assert!(over(&figures(1.9 * LIMIT, f64::NAN)).is_some());
    }

    #[test]
    fn one_good_try_suffices_and_none_fails_with_the_best() {
        let tries = |costs: [f64; TRIES]| {
            let mut costs = costs.into_iter();
            hold(|| Ok(figures(costs.next().unwrap_or_default(), YARDSTICK)))
        };
        assert!(tries([3.0 * LIMIT, 2.0 * LIMIT, LIMIT]).is_ok());
        assert!(tries([5.0 * LIMIT, 2.0 * LIMIT, 3.0 * LIMIT]).is_err_and(|e| e.message.contains("200.0")));
    }
}
