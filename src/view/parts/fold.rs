//! Something that is one tap away: its heading stays, its body opens.

use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, element, fixed, tag, unless_empty};
use crate::view::text::text;
use yew::prelude::*;

/// A native fold: it works with the keyboard, and the browser's search opens it.
pub fn fold(words: &'static str, body: Html) -> Html {
    let summary = tag("summary", "", all(vec![icon::svg(IconName::Why), text(words)]));
    tag("details", "why", all(vec![summary, tag("div", "why__body", body)]))
}

/// The same for a heading or a whole line. A link can lead to its `id`, and opens it.
pub fn opens(class: &'static str, id: &'static str, line: Html, body: Html) -> Html {
    let values = vec![fixed(class), unless_empty(id), fixed("-1")];
    let parts = vec![tag("summary", "", line), tag("div", "stack", body)];
    element("details", &["class", "id", "tabindex"], values, all(parts))
}
