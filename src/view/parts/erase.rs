//! Erases everything, after asking once in place.

use crate::view::act::Act;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

/// The button, or the question that it asks. Its id tells it from another one on the page.
pub fn erase(here: &Here, class: &'static str, id: &'static str) -> Html {
    let words = &here.language.words.header;
    if here.local.erasing == Some(id) {
        html! {
            <div class="erase" role="group" aria-labelledby="erase-ask">
                <b id="erase-ask">{ text(words.erase_ask) }</b>
                <button type="button" class="button button--quiet button--outline" onclick={here.acts(Act::Erase)}>
                    { text(words.erase_yes) }
                </button>
                <button type="button" class="button button--quiet button--outline" id="erase-keep" onclick={here.acts(Act::KeepAll(id))}>
                    { text(words.erase_no) }
                </button>
            </div>
        }
    } else {
        html! {
            <button type="button" {class} {id} onclick={here.acts(Act::AskErase(id))}>
                { icon::svg(IconName::Erase) }{ text(words.erase) }
            </button>
        }
    }
}
