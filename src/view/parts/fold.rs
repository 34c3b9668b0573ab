//! Something that is one tap away: its heading stays, its body opens.

use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// A native fold: it works with the keyboard, and the browser's search opens it.
pub fn fold(words: &'static str, body: Html) -> Html {
    let summary = tag("summary", "", all(vec![icon::svg(IconName::Why), text(words)]));
    tag("details", "why", all(vec![summary, tag("div", "why__body", body)]))
}
