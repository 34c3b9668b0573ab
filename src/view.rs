//! What is shown, and nothing else: words come from the content, decisions from the domain.

mod act;
pub mod app;
mod asking;
pub mod clinics;
pub mod given;
mod levels;
pub(crate) mod pages;
mod parts;
pub mod route;
mod sheet;
mod state;
mod tag;
mod text;
mod title;
