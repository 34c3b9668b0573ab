//! What `cargo xtask` shares with the programs that know the engine alone, without a page: `bin/cost` says what it costs,
//! `bin/fuzz` feeds its parsers.

pub mod answers;
pub mod failure;
pub mod nearest;
pub mod parsers;

use afterdisc::domain;
