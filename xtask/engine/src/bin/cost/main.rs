//! What the engine costs on the answers of the given files, as JSON: for `cargo xtask bench`, which compiles this as the app
//! is compiled (the release profile).
//!
//! `changes` is what the result page asks beside the result itself: one assessment for each other answer that could be given.

mod measure;

use afterdisc::domain::{
    answers::Answers,
    content::{CAUSES, FEATURES, PAGES, QUESTIONS, RULES},
    flow::{Path, page_of},
    inquiry::{Depth, Inquiry, is_safety},
    model::QuestionId,
    outcome::assess,
    ranking::{Findings, log_scores, shares},
    red_flags::triage,
};
use engine::{answers, failure::Failure};
use measure::{Cost, measure, yardstick};
use serde_json::{Map, Value, json};
use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
    match report() {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(failure.code)
        }
    }
}

fn report() -> Result<Value, Failure> {
    let mut sets = Vec::new();
    for file in env::args().skip(1) {
        let text = fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
        let list: Value = serde_json::from_str(&text).map_err(|e| format!("{file}: not JSON: {e}"))?;
        for given in list.as_array().into_iter().flatten().filter_map(|one| one["answers"].as_object()) {
            sets.push(answers::read(given)?);
        }
    }
    // Before and after: a machine that slows down in between is told from an engine that does.
    let before = yardstick();
    let steps = steps(&sets);
    let (questions, rules, causes, findings) = (QUESTIONS.len(), RULES.len(), CAUSES.len(), FEATURES.len());
    Ok(json!({
        "size": format!("{questions} questions, {rules} rules, {causes} causes, {findings} findings"),
        "yardstick": before.max(yardstick()),
        "microseconds": steps,
    }))
}

fn steps(sets: &[Answers]) -> Map<String, Value> {
    let paths: Vec<Path> = sets.iter().map(Path::new).collect();
    // These cost hundreds of assessments each.
    let few: Vec<_> = sets.iter().step_by(20).map(|set| (set, assess(set))).collect();
    // The hardest choice: the safety questions are answered, and nothing else is.
    let begun: Vec<Path> = sets.iter().map(|set| Path::new(&only_safety(set))).collect();
    let next = |path: &Path| {
        let page = (0..PAGES.len()).rfind(|page| is_safety(*page));
        Inquiry::new(path).next(page, Depth::Enough, &|_| false)
    };
    let rank = |path: &Path| {
        let findings = Findings::new(path);
        shares(&log_scores(path, &findings))
    };
    let one = |name: &str, Cost { lowest, median, slowest }| {
        (name.to_owned(), json!({ "lowest": lowest, "median": median, "slowest": slowest }))
    };
    Map::from_iter([
        one("Path::new", measure(sets, Path::new)),
        one("triage", measure(&paths, triage)),
        one("findings and shares", measure(&paths, rank)),
        one("assess", measure(sets, assess)),
        one("the next question", measure(&begun, next)),
        one("changes, of a few sets", measure(&few, |(set, outcome)| outcome.changes(set))),
    ])
}

/// The answers to the safety questions among these.
fn only_safety(answers: &Answers) -> Answers {
    let mut some = Answers::default();
    for question in QuestionId::all().filter(|question| is_safety(page_of(*question))) {
        some.set(question, answers.bits(question));
    }
    some
}
