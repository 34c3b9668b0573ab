//! `cargo xtask build`: plain static files in `dist/`, the same bytes from the same sources on any machine.
//! For that, and so as not to tell where it was built, no path of this machine may reach the output.

use crate::{
    failure::{Failure, Outcome},
    process::{self, cargo_home, command, output},
    project,
    setup::{self, BUILD},
    twice,
};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// What `dist/` is made from; it is out of date when one of these is newer.
const SOURCES: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "boot.js",
    "build",
    "build.rs",
    "clinics",
    "deploy/kill-switch",
    "embed.js",
    "frame.js",
    "index.html",
    "package-lock.json",
    "src",
    "styles",
    "sw.js",
    "xtask/shrink",
    "xtask/shrink.mjs",
    "xtask/src",
];

/// A program that cannot go on stops at once, and boot.js shows the calm page for that: nothing reads the words that
/// Rust would print first, so they and what puts them together stay out.
const STOP_AT_ONCE: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Rust's own library is compiled along, for size and with the flags above; ready-made it costs 10 KB more.
/// The compiler calls this unstable, and wants to be told that we know; its version is pinned.
const OWN_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

pub fn run(args: &[String]) -> Outcome {
    match args {
        [] => release(),
        [flag] if flag == "--twice" => release().and_then(|()| twice::run()),
        _ => Err(Failure::usage(format!("`build` takes `--twice` or nothing, but got `{}`", args.join(" ")))),
    }
}

/// Builds unless `dist/` is a release build of the sources as they are; returns its folder.
pub fn up_to_date() -> Result<PathBuf, Failure> {
    let root = project::root()?;
    let dist = root.join("dist");
    let page = dist.join("index.html");
    let sources: Vec<PathBuf> = SOURCES.iter().map(|name| root.join(name)).collect();
    let is_release = project::read_text(&page).is_ok_and(|html| html.contains("Content-Security-Policy"));
    if !is_release || project::newest(&sources)? > project::newest(&[page])? {
        println!("dist/ is missing or older than the sources: building");
        release()?;
    }
    Ok(dist)
}

fn release() -> Outcome {
    setup::ensure(BUILD)?;
    let root = project::root()?;
    // wasm-bindgen's folder is never cleaned: what an older build left there would be copied along.
    project::remove(&root.join("target/wasm-bindgen/release"))?;
    process::run(&mut trunk_release(&root)?)?;
    refuse_machine_paths(&root)
}

/// Trunk, offline and with what the lock files say.
pub fn trunk(action: &str) -> Result<Command, Failure> {
    let mut trunk = command("trunk")?;
    trunk.args([action, "--offline", "--locked", "--skip-version-check"]);
    // Trunk reads NO_COLOR as true or false and refuses the usual "1".
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    Ok(trunk)
}

/// Trunk on the project in `root`, for a release that names no path of this machine.
pub fn trunk_release(root: &Path) -> Result<Command, Failure> {
    let mut trunk = trunk("build")?;
    trunk.arg("--release").current_dir(root);
    // Flags for all targets would win over these, and would compile this tool anew for Trunk's hooks.
    trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    let flags = [remap(root)?, STOP_AT_ONCE.map(String::from).to_vec()].concat();
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
    trunk.envs(OWN_LIBRARY);
    Ok(trunk)
}

/// Compiler flags that give every folder outside the project's sources a name that is the same everywhere.
fn remap(root: &Path) -> Result<Vec<String>, Failure> {
    let mut flags = Vec::new();
    let mut name = |folder: &Path, name: &str| {
        let folder = folder.display().to_string();
        if folder.contains(char::is_whitespace) {
            println!("note: the space in {folder} keeps cargo from hiding this path; a build elsewhere may differ");
        } else {
            flags.push(format!("--remap-path-prefix={folder}={name}"));
        }
    };
    let sysroot = sysroot()?;
    let about = output(command("rustc")?.arg("-vV"))?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    // The last flag that fits a path holds: from the outer folder to the inner.
    if let Some(home) = cargo_home() {
        name(&home, "/cargo");
        for registry in home.join("registry/src").read_dir().into_iter().flatten().flatten() {
            name(&registry.path(), "/crates");
        }
    }
    name(&sysroot, "/rust");
    // The name that the standard library's own paths have where its sources are not installed.
    name(&sysroot.join("lib/rustlib/src/rust"), &format!("/rustc/{commit}"));
    name(root, "/afterdisc");
    if let Some(target) = env::var_os("CARGO_TARGET_DIR") {
        name(&root.join(target), "/afterdisc/target");
    }
    Ok(flags)
}

fn sysroot() -> Result<PathBuf, Failure> {
    Ok(output(command("rustc")?.args(["--print", "sysroot"]))?.into())
}

/// Fails when a path of this machine is in a file of `dist/`.
fn refuse_machine_paths(root: &Path) -> Outcome {
    let folders = [Some(root.to_path_buf()), cargo_home(), Some(sysroot()?)];
    // A folder at the top, such as /src, is no telling name and is part of many others.
    let folders = folders.into_iter().flatten().filter(|path| path.components().count() > 2);
    let folders: Vec<String> = folders.map(|path| path.display().to_string()).collect();
    for file in project::files(&root.join("dist"))? {
        let bytes = project::read(&file)?;
        if let Some(folder) = folders.iter().find(|folder| contains(&bytes, folder.as_bytes())) {
            return Err(format!("{} holds the path {folder} of this machine", file.display()).into());
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
