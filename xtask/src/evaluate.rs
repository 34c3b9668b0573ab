//! `evaluate`: the engine against vignettes. How often the urgency and the first causes are right, per case and in total.

mod case;
mod show;
mod total;

pub use case::{Asked, Case, read};

use crate::{
    failure::{Failure, Outcome},
    project,
};
use show::{as_json, print, print_total};
use total::{total, total_of};

/// The two blind readings of the open vignettes.
pub const READINGS: [&str; 2] = ["open.json", "open-second.json"];

pub fn run(args: &[String]) -> Outcome {
    let json = args.iter().any(|arg| arg == "--json");
    let files: Vec<&String> = args.iter().filter(|arg| *arg != "--json").collect();
    if let Some(unknown) = files.iter().find(|file| file.starts_with("--")) {
        return Err(Failure::usage(format!("`evaluate` does not know `{unknown}`; it knows --json")));
    }
    if files.is_empty() {
        return Err(Failure::usage("`evaluate` takes at least one file of vignettes"));
    }
    let mut cases = Vec::new();
    for file in files {
        cases.extend(read(file, Asked::All)?);
    }
    if json {
        println!("{:#}", as_json(&cases));
    } else {
        print(&cases);
    }
    Ok(())
}

/// The marks that the open vignettes must reach: on each blind reading of them, with all answers and with those alone that the
/// check would ask for.
pub fn gate() -> Outcome {
    for name in READINGS {
        let path = project::root()?.join("tests/vignettes").join(name);
        for asked in [Asked::All, Asked::WhatMatters] {
            let cases = read(&path.to_string_lossy(), asked)?;
            println!("{name}{}", if asked == Asked::All { "" } else { ", only what the check would ask" });
            held(name, &cases)?;
        }
    }
    Ok(())
}

fn held(name: &str, cases: &[Case]) -> Outcome {
    let all = total(cases);
    let modelled: Vec<&Case> = cases.iter().filter(|case| case.modelled).collect();
    print_total("all", &all);
    print_total("modelled", &total_of(&modelled));
    let mut short = Vec::new();
    let mut mark = |name: &str, has: f64, needs: f64| {
        if has < needs {
            short.push(format!("{name} is {has:.3}, needs {needs}"));
        }
    };
    mark("safe", 1.0 - all.under, 1.0);
    mark("triage_ok", all.ok, 0.94);
    mark("top3", all.top3, 0.90);
    mark("top1", all.top1, 0.75);
    mark("emergencies found (missed, counted below zero)", -(all.missed as f64), 0.0);
    mark("screens to a result (median, counted below zero)", -all.screens_median, -28.0);
    mark("screens to a result (highest, counted below zero)", -(all.screens_highest as f64), -38.0);
    if short.is_empty() { Ok(()) } else { Err(Failure::new(format!("{name}: {}", short.join("; ")))) }
}
