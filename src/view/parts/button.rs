//! A button: what it looks like, what it says, what it does.

use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, clicked, fixed};
use crate::view::text::text;
use yew::prelude::*;

/// The main way on.
pub const MAIN: &str = "button";
/// A way beside the main one.
pub const PLAIN: &str = "button button--plain";
/// As quiet as a link.
pub const LINK: &str = "link";

/// A button with words, and before them a sign if there is one.
pub fn button(class: &'static str, sign: Option<IconName>, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    let values = vec![fixed(class), fixed("button")];
    let parts = vec![sign.map(icon::svg).unwrap_or_default(), text(words)];
    clicked("button", &["class", "type"], values, onclick, all(parts))
}
