//! A danger sign, shown back before it counts as meant: a slip of the thumb must not send anyone to hospital.
//!
//! Both answers weigh the same, and the number stands there already for those who know.

use crate::domain::session::Event;
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::call::call;
use crate::view::parts::progress::progress;
use crate::view::parts::told::said_back;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// "Is that right?"
pub fn confirm(here: &Here, page: usize) -> Html {
    let words = &here.language.words.confirm;
    html! {
        <div class="frame frame--side">
            { progress(here, Some(page)) }
            <div class="stack stack--wide">
                <div class="stack stack--tight">
                    <h1 tabindex="-1">{ text(words.title) }</h1>
                    { tag("p", "", text(words.do_not_wait)) }
                    { call(here.language, here.region) }
                </div>
                { tag("p", "lead", text(words.lead)) }
                { said_back(here, &here.session.triage()) }
                <div class="stack">
                    <h2 id="is-right">{ text(words.is_right) }</h2>
                    <div class="row" role="group" aria-labelledby="is-right">
                        { button(PLAIN, None, words.yes, here.sends(Event::Confirm)) }
                        { button(PLAIN, None, words.no, here.sends(Event::TakeBack)) }
                    </div>
                </div>
            </div>
        </div>
    }
}
