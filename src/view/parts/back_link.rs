//! The link at the head of a page that leads one level up.

use crate::view::parts::icon::{self, IconName};
use crate::view::route::Route;
use crate::view::tag::{all, link};
use crate::view::text::text;
use yew::prelude::*;

/// An arrow back, then words.
pub fn back_link(to: Route, words: &'static str) -> Html {
    link("back", to, all(vec![icon::svg(IconName::Back), text(words)]))
}
