//! The page for clinics. The build renders its text; a small program of its own runs the form on it.

pub mod builder;
mod controls;
pub mod page;
mod paste;
mod preview;
mod reason;
mod servers;
mod snippet;
mod state;
