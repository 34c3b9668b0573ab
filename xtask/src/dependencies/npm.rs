//! The packages of `package-lock.json`: none of them is shipped, and each is held by its hash.

use super::Package;
use crate::{failure::Failure, project};
use serde_json::Value;
use std::path::Path;

const REGISTRY: &str = "https://registry.npmjs.org/";

/// All but our own. One without a hash, or from elsewhere than the registry, is wrong; so is one that would be shipped.
pub fn all(root: &Path, wrong: &mut Vec<String>) -> Result<Vec<Package>, Failure> {
    let lock: Value = serde_json::from_slice(&project::read(&root.join("package-lock.json"))?)
        .map_err(|e| format!("package-lock.json is not JSON: {e}"))?;
    let packages = lock["packages"].as_object().ok_or("package-lock.json lists no packages: run `npm install`")?;
    Ok(packages.iter().filter(|(path, _)| !path.is_empty()).map(|(path, row)| read(path, row, wrong)).collect())
}

fn read(path: &str, row: &Value, wrong: &mut Vec<String>) -> Package {
    let text = |field: &str| row[field].as_str().unwrap_or_default();
    let name = format!("{} {}", path.rsplit("node_modules/").next().unwrap_or(path), text("version"));
    if !text("integrity").starts_with("sha512-") {
        wrong.push(format!("{name} has no hash in package-lock.json"));
    }
    if row["resolved"].as_str().is_some_and(|from| !from.starts_with(REGISTRY)) {
        wrong.push(format!("{name} comes from {}, not from the npm registry", text("resolved")));
    }
    if row["dev"] != true {
        wrong.push(format!("{name} is no tool in package.json: nothing from npm is shipped"));
    }
    Package { name, licence: text("license").to_owned(), shipped: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_without_a_hash_from_elsewhere_or_shipped_is_named() {
        let mut wrong = Vec::new();
        let good = json!({ "version": "1.0.0", "integrity": "sha512-x", "license": "MIT", "dev": true });
        assert_eq!(read("node_modules/a/node_modules/@b/c", &good, &mut wrong).name, "@b/c 1.0.0");
        assert!(wrong.is_empty());
        let bad = json!({ "version": "1.0.0", "resolved": "git+ssh://x", "license": "MIT" });
        read("node_modules/d", &bad, &mut wrong);
        assert_eq!(wrong.len(), 3, "{wrong:?}");
    }
}
