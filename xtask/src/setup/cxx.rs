//! A compiler for C++: the fuzzer is written in it.

use super::{debian, present};
use crate::{
    failure::{Failure, Outcome},
    process::{find, version},
};
use std::env;

/// One that the build of the fuzzer finds by itself.
pub fn compiler() -> Outcome {
    let named = env::var("CXX").ok();
    let name = named.as_deref().unwrap_or("c++");
    if let Some(found) = version(name) {
        return present(&found);
    }
    if named.is_none() && debian::can_install() {
        debian::install(&["g++"])?;
        if find(&["c++"]).is_some() {
            return Ok(());
        }
    }
    Err(Failure::new(format!(
        "there is no compiler for C++ (`{name}`), and the fuzzer is written in it: install g++ or clang, or name one in `CXX`"
    )))
}
