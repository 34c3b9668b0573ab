//! From a folder of content files to Rust tables: read, check, emit.
//!
//! Shared by the build and by the test that feeds it broken content. Nothing is emitted from content with a mistake.

mod check;
mod clash;
mod condition;
mod emit;
mod figures;
mod mistake;
mod names;
mod picture;
mod reach;
mod read;
mod schema;
mod statement;

pub use mistake::Mistake;
pub use read::{Files, files};

use std::path::Path;

/// The file of figures. A program makes it, and that program is built with it: a broken one must be put back first.
const FIGURES: &str = "accuracy.toml";
const MADE_ANEW: &str =
    "Put back the file as it was (`git checkout src/content/accuracy.toml`), then run `cargo xtask report`.";

/// Files of Rust tables, each with its name: for the app, and for the page for clinics.
pub type Tables = [(&'static str, String); 2];

/// Compiles the files of a folder.
pub fn compile(folder: &Path) -> Result<Tables, Vec<Mistake>> {
    compile_files(files(folder)?)
}

/// Compiles files given as path and text.
pub fn compile_files(files: Files) -> Result<Tables, Vec<Mistake>> {
    let mut content = read::read(files)?;
    let unfilled = figures::fill(&mut content);
    let names = names::Names::new(&content);
    let mut mistakes =
        [unfilled, check::check(&content, &names)].into_iter().filter_map(Result::err).flatten().peekable();
    // All are told at once.
    if mistakes.peek().is_some() {
        return Err(mistakes.collect());
    }
    Ok([("content.rs", emit::emit(&content, &names)), ("clinics.rs", emit::emit_clinics(&content, &names))])
}
