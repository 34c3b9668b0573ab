//! Compiles `src/content` into static tables, or says what is wrong with it in words for the people who write it.

#[path = "build/compile.rs"]
mod compile;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=src/content");
    let tables = match compile::compile(Path::new("src/content")) {
        Ok(tables) => tables,
        Err(mistakes) => stop(&mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    };
    let Some(folder) = env::var_os("OUT_DIR") else { stop("OUT_DIR is not set: run the build through cargo.") };
    for (name, text) in tables {
        if let Err(problem) = fs::write(Path::new(&folder).join(name), text) {
            stop(&format!("The compiled content cannot be written: {problem}."));
        }
    }
}

/// Ends the build with a message and no stack trace.
fn stop(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
