//! Prints a result for a person or a program that may stop reading when it has enough, as `head` does.

use crate::failure::{Failure, Outcome};
use serde_json::Value;
use std::io::{ErrorKind, Write, stdout};

/// A result as JSON.
pub fn json(value: &Value) -> Outcome {
    text(&format!("{value:#}"))
}

/// A result as text.
pub fn text(text: &str) -> Outcome {
    match writeln!(stdout(), "{text}") {
        Err(problem) if problem.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("the result cannot be printed: {problem}")))
        }
        _ => Ok(()),
    }
}
