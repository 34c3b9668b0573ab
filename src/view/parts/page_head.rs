//! The head of a page: its heading, which takes the focus when the page opens, and one paragraph.

use crate::view::tag::{headline, holds, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// Heading, lead, and what follows them.
pub fn page_head(heading: &'static str, lead: &'static str, rest: Html) -> Html {
    holds("div", "stack", vec![headline(text(heading)), tag("p", "lead", text(lead)), rest])
}

/// What doctors call it.
pub fn doctors_word(template: &'static str, term: &str) -> Html {
    tag("p", "hint", owned(fill(template, &[("term", term)])))
}
