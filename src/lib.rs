//! Afterdisc: a private check for people who still hurt after a lumbar microdiscectomy.
//!
//! `domain` decides (pure), `browser` touches the browser (thin), `view` shows (Yew).
//! The knowledge stands in `src/content` and is compiled in by `build.rs`.

#[cfg(feature = "pages")]
pub mod browser;
pub mod domain;
#[cfg(all(feature = "pages", not(target_arch = "wasm32")))]
pub mod prerender;
#[cfg(feature = "pages")]
pub mod view;
