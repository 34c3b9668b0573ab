//! `cargo xtask e2e` and `shots`: Node drives a real browser against the release build.

use crate::{
    build,
    failure::{Failure, Outcome},
    nearest::did_you_mean,
    process::{self, command},
    project,
    setup::{self, E2E, OTHERS},
};
use std::{path::Path, process::Command};

const FOLDER: &str = "tests/e2e";
/// The tests that drive other engines than Chromium begin with this.
const ENGINES: &str = "engines";
/// Runs the files that it is given.
const RUNNER: &str = "run.mjs";
/// Only these are tests; the other modules in the folder are their helpers.
const SUFFIX: &str = ".test.mjs";

pub fn run(args: &[String]) -> Outcome {
    let filter = match args {
        [] => "",
        [name] => name.as_str(),
        _ => {
            return Err(Failure::usage(format!("`e2e` takes one name, but got `{}`", args.join(" "))));
        }
    };
    let root = project::root()?;
    let names = names(&root)?;
    let chosen: Vec<&String> = names.iter().filter(|name| name.starts_with(filter)).collect();
    if chosen.is_empty() {
        let near = did_you_mean(filter, names.iter().map(String::as_str));
        let known = names.join(", ");
        return Err(Failure::usage(format!("no test in {FOLDER} is called `{filter}`{near} There are: {known}")));
    }
    build::up_to_date()?;
    let mut node = node()?;
    if chosen.iter().any(|name| name.starts_with(ENGINES)) {
        setup::ensure(OTHERS)?;
        node.envs(setup::engines()?);
    }
    node.arg(format!("{FOLDER}/{RUNNER}"));
    process::run(node.args(chosen.iter().map(|name| format!("{FOLDER}/{name}{SUFFIX}"))))
}

pub fn shots(args: &[String]) -> Outcome {
    build::up_to_date()?;
    process::run(node()?.arg(format!("{FOLDER}/shots.mjs")).args(args))?;
    println!("the pictures are in shots/");
    Ok(())
}

/// Whether there is anything to run.
pub fn exist() -> bool {
    project::root().and_then(|root| names(&root)).is_ok_and(|names| !names.is_empty())
}

/// Node, told which browser to drive.
fn node() -> Result<Command, Failure> {
    setup::ensure(E2E)?;
    let browser = setup::browser()?;
    let mut node = command("node")?;
    node.env("CHROME_PATH", browser.chrome).env("CHROMEDRIVER", browser.driver);
    Ok(node)
}

/// The tests by name, without folder and suffix.
fn names(root: &Path) -> Result<Vec<String>, Failure> {
    let files = project::files(&root.join(FOLDER))?;
    let names = files.iter().filter_map(|file| file.file_name()?.to_str()?.strip_suffix(SUFFIX));
    Ok(names.map(str::to_owned).collect())
}
