//! `cargo xtask build --twice`: builds a copy of the project in another folder from nothing,
//! and compares every file with `dist/`. What is published can so be checked by anyone.

use crate::{
    build,
    failure::{Failure, Outcome},
    process, project,
};
use std::{
    env,
    path::{Path, PathBuf},
};

/// What is made, not written: the copy must do without it.
const MADE: &[&str] = &[".git", "dist", "node_modules", "shots", "target"];

pub fn run() -> Outcome {
    let root = project::root()?;
    let copy = root.join("target/again/afterdisc");
    project::remove(&copy)?;
    copy_sources(&root, &copy)?;
    println!("building a second time, in target/again");
    build_in(&root, &copy)?;
    let count = compare(&root.join("dist"), &copy.join("dist"))?;
    project::remove(&copy)?;
    println!("two builds, {count} files, every byte the same");
    Ok(())
}

/// Copies what is written, and nothing that is made.
pub fn copy_sources(root: &Path, copy: &Path) -> Outcome {
    for entry in root.read_dir().map_err(|e| format!("{} cannot be listed: {e}", root.display()))? {
        let path = entry.map_err(|e| format!("{} cannot be listed: {e}", root.display()))?.path();
        if MADE.iter().any(|made| path.ends_with(made)) {
            continue;
        }
        for file in project::files(&path)? {
            if let Ok(inside) = file.strip_prefix(root) {
                project::write(&copy.join(inside), project::read(&file)?)?;
            }
        }
    }
    Ok(())
}

/// Builds the copy with a target folder of its own.
/// Trunk's hooks run this very program instead of compiling it once more: it is not what is compared.
fn build_in(root: &Path, copy: &Path) -> Outcome {
    let mut trunk = build::trunk_release(copy)?;
    trunk.env_remove("CARGO_TARGET_DIR");
    let program = env::current_exe().map_err(|e| format!("this program cannot find itself: {e}"))?;
    let target = program.ancestors().nth(2).unwrap_or(root);
    let (root, target) = (root.display(), target.display());
    // Cargo parts an alias at its spaces; where a path has one, the copy compiles its own tool.
    if !format!("{root}{target}").contains(char::is_whitespace) {
        let alias = format!("run --quiet --manifest-path {root}/Cargo.toml --target-dir {target} --package xtask --");
        trunk.env("CARGO_ALIAS_XTASK", alias);
    }
    process::run(&mut trunk)
}

/// Fails at the first difference; returns the number of files.
fn compare(first: &Path, second: &Path) -> Result<usize, Failure> {
    let (ours, theirs) = (names(first)?, names(second)?);
    if ours != theirs {
        let only = |a: &[PathBuf], b: &[PathBuf]| a.iter().find(|name| !b.contains(name)).cloned();
        let odd = only(&ours, &theirs).or_else(|| only(&theirs, &ours)).unwrap_or_default();
        return Err(format!("two builds differ: only one has {}", odd.display()).into());
    }
    for name in &ours {
        let (a, b) = (project::read(&first.join(name))?, project::read(&second.join(name))?);
        if a != b {
            let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
            let sizes = format!("{} and {} bytes, first difference at {at}", a.len(), b.len());
            let where_ = format!("compare dist/ with {}", second.display());
            return Err(format!("two builds differ in {}: {sizes}; {where_}", name.display()).into());
        }
    }
    Ok(ours.len())
}

/// The files of a folder, named from that folder.
fn names(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let files = project::files(folder)?;
    Ok(files.iter().filter_map(|file| file.strip_prefix(folder).ok()).map(Path::to_path_buf).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_equal_folders_from_different_ones() -> Outcome {
        let base = env::temp_dir().join(format!("afterdisc-compare-{}", std::process::id()));
        let (one, two) = (base.join("one"), base.join("two"));
        project::write(&one.join("deep/a"), "same")?;
        project::write(&two.join("deep/a"), "same")?;
        assert_eq!(compare(&one, &two)?, 1);
        project::write(&two.join("deep/a"), "sane")?;
        let said = compare(&one, &two).map_err(|e| e.message);
        assert!(said.is_err_and(|message| message.contains("deep/a") && message.contains("difference at 2")));
        project::write(&two.join("b"), "more")?;
        assert!(compare(&one, &two).is_err_and(|e| e.message.ends_with("only one has b")));
        project::remove(&base)
    }
}
