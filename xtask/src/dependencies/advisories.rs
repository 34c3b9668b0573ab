//! Known flaws of packages. The lists of them are elsewhere: for crates a folder that somebody has fetched, with the program
//! that reads it; for npm the registry itself. Where there is none the check says so, and does not say that all is well.

use super::Package;
use crate::{
    failure::Failure,
    process::{self, cargo, command},
};
use serde::Deserialize;
use serde_json::Value;
use std::{
    env,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// A warning that does not matter here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Advisory {
    id: String,
    package: String,
    reason: String,
    look_again: String,
}

/// Names the folder with the list for crates (https://github.com/RustSec/advisory-db).
const FOLDER: &str = "ADVISORY_DB";

pub fn check(known: &[Advisory], packages: &[Package], wrong: &mut Vec<String>) -> Result<(), Failure> {
    let today = day(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default());
    wrong.extend(known.iter().filter_map(|advisory| stale(advisory, packages, &today)));
    crates(known, wrong)?;
    npm(wrong)
}

/// Why a warning that was put aside can no longer be.
fn stale(advisory: &Advisory, packages: &[Package], today: &str) -> Option<String> {
    let Advisory { id, package, reason, look_again } = advisory;
    let is_day = look_again.len() == 10 && look_again.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if !is_day || reason.trim().is_empty() {
        return Some(format!("{id}: it needs a reason and a day to look again, as in `2027-05-21`"));
    }
    // Days written so stand in the order of their letters.
    if today > look_again.as_str() {
        return Some(format!("{id} was put aside until {look_again}: look whether the reason still holds ({reason})"));
    }
    let here = packages.iter().any(|other| other.name.split(' ').next() == Some(package));
    (!here).then(|| format!("{id}: {package} is gone; take the exception out"))
}

fn crates(known: &[Advisory], wrong: &mut Vec<String>) -> Result<(), Failure> {
    let folder = env::var_os(FOLDER).map(PathBuf::from).filter(|folder| folder.is_dir());
    let (Some(folder), Some(_)) = (folder, process::find(&["cargo-audit"])) else {
        println!(
            "not checked: advisories for crates (they need `cargo install cargo-audit`, and {FOLDER} naming a copy of RustSec's advisory-db)"
        );
        return Ok(());
    };
    let mut audit = cargo()?;
    audit.args(["audit", "--no-fetch", "--deny", "warnings", "--db"]).arg(folder);
    for advisory in known {
        audit.args(["--ignore", &advisory.id]);
    }
    if let Err(e) = process::run(&mut audit) {
        wrong.push(format!("advisories for crates: {e}"));
    }
    Ok(())
}

fn npm(wrong: &mut Vec<String>) -> Result<(), Failure> {
    // It fails when it finds something, and when it gets no answer: only its words tell which.
    let done = command("npm")?.args(["audit", "--json", "--fetch-retries=0", "--fetch-timeout=10000"]).output();
    let said = done.ok().and_then(|done| serde_json::from_slice::<Value>(&done.stdout).ok()).unwrap_or_default();
    match found(&said) {
        Some(names) => {
            wrong.extend(names.into_iter().map(|name| format!("npm knows a flaw of {name}: see `npm audit`")))
        }
        None => println!("not checked: advisories for npm packages (the registry gave no answer)"),
    }
    Ok(())
}

/// The packages with flaws in an answer of npm's; none where it is no answer.
fn found(said: &Value) -> Option<Vec<String>> {
    said["vulnerabilities"].as_object().map(|all| all.keys().cloned().collect())
}

/// The day in the calendar, as in `2026-11-21`.
fn day(since_1970: Duration) -> String {
    let (mut days, mut year, mut month) = (since_1970.as_secs() / 86_400, 1970, 1);
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn days_are_those_of_the_calendar() {
        let at = |days: u64| day(Duration::from_secs(days * 86_400 + 86_399));
        // 2000-03-01 is day 11,017 and 2026-11-21 day 20,778.
        assert_eq!(
            [at(0), at(11_016), at(11_017), at(20_778)],
            ["1970-01-01", "2000-02-29", "2000-03-01", "2026-11-21"]
        );
    }

    #[test]
    fn an_exception_ends_on_its_day_and_with_its_package() {
        let packages = [Package { name: "old 1.0.0".into(), licence: String::new(), shipped: false }];
        let known = |package: &str, look_again: &str, reason: &str| Advisory {
            id: "X".into(),
            package: package.into(),
            reason: reason.into(),
            look_again: look_again.into(),
        };
        let wrong = |advisory: Advisory| stale(&advisory, &packages, "2026-11-21").unwrap_or_default();
        assert_eq!(wrong(known("old", "2026-11-21", "why")), "");
        assert!(wrong(known("old", "2026-11-20", "why")).contains("was put aside until"));
        assert!(wrong(known("gone", "2027-01-01", "why")).contains("is gone"));
        assert!(wrong(known("old", "soon", "why")).contains("a day to look again"));
        assert!(wrong(known("old", "2027-01-01", " ")).contains("needs a reason"));
    }

    #[test]
    fn no_answer_is_not_all_well() {
        assert_eq!(found(&json!({ "message": "405" })), None);
        assert_eq!(found(&json!({ "vulnerabilities": {} })), Some(Vec::new()));
        assert_eq!(found(&json!({ "vulnerabilities": { "a": {} } })), Some(vec!["a".to_owned()]));
    }
}
