//! `cargo xtask setup`: everything that building and testing need, each piece only when it is missing.
//! The other commands call it for the pieces they use. Each piece prints one line.

mod browser;
mod cxx;
mod debian;
mod engines;
mod node;
pub mod python;
mod rust;

pub use browser::browser;
pub use engines::found as engines;

use crate::failure::{Failure, Outcome};
use std::sync::{Mutex, PoisonError};

/// One thing that must be present.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// A Rust compiler that is new enough.
    Rust,
    /// rustfmt and clippy.
    Lints,
    /// The standard library for WebAssembly.
    Wasm,
    /// The sources of Rust's own library, and its crates: a release compiles it along.
    Library,
    /// The crates that `Cargo.lock` names, so that later steps need no network.
    Crates,
    Trunk,
    /// The wasm-bindgen program; its version must be the one in `Cargo.lock`.
    Bindgen,
    /// Node and the packages that `package.json` names; wasm-opt is one of them.
    Node,
    /// Chromium and its driver, for tests.
    Browser,
    /// Firefox and WebKit, for one test. It goes on without them.
    Engines,
    /// A compiler for C++, for the fuzzer.
    Cxx,
    /// Python, and the packages of each check that is written in it.
    Python,
}

use Piece::{Bindgen, Crates, Library, Lints, Node, Rust, Trunk, Wasm};

/// To compile and test without a browser.
pub const NATIVE: &[Piece] = &[Rust, Lints, Crates];
/// To lint the app itself.
pub const WASM: &[Piece] = &[Rust, Lints, Wasm];
/// To build the app.
pub const BUILD: &[Piece] = &[Rust, Wasm, Library, Crates, Node, Trunk, Bindgen];
/// To run tests inside a browser.
pub const BROWSER: &[Piece] = &[Rust, Wasm, Bindgen, Piece::Browser];
/// To drive a browser from outside.
pub const E2E: &[Piece] = &[Node, Piece::Browser];
/// To feed the parsers.
pub const FUZZ: &[Piece] = &[Rust, Crates, Piece::Cxx];
/// To drive other engines, too.
pub const OTHERS: &[Piece] = &[Piece::Engines];

/// In order of need: what is quick to refuse comes before what takes minutes to install.
const ALL: &[Piece] = &[
    Rust,
    Lints,
    Wasm,
    Library,
    Crates,
    Piece::Cxx,
    Node,
    Piece::Browser,
    Piece::Engines,
    Piece::Python,
    Trunk,
    Bindgen,
];

/// What has been seen to already, so that a run of many steps says it once.
static DONE: Mutex<Vec<Piece>> = Mutex::new(Vec::new());

pub fn run(args: &[String]) -> Outcome {
    if let Some(arg) = args.first() {
        return Err(Failure::usage(format!("`setup` takes no argument, but got `{arg}`")));
    }
    ensure(ALL)
}

/// Makes sure that `pieces` are present; installs what is missing.
pub fn ensure(pieces: &[Piece]) -> Outcome {
    for piece in pieces {
        let done = |list: &Mutex<Vec<Piece>>| list.lock().unwrap_or_else(PoisonError::into_inner).contains(piece);
        if done(&DONE) {
            continue;
        }
        match piece {
            Rust => rust::compiler(),
            Lints => rust::lints(),
            Wasm => rust::wasm_target(),
            Library => rust::library(),
            Crates => rust::crates(),
            Trunk => rust::trunk(),
            Bindgen => rust::bindgen(),
            Piece::Cxx => cxx::compiler(),
            Node => node::packages(),
            Piece::Browser => browser::install(),
            Piece::Engines => engines::install(),
            Piece::Python => python::environments(),
        }?;
        DONE.lock().unwrap_or_else(PoisonError::into_inner).push(*piece);
    }
    Ok(())
}

fn present(what: &str) -> Outcome {
    println!("{what}: present");
    Ok(())
}

/// Numbers of a version text, so that versions compare: "v20.20.2" is [20, 20, 2].
fn numbers(version: &str) -> Vec<u32> {
    let digits = version.trim_start_matches(|c: char| !c.is_ascii_digit());
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
    digits[..end].split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(numbers("v20.20.2"), [20, 20, 2]);
        assert_eq!(numbers("rustc 1.95.0 (59807616e 2026-04-14)"), [1, 95, 0]);
        assert!(numbers("v9.11") < numbers("v20.0"));
        assert!(numbers("none").is_empty());
    }
}
