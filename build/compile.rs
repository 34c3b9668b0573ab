//! From a folder of content files to Rust tables: read, check, emit.
//!
//! Shared by the build and by the test that feeds it broken content. Nothing is emitted from content with a mistake.

mod check;
mod condition;
mod emit;
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

/// Compiles the files of a folder.
pub fn compile(folder: &Path) -> Result<String, Vec<Mistake>> {
    compile_files(files(folder)?)
}

/// Compiles files given as path and text.
pub fn compile_files(files: Files) -> Result<String, Vec<Mistake>> {
    let content = read::read(files)?;
    let names = names::Names::new(&content);
    check::check(&content, &names)?;
    Ok(emit::emit(&content, &names))
}
