//! Erases everything, after asking once in place.

use crate::view::act::Act;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::tag::{all, clicked, fixed, unless_empty, with};
use crate::view::text::text;
use yew::prelude::*;

const OUTLINE: &str = "button button--quiet button--outline";

/// The button, or the question that it asks. Its id tells it from another one on the page.
pub fn erase(here: &Here, class: &'static str, id: &'static str) -> Html {
    let words = &here.language.words.header;
    if here.local.erasing == Some(id) {
        let ways = vec![
            with("b", &["id"], &["erase-ask"], text(words.erase_ask)),
            way(OUTLINE, "", here.acts(Act::Erase), text(words.erase_yes)),
            way(OUTLINE, "erase-keep", here.acts(Act::KeepAll(id)), text(words.erase_no)),
        ];
        let names = &["class", "role", "aria-labelledby"];
        with("div", names, &["erase", "group", "erase-ask"], all(ways))
    } else {
        let said = all(vec![icon::svg(IconName::Erase), text(words.erase)]);
        way(class, id, here.acts(Act::AskErase(id)), said)
    }
}

/// A button with an id, or none where that is empty.
fn way(class: &'static str, id: &'static str, onclick: Callback<MouseEvent>, body: Html) -> Html {
    let values = vec![fixed("button"), fixed(class), unless_empty(id)];
    clicked("button", &["type", "class", "id"], values, onclick, body)
}
