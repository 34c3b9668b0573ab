//! `cargo xtask test`: every check there is, in one run that shows all failures and not just the first.

mod aside;

use crate::{
    bench, build, dependencies, e2e, evaluate, export_model,
    failure::{Failure, Outcome},
    fuzz,
    nearest::did_you_mean,
    process,
    process::cargo,
    project, report,
    setup::{self, BROWSER, BUILD, NATIVE, WASM, python},
    size, texts,
};
use aside::Aside;
use std::time::{Duration, Instant};

const TARGET: &str = "wasm32-unknown-unknown";

/// The step that runs beside those before it.
const ASIDE: &str = "build";

struct Step {
    name: &'static str,
    does: &'static str,
    run: fn() -> Outcome,
    /// Left out by `--quick`.
    slow: bool,
}

const fn step(name: &'static str, does: &'static str, run: fn() -> Outcome) -> Step {
    Step { name, does, run, slow: false }
}

const fn slow(name: &'static str, does: &'static str, run: fn() -> Outcome) -> Step {
    Step { name, does, run, slow: true }
}

/// What is quick comes first; then what compiles, while the release is built beside it: neither fills a machine alone.
/// The journeys come last and have the machine to themselves, as they wait for what a page does.
const STEPS: &[Step] = &[
    step("format", "cargo fmt --check", format),
    step("dependencies", "where packages come from, their licences, known flaws", dependencies::gate),
    step("evaluate", "the engine against tests/vignettes", evaluate::gate),
    step("reading", "how plain the words of every screen are", texts::gate),
    step("lints", "clippy on everything that runs here", lints),
    step("lints-wasm", "clippy on the app", lints_wasm),
    step("suite", "cargo test --workspace", suite),
    step("model", "the ranking's sums, worked out anew by a library for Bayesian networks", model),
    step(
        "evaluate-report",
        "ordinary users sent to hospital, and the figures in src/content/accuracy.toml",
        report::gate,
    ),
    step("cost", "the time that an assessment and the choice of a question take", bench::gate),
    step("fuzz", "bytes that break what reads from outside, for a short while", fuzz::gate),
    step("browser", "the tests that run inside a browser", browser),
    slow(ASIDE, "the release build, twice, byte for byte", || build::run(&["--twice".to_owned()])),
    slow("size", "the budget of a first visit", size::gate),
    slow("e2e", "journeys in a browser", || if e2e::exist() { e2e::run(&[]) } else { nothing("tests/e2e") }),
];

enum Result {
    Passed,
    Failed(Failure),
    /// What it needs has failed before.
    NotRun,
}

pub fn run(args: &[String]) -> Outcome {
    let chosen = choose(args)?;
    let started = Instant::now();
    let is_aside = |step: &Step| step.name == ASIDE && chosen.len() > 1;
    let mut aside = None;
    if chosen.iter().any(|step| is_aside(step)) {
        println!("\n=== {ASIDE} begins, beside the others; what it says comes after them");
        aside = Some(Aside::start(&["build", "--twice"], BUILD));
    }
    let mut results: Vec<(&Step, Result, Duration)> = Vec::new();
    for step in &chosen {
        println!("\n=== {}: {}", step.name, step.does);
        let build_failed =
            results.iter().any(|(done, result, _)| done.name == ASIDE && matches!(result, Result::Failed(_)));
        let (result, took) = if build_failed && step.slow {
            (Result::NotRun, Duration::ZERO)
        } else {
            let (outcome, took) = match aside.take_if(|_| is_aside(step)) {
                Some(aside) => aside.finish(),
                None => in_turn(step),
            };
            (outcome.map_or_else(Result::Failed, |()| Result::Passed), took)
        };
        match &result {
            Result::Passed => {}
            Result::Failed(failure) => eprintln!("error: {failure}"),
            Result::NotRun => println!("not run: there is no build to look at"),
        }
        println!("--- {} took {:.1} s", step.name, took.as_secs_f64());
        results.push((*step, result, took));
    }
    summary(&results, started.elapsed())
}

fn in_turn(step: &Step) -> (Outcome, Duration) {
    let started = Instant::now();
    let outcome = (step.run)();
    (outcome, started.elapsed())
}

