//! The hazard log stays true: every test that it names exists, and every risk follows from its own table.

use std::{fs, path::Path, sync::LazyLock};

static LOG: LazyLock<String> = LazyLock::new(|| read("HAZARDS.md"));

/// What every hazard says, in this order.
const FIELDS: [&str; 6] = ["Cause", "Effect", "Before", "Mitigation", "Proof", "Left"];
/// What stands in place of a proof where there is none.
const UNPROVEN: &str = "No test proves this.";
const SEVERITIES: [&str; 5] = ["minor", "significant", "considerable", "major", "catastrophic"];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}; bring HAZARDS.md up to date", path.display()))
}

/// Each hazard: its heading, and its fields with their words in one line.
fn hazards() -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    let all = LOG.split("\n## ").skip(1);
    all.map(|hazard| {
        let (heading, body) = hazard.split_once('\n').unwrap_or((hazard, ""));
        let fields = body.split("\n- **").skip(1).filter_map(|field| field.split_once(".** "));
        (heading, fields.map(|(name, words)| (name, words.split_whitespace().collect::<Vec<_>>().join(" "))).collect())
    })
    .collect()
}

/// The words between backticks.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Whether a file holds a test of this name, as Rust, JavaScript and Python write it.
fn holds(file: &str, test: &str) -> bool {
    let text = read(file);
    let start = match Path::new(file).extension().and_then(|ending| ending.to_str()) {
        Some("mjs") => format!("test('{test}'"),
        Some("py") => format!("def {test}("),
        _ => format!("fn {test}("),
    };
    text.contains(&start)
}

#[test]
fn every_hazard_is_whole() {
    for (at, (heading, fields)) in hazards().into_iter().enumerate() {
        assert!(heading.starts_with(&format!("H{:02} ", at + 1)), "`{heading}` is number {}", at + 1);
        let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, FIELDS, "{heading}");
        assert!(fields.iter().all(|(_, words)| !words.is_empty()), "{heading}: a field is empty");
    }
    assert!(hazards().len() >= 20, "only {} hazards are listed", hazards().len());
}

#[test]
fn every_test_that_the_log_names_exists() {
    let mut missing = Vec::new();
    for (heading, fields) in hazards() {
        let proof =
            fields.iter().find(|(name, _)| *name == "Proof").map(|(_, words)| words.as_str()).unwrap_or_default();
        assert!(proof == UNPROVEN || named(proof).next().is_some(), "{heading}: name a test, or write `{UNPROVEN}`");
        for name in named(proof) {
            let found = match name.split_once("::") {
                Some((file, test)) => holds(file, test),
                // A case of broken content: the test that reads them all is in content.rs.
                None => read(name).contains("message = "),
            };
            if !found {
                missing.push(format!("{heading}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "these tests are gone; name what took their place:\n{}", missing.join("\n"));
}

#[test]
fn every_risk_follows_from_the_table() {
    for (heading, fields) in hazards() {
        for (name, words) in fields.iter().filter(|(name, _)| ["Before", "Left"].contains(name)) {
            let judged = words.split('.').next().unwrap_or_default().to_lowercase();
            let risk = judged.split_once(": ").and_then(|(what, risk)| {
                let (severity, likelihood) = what.split_once(", ")?;
                let column = SEVERITIES.iter().position(|known| *known == severity)?;
                let row = LOG.lines().find(|line| line.starts_with(&format!("| {likelihood} | ")))?;
                Some((row.split(" | ").nth(column + 1)?.trim_end_matches(" |").to_owned(), risk.to_owned()))
            });
            let Some((right, written)) = risk else {
                panic!("{heading}, {name}: write `Major, low: 3.`, not `{judged}`")
            };
            assert_eq!(written, right, "{heading}, {name}");
        }
    }
}

#[test]
fn nothing_left_is_worse_than_before() {
    for (heading, fields) in hazards() {
        let risk = |field: &str| {
            let words = fields.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str());
            words.and_then(|words| words.split(['.', ' ']).find_map(|word| word.parse::<u8>().ok()))
        };
        assert!(risk("Left") <= risk("Before"), "{heading}");
    }
}

/// Whoever makes the log nicer than it is must take this line away first.
#[test]
fn the_log_says_that_nobody_has_signed_it() {
    assert!(
        LOG.contains("**No clinical safety officer has signed this log. Nobody with clinical training has reviewed it")
    );
}
