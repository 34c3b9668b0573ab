//! The one error of this tool: what went wrong and what to do about it, in words, with an exit code.

use std::fmt;

/// What every command returns.
pub type Outcome = Result<(), Failure>;

/// A message for a person, and the code the process ends with.
#[derive(Debug)]
pub struct Failure {
    pub message: String,
    pub code: u8,
}

impl Failure {
    /// Something went wrong while working: exit code 1.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Failure { message, code: 1 }
    }

    /// The command was called with something it does not know: exit code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        let message = message.into();
        Failure { message, code: 2 }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Failure::new(message)
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        Failure::new(message)
    }
}