/// `all`: by the clock on the wall, as steps run beside each other.
fn summary(results: &[(&Step, Result, Duration)], all: Duration) -> Outcome {
    println!("\n=== summary");
    for (step, result, took) in results {
        let word = match result {
            Result::Passed => "ok",
            Result::Failed(_) => "FAILED",
            Result::NotRun => "not run",
        };
        println!("{word:<8} {:>7.1} s  {}", took.as_secs_f64(), step.name);
    }
    let failed = results.iter().filter(|(_, result, _)| !matches!(result, Result::Passed)).count();
    match failed {
        0 => println!("all {} steps passed in {:.0} s", results.len(), all.as_secs_f64()),
        n => return Err(format!("{n} of {} steps did not pass", results.len()).into()),
    }
    Ok(())
}

/// The steps whose name begins with the given word; without one, all.
fn choose(args: &[String]) -> std::result::Result<Vec<&'static Step>, Failure> {
    let quick = args.iter().any(|arg| arg == "--quick");
    let words: Vec<&String> = args.iter().filter(|arg| *arg != "--quick").collect();
    let filter = match words[..] {
        [] => "",
        [word] => word.as_str(),
        _ => {
            return Err(Failure::usage(format!("`test` takes one step, but got `{}`", args.join(" "))));
        }
    };
    let chosen: Vec<&Step> =
        STEPS.iter().filter(|step| step.name.starts_with(filter) && !(quick && step.slow)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        let near = did_you_mean(filter, names.iter().copied());
        return Err(Failure::usage(format!("no step is called `{filter}`{near} There are: {}", names.join(", "))));
    }
    Ok(chosen)
}

fn format() -> Outcome {
    setup::ensure(NATIVE)?;
    process::run(cargo()?.args(["fmt", "--all", "--check"]))
        .map_err(|_| Failure::new("some files are not formatted: run `cargo fmt --all`"))
}

fn lints() -> Outcome {
    setup::ensure(NATIVE)?;
    process::run(cargo()?.args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn lints_wasm() -> Outcome {
    setup::ensure(WASM)?;
    process::run(cargo()?.args([
        "clippy",
        "--quiet",
        "--package",
        "afterdisc",
        "--target",
        TARGET,
        "--",
        "-D",
        "warnings",
    ]))
}

fn suite() -> Outcome {
    setup::ensure(NATIVE)?;
    process::run(cargo()?.args(["test", "--quiet", "--workspace"]))
}

fn model() -> Outcome {
    let folder = export_model::for_tests()?;
    python::check("model", &[&folder.to_string_lossy()])
        .map_err(|_| Failure::new("the engine's shares are not those of the exported model; see above"))
}

/// The runner starts the driver, and the driver the browser that this file names.
fn browser() -> Outcome {
    let root = project::root()?;
    if !root.join("tests/browser").is_dir() && !root.join("tests/browser.rs").is_file() {
        return nothing("tests/browser");
    }
    setup::ensure(BROWSER)?;
    let found = setup::browser()?;
    let driver = root.join("target/webdriver.json");
    let options = serde_json::json!({ "goog:chromeOptions": { "binary": found.chrome } });
    project::write(&driver, options.to_string())?;
    let mut test = cargo()?;
    test.args(["test", "--package", "afterdisc", "--target", TARGET, "--test", "browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", driver)
        .env("CHROMEDRIVER", found.driver)
        // Seconds; what it waits by itself is short beside other work.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    process::run(&mut test)
}

fn nothing(folder: &str) -> Outcome {
    println!("{folder} holds no test yet");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(args: &str, expected: &[&str]) {
        let args: Vec<String> = args.split_whitespace().map(str::to_owned).collect();
        let names = choose(&args).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>());
        assert_eq!(names.map_err(|e| e.message), Ok(expected.to_vec()));
    }

    #[test]
    fn a_name_chooses_its_steps() {
        check("lints", &["lints", "lints-wasm"]);
        check("e", &["evaluate", "evaluate-report", "e2e"]);
        let quick = [
            "format",
            "dependencies",
            "evaluate",
            "reading",
            "lints",
            "lints-wasm",
            "suite",
            "model",
            "evaluate-report",
            "cost",
            "fuzz",
            "browser",
        ];
        check("--quick", &quick);
        check("--quick e", &["evaluate", "evaluate-report"]);
    }

    #[test]
    fn an_unknown_name_gets_the_nearest_one() {
        let said = choose(&["siute".to_owned()]).map(|_| ()).map_err(|e| e.message).err().unwrap_or_default();
        assert!(said.contains("`siute`; did you mean `suite`?"), "{said}");
    }
}
