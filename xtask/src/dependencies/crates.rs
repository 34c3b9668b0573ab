//! The crates of `Cargo.lock`, as cargo knows them: where from, under which licence, and which of them reach the app.

use super::Package;
use crate::{
    failure::Failure,
    process::{cargo, output},
};
use serde_json::Value;
use std::collections::BTreeSet;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
const TARGET: &str = "wasm32-unknown-unknown";

/// All but our own. One that comes from elsewhere than crates.io is wrong.
pub fn all(wrong: &mut Vec<String>) -> Result<Vec<Package>, Failure> {
    let everywhere = metadata(&["--all-features"])?;
    let shipped = shipped(&metadata(&["--filter-platform", TARGET])?)?;
    let mut all = Vec::new();
    for package in list(&everywhere["packages"]) {
        let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
        match package["source"].as_str() {
            // Our own.
            None if text(&package["license"]) == "MIT OR Apache-2.0" && package["publish"] == serde_json::json!([]) => {
                continue;
            }
            Some(REGISTRY) => {}
            other => wrong.push(format!("{name} comes from {}, not from crates.io", other.unwrap_or("a folder"))),
        }
        let licence = text(&package["license"]).to_owned();
        all.push(Package { name, licence, shipped: shipped.contains(text(&package["id"])) });
    }
    Ok(all)
}

fn metadata(more: &[&str]) -> Result<Value, Failure> {
    let text = output(cargo()?.args(["metadata", "--format-version", "1", "--locked", "--offline"]).args(more))?;
    serde_json::from_str(&text).map_err(|e| format!("`cargo metadata` wrote no JSON: {e}").into())
}

/// What is linked into the app: all that it needs to run, but for macros and what those need, which stay with the compiler.
fn shipped(metadata: &Value) -> Result<BTreeSet<String>, Failure> {
    let macros: BTreeSet<&str> = list(&metadata["packages"])
        .filter(|package| {
            list(&package["targets"]).any(|target| list(&target["kind"]).any(|kind| kind == "proc-macro"))
        })
        .map(|package| text(&package["id"]))
        .collect();
    let app = list(&metadata["packages"]).find(|package| package["name"] == "afterdisc");
    let mut open = vec![text(&app.ok_or("`cargo metadata` does not know the app")?["id"])];
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if macros.contains(id) || !found.insert(id.to_owned()) {
            continue;
        }
        let node = list(&metadata["resolve"]["nodes"]).find(|node| node["id"] == id);
        for needed in node.into_iter().flat_map(|node| list(&node["deps"])) {
            if list(&needed["dep_kinds"]).any(|kind| kind["kind"].is_null()) {
                open.push(text(&needed["pkg"]));
            }
        }
    }
    Ok(found)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Outcome;

    #[test]
    fn what_is_linked_is_told_from_what_compiles() -> Outcome {
        let mut wrong = Vec::new();
        let all = all(&mut wrong)?;
        let is_shipped =
            |name: &str| all.iter().find(|package| package.name.starts_with(name)).map(|package| package.shipped);
        assert_eq!(is_shipped("yew "), Some(true));
        assert_eq!(is_shipped("wasm-bindgen "), Some(true));
        for tool in ["yew-macro ", "syn ", "roxmltree ", "proptest ", "brotli "] {
            assert_eq!(is_shipped(tool), Some(false), "{tool}");
        }
        assert_eq!(is_shipped("afterdisc "), None, "our own is not looked at");
        Ok(())
    }
}
