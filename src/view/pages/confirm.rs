//! A danger sign, shown back before it counts as meant: a slip of the thumb must not send anyone to hospital.
//!
//! Both answers weigh the same, and the number stands there already for those who know.

use crate::domain::session::Event;
use crate::view::parts::call::call;
use crate::view::parts::progress::Progress;
use crate::view::parts::told::Told;
use crate::view::state::{use_language, use_region, use_send, use_session};
use crate::view::text::text;
use crate::view::title::use_title;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub page: usize,
}

/// "Is that right?"
#[component]
pub fn ConfirmPage(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.confirm;
    let region = use_region();
    let session = use_session();
    let send = use_send();
    use_title(words.title);
    let yes = send.reform(|_: MouseEvent| Event::Confirm);
    let no = send.reform(|_: MouseEvent| Event::TakeBack);
    html! {
        <div class="frame frame--side">
            <Progress page={props.page} />
            <div class="stack stack--wide">
                <div class="stack">
                    <h1 tabindex="-1">{ text(words.title) }</h1>
                    <p class="lead">{ text(words.lead) }</p>
                </div>
                <Told triage={session.triage()} />
                <div class="stack">
                    <h2 id="is-right">{ text(words.is_right) }</h2>
                    <div class="row" role="group" aria-labelledby="is-right">
                        <button class="button button--plain" type="button" onclick={yes}>{ text(words.yes) }</button>
                        <button class="button button--plain" type="button" onclick={no}>{ text(words.no) }</button>
                    </div>
                </div>
                <div class="stack">
                    <p>{ text(words.do_not_wait) }</p>
                    { call(language, region) }
                </div>
            </div>
        </div>
    }
}
