//! Text to paste elsewhere: to copy with a button, or to select.

use crate::browser::{clipboard, focus};
use crate::domain::clinics::words::Builder;
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::icon::IconName;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: &'static str,
    pub label: &'static str,
    pub value: AttrValue,
    pub copy: &'static str,
    pub copied: &'static str,
    pub blocked: &'static str,
}

/// The text, its button, and what came of it.
#[component]
pub fn Snippet(props: &Props) -> Html {
    let Props { id, label, copy, copied, blocked, .. } = *props;
    // What was said holds for the text that was copied, and for no other.
    let said = use_state_eq(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (said, value) = (said.setter(), props.value.clone());
        Callback::from(move |_: MouseEvent| {
            let (said, copied) = (said.clone(), value.clone());
            clipboard::copy(&value, move |done| {
                said.set(Some((copied.clone(), done)));
                if !done {
                    focus::on(id);
                }
            });
        })
    };
    let now = said.as_ref().filter(|(of, _)| *of == props.value).map(|(_, done)| if *done { copied } else { blocked });
    let rows = props.value.lines().map(|line| line.len() / 56 + 1).sum::<usize>().clamp(2, 14);
    html! {
        <div class="copy">
            <label class="copy__label" for={id}>{ text(label) }</label>
            <textarea {id} class="copy__text" rows={rows.to_string()} readonly=true spellcheck="false" value={props.value.clone()} />
            { button(PLAIN, Some(IconName::Copy), copy, onclick) }
            <p class="copy__said" role="status">{ now.map(text).unwrap_or_default() }</p>
        </div>
    }
}

/// A text to copy.
pub fn snippet(words: &'static Builder, id: &'static str, label: &'static str, value: String) -> Html {
    let (copy, copied, blocked) = (words.copy, words.copied, words.copy_blocked);
    html! { <Snippet key={id} {id} {label} {value} {copy} {copied} {blocked} /> }
}
