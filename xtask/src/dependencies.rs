//! `cargo xtask test dependencies`: what the project is built on comes from the two registries alone, under licences that are
//! allowed, and no warning about it is put aside for good. Advisories are looked up where a database can be had.

mod advisories;
mod crates;
mod licence;
mod npm;

use crate::{
    failure::{Failure, Outcome},
    project,
    setup::{self, BUILD},
};
use advisories::Advisory;
use serde::Deserialize;

const FILE: &str = "tests/dependencies.toml";

/// `tests/dependencies.toml`, which explains each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    shipped: Vec<String>,
    tools: Vec<String>,
    #[serde(default)]
    advisory: Vec<Advisory>,
}

/// One thing that the project is built on.
struct Package {
    /// Its name and version.
    name: String,
    licence: String,
    /// Whether it reaches the patient's app.
    shipped: bool,
}

pub fn gate() -> Outcome {
    setup::ensure(BUILD)?;
    let root = project::root()?;
    let rules: Rules =
        toml::from_str(&project::read_text(&root.join(FILE))?).map_err(|e| Failure::new(format!("{FILE}: {e}")))?;
    let mut wrong = Vec::new();
    let mut packages = crates::all(&mut wrong)?;
    let count = packages.iter().filter(|package| package.shipped).count();
    println!("{count} crates reach the app, {} build and test it", packages.len() - count);
    packages.extend(npm::all(&root, &mut wrong)?);
    let both: Vec<&str> = rules.shipped.iter().chain(&rules.tools).map(String::as_str).collect();
    for package in &packages {
        let shipped: Vec<&str> = rules.shipped.iter().map(String::as_str).collect();
        if !licence::fits(&package.licence, if package.shipped { &shipped } else { &both }) {
            wrong.push(format!("{}: its licence `{}` is not one of those in {FILE}", package.name, package.licence));
        }
    }
    println!("{} licences looked at", packages.len());
    advisories::check(&rules.advisory, &packages, &mut wrong)?;
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_can_be_read_and_an_unknown_line_is_refused() -> Outcome {
        let text = project::read_text(&project::root()?.join(FILE))?;
        assert!(toml::from_str::<Rules>(&text).is_ok_and(|rules| !rules.advisory.is_empty()));
        assert!(toml::from_str::<Rules>(&format!("{text}\nwhim = 1")).is_err());
        assert!(toml::from_str::<Rules>(&format!("whim = 1\n{text}")).is_err());
        Ok(())
    }
}
