//! A danger sign, shown back before it counts as meant: a slip of the thumb must not send anyone to hospital.
//!
//! Both answers weigh the same, and the number stands there already for those who know.

use crate::domain::session::Event;
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::call::call;
use crate::view::parts::progress::progress;
use crate::view::parts::told::said_back;
use crate::view::state::Here;
use crate::view::tag::{all, headline, holds, tag, with};
use crate::view::text::text;
use yew::prelude::Html;

/// "Is that right?"
pub fn confirm(here: &Here, page: usize) -> Html {
    let words = &here.language.words.confirm;
    let head =
        vec![headline(text(words.title)), tag("p", "", text(words.do_not_wait)), call(here.language, here.region)];
    let both = all(vec![
        button(PLAIN, None, words.yes, here.sends(Event::Confirm)),
        button(PLAIN, None, words.no, here.sends(Event::TakeBack)),
    ]);
    let asked = vec![
        with("h2", &["id"], &["is-right"], text(words.is_right)),
        with("div", &["class", "role", "aria-labelledby"], &["row", "group", "is-right"], both),
    ];
    let page_parts = vec![
        holds("div", "stack stack--tight", head),
        tag("p", "lead", text(words.lead)),
        said_back(here, &here.session.triage()),
        holds("div", "stack", asked),
    ];
    let beside = progress(here, Some(page));
    holds("div", "frame frame--side", vec![beside, holds("div", "stack stack--wide", page_parts)])
}
