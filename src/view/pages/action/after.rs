//! Below the advice: what to take along, why it cannot wait, and the two ways on.

use crate::domain::model::Place;
use crate::domain::red_flags::Triage;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The first few reasons are enough here; the result has them all.
const AT_MOST: usize = 3;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub triage: Triage,
    pub on_change: Callback<MouseEvent>,
    pub on_go_on: Callback<MouseEvent>,
}

/// Three short sections.
#[component]
pub fn After(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.action;
    let mut why: Vec<&str> = props.triage.deciding().map(|fired| language.rules[fired.rule.index()].why).collect();
    why.dedup();
    why.truncate(AT_MOST);
    let goes = props.triage.place >= Place::Ed;
    let things = if goes { words.take } else { words.ready };
    html! {
        <div class="after">
            <section class="stack stack--tight">
                <h2>{ text(if goes { words.take_title } else { words.ready_title }) }</h2>
                <ul>
                    for thing in things {
                        <li key={*thing}>{ text(thing) }</li>
                    }
                </ul>
            </section>
            <section class="stack stack--tight">
                <h2>{ text(words.why_title) }</h2>
                for reason in why {
                    <p>{ text(reason) }</p>
                }
            </section>
            <section class="stack stack--tight">
                <h2>{ text(words.else_title) }</h2>
                <p><button class="link" type="button" onclick={props.on_change.clone()}>{ text(words.change) }</button></p>
                <p><button class="link" type="button" onclick={props.on_go_on.clone()}>{ text(words.go_on) }</button></p>
                <p>{ text(words.go_on_note) }</p>
            </section>
        </div>
    }
}
