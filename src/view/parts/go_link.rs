//! A link that leads on, with its arrow.

use crate::view::parts::icon::{self, IconName};
use crate::view::route::Route;
use crate::view::tag::{all, link};
use crate::view::text::text;
use yew::prelude::*;

/// Words, then an arrow.
pub fn go_link(to: Route, words: &'static str) -> Html {
    link("go", to, all(vec![text(words), icon::svg(IconName::Arrow)]))
}
