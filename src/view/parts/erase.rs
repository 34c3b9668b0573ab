//! Erases everything, after asking once in place.

use crate::browser::{focus, storage};
use crate::domain::session::Event;
use crate::view::parts::icon::{self, IconName};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub here: Here,
    pub class: &'static str,
    /// Tells this button from another one on the page.
    pub id: &'static str,
}

/// The button, or the question that it asks.
#[component]
pub fn Erase(props: &Props) -> Html {
    let words = &props.here.language.words.header;
    let (send, go) = (props.here.send.clone(), props.here.go.clone());
    let asking = use_state_eq(|| None::<bool>);
    let (keep, id) = (format!("{}-keep", props.id), props.id);
    // What was tapped is gone from the page, so the focus goes to what took its place.
    use_effect_with(*asking, {
        let keep = keep.clone();
        move |asking| match asking {
            Some(true) => drop(focus::on(&keep)),
            Some(false) => drop(focus::on(id)),
            None => {}
        }
    });
    let ask = {
        let asking = asking.clone();
        move |answer: bool| {
            let asking = asking.clone();
            Callback::from(move |_: MouseEvent| asking.set(Some(answer)))
        }
    };
    let erase = Callback::from(move |_: MouseEvent| {
        storage::erase();
        send.emit(Event::Erase);
        go.emit(Route::Start);
        focus::on_heading();
    });
    if *asking == Some(true) {
        html! {
            <div class="erase" role="group" aria-labelledby={format!("{id}-ask")}>
                <b id={format!("{id}-ask")}>{ text(words.erase_ask) }</b>
                <button type="button" class="button button--quiet button--outline" onclick={erase}>{ text(words.erase_yes) }</button>
                <button type="button" class="button button--quiet button--outline" id={keep} onclick={ask(false)}>{ text(words.erase_no) }</button>
            </div>
        }
    } else {
        html! {
            <button type="button" class={props.class} {id} onclick={ask(true)}>
                { icon::svg(IconName::Erase) }{ text(words.erase) }
            </button>
        }
    }
}
