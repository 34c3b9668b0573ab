//! The pieces that come from npm: wasm-opt for the build, axe and Playwright's core for the tests.

use super::{numbers, present};
use crate::{
    failure::{Failure, Outcome},
    process::{self, command, output},
    project,
};
use serde_json::Value;
use std::path::Path;

/// The oldest Node that every package accepts.
const NODE: u32 = 20;
const REMEDY: &str = "install it from https://nodejs.org or with your system's packages";

/// Node, npm, and the packages of `package.json` in exactly the versions named there.
pub fn packages() -> Outcome {
    let node = process::version("node").ok_or_else(|| {
        format!("Node is missing: wasm-opt and the browser tests need Node {NODE} or newer; {REMEDY}")
    })?;
    if numbers(&node).first().is_none_or(|major| *major < NODE) {
        return Err(format!("Node is too old: {node}, but {NODE} or newer is needed; {REMEDY}").into());
    }
    present(&format!("node {node}"))?;

    let root = project::root()?;
    let wanted = wanted(&root)?;
    let list: Vec<String> = wanted.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let list = list.join(", ");
    if wanted.iter().all(|(name, version)| installed(&root, name).as_deref() == Some(version)) {
        return present(&list);
    }
    if process::version("npm").is_none() {
        return Err(format!("npm is missing: Node is here but npm is not; {REMEDY}").into());
    }
    println!("{list}: installing with npm");
    output(command("npm")?.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])).map_err(|e| {
        format!("the npm packages could not be installed: {e}\nA network is needed once; then run `npm ci --ignore-scripts` by hand to see more.")
    })?;
    Ok(())
}

/// Names and exact versions from `package.json`.
fn wanted(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let package = json(&root.join("package.json"))?;
    let listed = package["devDependencies"].as_object().into_iter().flatten();
    Ok(listed.filter_map(|(name, version)| Some((name.clone(), version.as_str()?.to_owned()))).collect())
}

fn installed(root: &Path, name: &str) -> Option<String> {
    let package = json(&root.join("node_modules").join(name).join("package.json")).ok()?;
    package["version"].as_str().map(str::to_owned)
}

fn json(path: &Path) -> Result<Value, Failure> {
    serde_json::from_slice(&project::read(path)?)
        .map_err(|e| Failure::new(format!("{} is not JSON: {e}", path.display())))
}
