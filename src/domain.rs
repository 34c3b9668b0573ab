//! What is known and how it is decided. Pure: no web type, no clock, no chance, no input or output, so nothing here can fail.

pub mod accent;
pub mod age;
pub mod answers;
pub mod clinics;
pub mod configuration;
pub mod content;
pub mod day;
pub mod explanation;
pub mod flow;
pub mod inquiry;
pub mod language;
pub mod model;
pub mod outcome;
pub mod ranking;
pub mod red_flags;
pub mod saved;
pub mod session;
pub mod spoken;
