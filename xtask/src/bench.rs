//! `bench`: what the engine costs, natively and as it is shipped (the release profile), on the answers of the vignettes.
//!
//! For each answer set a figure is the median of many short batches, so that a busy machine does not decide it.
//! `changes` is what the result page asks beside the result itself: one assessment for each other answer that could be given.
//! `--tenfold` also builds a copy with ten times the questions, signs, rules, causes, findings and modifiers,
//! in which ten times as much is answered, and sets its figures beside them.

mod measure;
mod tenfold;

use crate::{
    answers,
    failure::{Failure, Outcome},
    process::{self, cargo},
    project,
};
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
use measure::{Cost, measure};
use serde_json::{Map, Value, json};

/// The most that a whole assessment, or the choice of the next question, may take for the middle one of the answer sets: far below what a person notices,
/// also where a phone is twenty times slower. The slowest set is shown beside it.
const LIMIT: f64 = 100.0;

/// The steps that are held against the limit.
const WHOLE: &str = "assess";
const NEXT: &str = "the next question";

pub fn run(args: &[String]) -> Outcome {
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    if let Some(unknown) = words.iter().find(|word| !["--json", "--tenfold"].contains(word)) {
        return Err(Failure::usage(format!("`bench` takes `--tenfold` and `--json`, not `{unknown}`")));
    }
    if cfg!(debug_assertions) {
        let again = ["run", "--quiet", "--release", "--package", "xtask", "--", "bench"];
        return process::become_it(cargo()?.args(again).args(args));
    }
    let figures = figures()?;
    let large = if words.contains(&"--tenfold") { Some(tenfold::figures()?) } else { None };
    if words.contains(&"--json") {
        println!("{:#}", json!({ "this": report(&figures), "tenfold": large }));
        return Ok(());
    }
    print(&figures, large.as_ref());
    gate(&figures)
}

/// One line of the report: a step, and what it costs.
type Figure = (&'static str, Cost);

fn figures() -> Result<Vec<Figure>, Failure> {
    let sets = sets()?;
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
    Ok(vec![
        ("Path::new", measure(&sets, Path::new)),
        ("triage", measure(&paths, triage)),
        ("findings and shares", measure(&paths, rank)),
        (WHOLE, measure(&sets, assess)),
        (NEXT, measure(&begun, next)),
        ("changes, of a few sets", measure(&few, |(set, outcome)| outcome.changes(set))),
    ])
}

/// What two readers made of the open stories: answers as people give them.
fn sets() -> Result<Vec<Answers>, Failure> {
    let mut sets = Vec::new();
    for name in ["open.json", "open-second.json"] {
        let path = project::root()?.join("tests/vignettes").join(name);
        let list: Value = serde_json::from_str(&project::read_text(&path)?)
            .map_err(|e| Failure::new(format!("{}: not JSON: {e}", path.display())))?;
        for given in list.as_array().into_iter().flatten().filter_map(|one| one["answers"].as_object()) {
            sets.push(answers::read(given)?);
        }
    }
    Ok(sets)
}

/// The answers to the safety questions among these.
fn only_safety(answers: &Answers) -> Answers {
    let mut some = Answers::default();
    for question in QuestionId::all().filter(|question| is_safety(page_of(*question))) {
        some.set(question, answers.bits(question));
    }
    some
}

fn report(figures: &[Figure]) -> Value {
    let one = |cost: &Cost| json!({ "median": cost.median, "slowest": cost.slowest });
    let steps = figures.iter().map(|(name, cost)| ((*name).to_owned(), one(cost)));
    json!({ "size": size(), "microseconds": steps.collect::<Map<_, _>>() })
}

fn size() -> String {
    let (questions, rules, causes, findings) = (QUESTIONS.len(), RULES.len(), CAUSES.len(), FEATURES.len());
    format!("{questions} questions, {rules} rules, {causes} causes, {findings} findings")
}

fn print(figures: &[Figure], large: Option<&Value>) {
    println!("{}", size());
    println!("{:<24} {:>9} {:>9}", "microseconds a set", "median", "slowest");
    for (name, Cost { median, slowest }) in figures {
        println!("{name:<24} {median:>9.2} {slowest:>9.2}");
    }
    let Some(large) = large else { return };
    println!("\n{}", large["size"].as_str().unwrap_or_default());
    println!("{:<24} {:>9} {:>9} {:>9}", "microseconds a set", "median", "slowest", "times");
    for (name, Cost { median, .. }) in figures {
        let then = |what: &str| large["microseconds"][name][what].as_f64().unwrap_or(f64::NAN);
        println!("{name:<24} {:>9.2} {:>9.2} {:>9.1}", then("median"), then("slowest"), then("median") / median);
    }
}

fn gate(figures: &[Figure]) -> Outcome {
    for step in [WHOLE, NEXT] {
        let took = figures.iter().find(|(name, _)| *name == step).map_or(f64::NAN, |(_, cost)| cost.median);
        if took.is_nan() || took > LIMIT {
            return Err(format!("`{step}` takes {took:.1} microseconds; {LIMIT} are allowed").into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_holds() {
        let cost = |median| Cost { median, slowest: 2.0 * LIMIT };
        let gate = |median| gate(&[(WHOLE, cost(1.0)), (NEXT, cost(median))]);
        assert!(gate(LIMIT).is_ok());
        assert!(gate(LIMIT + 1.0).is_err_and(|e| e.message.contains("101.0")));
        assert!(gate(f64::NAN).is_err());
    }
}
