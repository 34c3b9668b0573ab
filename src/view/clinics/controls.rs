//! The controls of the form: each with its label, its hint, and what is wrong with it.

use super::reason::reason;
use super::state::{Action, Here};
use crate::browser::input;
use crate::domain::clinics::settings::Field;
use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, tag};
use crate::view::text::{owned, text};
use yew::prelude::*;

/// A field, as a person sees it.
#[derive(Clone, Copy)]
pub struct Control {
    /// What it is for.
    pub field: Field,
    /// Its id.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// Its hint, or nothing.
    pub hint: &'static str,
}

/// A field to write in. `kind` helps a phone to show the right keys.
pub fn text_field(here: &Here, it: Control, kind: &'static str) -> Html {
    let wrong = here.form.wrong(it.field);
    let input = html! {
        <input class={if wrong.is_some() { "input is-wrong" } else { "input" }} id={it.id} inputmode={kind} autocomplete="off"
            spellcheck="false" aria-describedby={described(it)} aria-invalid={wrong.map(|_| "true")}
            value={here.form.settings.text(it.field).to_owned()} oninput={enters(here, it.field)} />
    };
    let said = wrong.map(|wrong| problem(here, reason(here.words, wrong))).unwrap_or_default();
    control(it, input, said)
}

/// A list to choose from: values and names, in groups. Those of a group without a name come as they are.
pub fn select_field(here: &Here, it: Control, groups: &[(&'static str, Vec<(&'static str, &'static str)>)]) -> Html {
    let chosen = here.form.settings.text(it.field);
    let options = |known: &[(&'static str, &'static str)]| {
        let option = |(value, name): &(&'static str, &'static str)| html! { <option value={*value} selected={*value == chosen}>{ text(name) }</option> };
        known.iter().map(option).collect::<Html>()
    };
    let groups = groups.iter().map(|(label, known)| match *label {
        "" => options(known),
        label => html! { <optgroup {label}>{ options(known) }</optgroup> },
    });
    let select = html! {
        <select class="select" id={it.id} aria-describedby={described(it)} oninput={enters(here, it.field)}>
            { for groups }
        </select>
    };
    control(it, select, Html::default())
}

/// A choice among a few, as a card with a radio button. `name` holds them together.
pub fn radio(here: &Here, name: &'static str, id: &'static str, words: &'static str, on: bool, action: Action) -> Html {
    let onchange = here.send.reform(move |_: Event| action.clone());
    html! {
        <div class="choice">
            <input class="mark" type="radio" {name} {id} checked={on} {onchange} />
            <label for={id}>{ text(words) }</label>
        </div>
    }
}

/// Something to switch on or off.
pub fn tick(here: &Here, id: &'static str, words: &'static str, hint: &'static str, on: bool, action: Action) -> Html {
    let onchange = here.send.reform(move |_: Event| action.clone());
    html! {
        <div class="form__field">
            <div class="choice">
                <input class="mark" type="checkbox" {id} checked={on} aria-describedby={format!("{id}-hint")} {onchange} />
                <label for={id}>{ text(words) }</label>
            </div>
            <p class="hint" id={format!("{id}-hint")}>{ text(hint) }</p>
        </div>
    }
}

/// What happens when something is entered in a field.
pub fn enters(here: &Here, field: Field) -> Callback<InputEvent> {
    here.send.reform(move |event: InputEvent| Action::Entered(field, input::entered(&event).unwrap_or_default()))
}

/// The label, the hint, the control, and what is said of it.
fn control(it: Control, control: Html, said: Html) -> Html {
    let Control { id, label, hint, .. } = it;
    html! {
        <div class="form__field">
            <label for={id}>{ text(label) }</label>
            if !hint.is_empty() {
                <p class="hint" id={format!("{id}-hint")}>{ text(hint) }</p>
            }
            { control }
            <div id={format!("{id}-said")} aria-live="polite">{ said }</div>
        </div>
    }
}

/// What is wrong, with its sign.
pub fn problem(here: &Here, why: String) -> Html {
    let words = all(vec![tag("b", "", text(here.words.problem)), text(" "), owned(why)]);
    tag("p", "field-error", all(vec![icon::svg(IconName::Alarm), tag("span", "", words)]))
}

/// The ids of what describes a control, for a screen reader.
fn described(it: Control) -> String {
    if it.hint.is_empty() { format!("{}-said", it.id) } else { format!("{0}-hint {0}-said", it.id) }
}
