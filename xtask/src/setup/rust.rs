//! The pieces that come from the Rust side: compiler, lints, target, crates, Trunk, wasm-bindgen.

use super::{numbers, present};
use crate::{
    failure::{Failure, Outcome},
    process::{self, cargo, command, output},
    project,
};
use std::{ffi::OsStr, path::PathBuf};

/// Newer releases of Trunk ask for a newer compiler than the one this project is built with.
const TRUNK: &str = "0.21.14";
const TARGET: &str = "wasm32-unknown-unknown";

/// Trunk's own profile takes twice as long to compile. It copies files and calls others: it need not be fast.
const QUICK: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// The compiler is new enough.
pub fn compiler() -> Outcome {
    let wanted = env!("CARGO_PKG_RUST_VERSION");
    let found = process::version("rustc").ok_or_else(|| {
        format!("Rust is missing: there is no `rustc` on PATH; install Rust {wanted} or newer with rustup (https://rustup.rs)")
    })?;
    if numbers(&found) < numbers(wanted) {
        let remedy = "`rustup toolchain install` in this folder installs the right one";
        return Err(format!("Rust is too old: {found}, but {wanted} or newer is needed; {remedy}").into());
    }
    present(&found)
}

/// rustfmt and clippy answer.
pub fn lints() -> Outcome {
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        if process::version(program).is_some() {
            present(component)?;
        } else {
            println!("{component}: adding it with rustup");
            output(command("rustup")?.args(["component", "add", component])).map_err(|e| {
                format!(
                    "{component} could not be added: {e}\nInstall it with rustup or from where your Rust comes from."
                )
            })?;
        }
    }
    Ok(())
}

/// The compiler can make WebAssembly.
pub fn wasm_target() -> Outcome {
    let sysroot = PathBuf::from(output(command("rustc")?.args(["--print", "sysroot"]))?);
    if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        return present(TARGET);
    }
    println!("{TARGET}: adding it with rustup");
    output(command("rustup")?.args(["target", "add", TARGET])).map_err(|e| {
        format!("{TARGET} could not be added: {e}\nRun `rustup target add {TARGET}`, or install it from where your Rust comes from.")
    })?;
    Ok(())
}

/// The sources of Rust's own library are here, and so are the crates that it is made of.
pub fn library() -> Outcome {
    let sysroot = PathBuf::from(output(command("rustc")?.args(["--print", "sysroot"]))?);
    let manifest = sysroot.join("lib/rustlib/src/rust/library/Cargo.toml");
    if !manifest.is_file() {
        println!("rust-src: adding it with rustup");
        output(command("rustup")?.args(["component", "add", "rust-src"])).map_err(|e| {
            format!("rust-src could not be added: {e}\nRun `rustup component add rust-src`, or install it from where your Rust comes from.")
        })?;
    }
    fetched("rust-src and its crates", &["--manifest-path".as_ref(), manifest.as_os_str()])
}

/// Every crate of `Cargo.lock` is on this machine; the build itself then runs offline.
pub fn crates() -> Outcome {
    fetched("crates of Cargo.lock", &[])
}

/// What a lock file names is on this machine.
fn fetched(what: &str, more: &[&OsStr]) -> Outcome {
    let fetch = |how: &[&str]| {
        // The manifest of Rust's own library uses what cargo keeps closed to others.
        output(cargo()?.arg("fetch").args(how).args(more).env("RUSTC_BOOTSTRAP", "1"))
    };
    if fetch(&["--locked", "--offline"]).is_ok() {
        return present(what);
    }
    println!("{what}: fetching");
    fetch(&["--locked"]).map_err(|e| {
        format!("{what} could not be fetched: {e}\nA network is needed once. If Cargo.lock is out of date, run `cargo update --workspace`.")
    })?;
    Ok(())
}

pub fn trunk() -> Outcome {
    tool("trunk", "trunk", TRUNK, "about six minutes", &QUICK)
}

pub fn bindgen() -> Outcome {
    let lock = project::read_text(&project::root()?.join("Cargo.lock"))?;
    let version = project::locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock names no wasm-bindgen: is it complete?"))?;
    tool("wasm-bindgen", "wasm-bindgen-cli", &version, "about five minutes", &[])
}

/// A program from crates.io in exactly this version.
/// When another version is on PATH, someone uses it: it stays, and ours goes to `target/tools`.
fn tool(program: &str, package: &str, version: &str, time: &str, profile: &[(&str, &str)]) -> Outcome {
    let found = process::version(program);
    if found.as_deref().is_some_and(|text| text.split(' ').nth(1) == Some(version)) {
        return present(&format!("{program} {version}"));
    }
    let mut install = cargo()?;
    install.args(["install", package, "--version", &format!("={version}"), "--locked"]);
    install.envs(profile.iter().copied());
    if let Some(other) = found {
        println!("{program} {version}: installing into target/tools, as {other} is in use here ({time})");
        install.arg("--root").arg(process::own_tools(&project::root()?));
    } else {
        println!("{program} {version}: installing with cargo ({time})");
    }
    output(&mut install).map_err(|e| {
        format!("{program} {version} could not be installed: {e}\nTry `cargo install {package} --version ={version} --locked` by hand.")
    })?;
    Ok(())
}
