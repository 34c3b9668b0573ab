//! A step beside the others: in a process of its own, so that what it says does not mix with theirs and is shown whole.

use crate::{
    failure::{Failure, Outcome},
    process::{collect, command},
    setup::{self, Piece},
};
use std::{
    env, thread,
    time::{Duration, Instant},
};

/// A command of this tool that runs while other steps do.
pub struct Aside(thread::JoinHandle<(String, Outcome, Duration)>);

impl Aside {
    /// Installs what the command needs, as two processes must not do it together, and starts it.
    pub fn start(args: &'static [&'static str], needs: &'static [Piece]) -> Self {
        let started = Instant::now();
        let ready = setup::ensure(needs);
        Aside(thread::spawn(move || {
            let (said, outcome) = match ready {
                Ok(()) => run(args),
                Err(failure) => (String::new(), Err(failure)),
            };
            (said, outcome, started.elapsed())
        }))
    }

    /// Waits for it and shows what it said.
    pub fn finish(self) -> (Outcome, Duration) {
        match self.0.join() {
            Ok((said, outcome, took)) => {
                print!("{said}");
                (outcome, took)
            }
            Err(_) => (Err(Failure::new("the step beside the others broke off")), Duration::ZERO),
        }
    }
}

fn run(args: &[&str]) -> (String, Outcome) {
    let own = env::current_exe().map_err(|e| Failure::new(format!("this program cannot find itself: {e}")));
    match own.and_then(command) {
        Ok(mut again) => collect(again.args(args)),
        Err(failure) => (String::new(), Err(failure)),
    }
}
