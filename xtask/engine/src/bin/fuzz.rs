//! Feeds one parser with what libFuzzer makes up, guided by the code that it reaches. `FUZZ` names the parser.

#![no_main]
// libFuzzer calls in from outside.
#![allow(unsafe_code)]

use engine::parsers::{Parser, named};
use std::{env, process, sync::LazyLock};

static PARSER: LazyLock<&Parser> = LazyLock::new(|| {
    env::var("FUZZ").ok().and_then(|name| named(&name)).unwrap_or_else(|| {
        eprintln!("FUZZ names no parser: start this with `cargo xtask fuzz`");
        process::exit(2)
    })
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (PARSER.check)(bytes));
