//! The form: what is chosen, how it will look, and the lines to paste.

use super::controls::{Control, enters, problem, select_field, text_field, tick};
use super::paste::paste;
use super::preview::preview;
use super::reason::{reason, tenths};
use super::state::{Action, Form, Here};
use crate::domain::clinics::settings::{Field, is_colour, reads};
use crate::domain::clinics::{BUILDER, PAGES, REGIONS, TAGS};
use crate::view::tag::{all, tag};
use crate::view::text::{fill, owned, text};
use std::rc::Rc;
use yew::prelude::*;

/// The colour of the check until another is chosen, as `styles/tokens.css` has it by day.
const HOUSE: &str = "#0b5650";

/// What the form begins with.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The place of the language among all.
    pub language: usize,
    /// The address of the page.
    pub address: AttrValue,
    /// The script of the element that never changes: its path and its hash.
    pub script: (AttrValue, AttrValue),
}

/// The form.
#[component]
pub fn Builder(props: &Props) -> Html {
    let form = use_reducer(|| Form::new(&props.address));
    let send = {
        let dispatcher = form.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let words = &BUILDER[props.language];
    let form = Rc::new((*form).clone());
    let here = Here { language: props.language, words, form, send, script: props.script.clone() };
    // A change in any control comes up to here, once it is done.
    let onchange = here.send.reform(|_: Event| Action::Settled);
    html! {
        <div class="builder" {onchange}>
            <div class="builder__desk">
                <div class="builder__form">{ clinic(&here) }{ look(&here) }{ place(&here) }</div>
                { preview(&here) }
            </div>
            { paste(&here) }
        </div>
    }
}

fn clinic(here: &Here) -> Html {
    let words = here.words;
    let at = |field, id, label, hint| Control { field, id, label, hint };
    let regions = [vec![("", words.region_none)], REGIONS[here.language].to_vec()].concat();
    // The first language is the one that the check speaks until another is asked for.
    let names = TAGS.iter().zip(&BUILDER).enumerate();
    let languages = names.map(|(at, (tag, words))| (if at == 0 { "" } else { *tag }, words.language_name)).collect();
    group(
        words.clinic_heading,
        vec![
            text_field(here, at(Field::Clinic, "clinic", words.clinic, words.clinic_hint), "text"),
            text_field(here, at(Field::Phone, "phone", words.phone, words.phone_hint), "tel"),
            text_field(here, at(Field::OutOfHours, "out-of-hours", words.out_of_hours, words.out_of_hours_hint), "tel"),
            select_field(here, at(Field::Region, "region", words.region, words.region_hint), &[("", regions)]),
            select_field(here, at(Field::Lang, "lang", words.lang, ""), &[("", languages)]),
        ],
    )
}

fn look(here: &Here) -> Html {
    let words = here.words;
    let at = |field, id, label, hint| Control { field, id, label, hint };
    let schemes = vec![("", words.scheme_auto), ("light", words.scheme_light), ("dark", words.scheme_dark)];
    let mut starts =
        vec![("", vec![("", words.start_start), ("check", words.start_check), ("library", words.start_library)])];
    let kinds = [words.causes, words.tests, words.treatments, words.outcomes];
    starts.extend(kinds.into_iter().zip(PAGES[here.language]).map(|(kind, pages)| (kind, pages.to_vec())));
    group(
        words.look_heading,
        vec![
            accent(here),
            select_field(here, at(Field::Scheme, "scheme", words.scheme, ""), &[("", schemes)]),
            select_field(here, at(Field::Start, "start", words.start, ""), &starts),
            compact(here),
            text_field(here, at(Field::Height, "height", words.height, words.height_hint), "numeric"),
        ],
    )
}

fn place(here: &Here) -> Html {
    let words = here.words;
    let at = |field, id, label, hint| Control { field, id, label, hint };
    group(
        words.place_heading,
        vec![
            text_field(here, at(Field::Address, "address", words.address, words.address_hint), "url"),
            text_field(here, at(Field::Site, "site", words.site, words.site_hint), "url"),
            tick(here, "sandbox", words.sandbox, words.sandbox_hint, here.form.settings.sandbox, Action::Sandbox),
        ],
    )
}

/// Controls that belong together.
fn group(heading: &'static str, controls: Vec<Html>) -> Html {
    html! { <fieldset class="form"><legend>{ tag("h3", "", text(heading)) }</legend>{ all(controls) }</fieldset> }
}

/// The colour, written or picked; whether it reads is said at once.
fn accent(here: &Here) -> Html {
    let words = here.words;
    let entered = here.form.settings.text(Field::Accent).trim();
    let plain = entered.trim_start_matches('#');
    let said = match (here.form.wrong(Field::Accent), reads(plain)) {
        (Some(wrong), _) => problem(here, reason(words, wrong)),
        (None, Some(reads)) => {
            let ratios = [("on", reads.on), ("light", reads.light), ("dark", reads.dark)]
                .map(|(name, ratio)| (name, tenths(ratio)));
            tag(
                "p",
                "hint",
                owned(fill(words.accent_good, &ratios.each_ref().map(|(name, ratio)| (*name, ratio.as_str())))),
            )
        }
        (None, None) => Html::default(),
    };
    let invalid = here.form.wrong(Field::Accent).map(|_| "true");
    let picked = if is_colour(plain) { format!("#{plain}") } else { HOUSE.to_owned() };
    html! {
        <div class="form__field">
            <label for="accent">{ text(words.accent) }</label>
            <p class="hint" id="accent-hint">{ text(words.accent_hint) }</p>
            <div class="form__colour">
                <input class={if invalid.is_some() { "input is-wrong" } else { "input" }} id="accent" autocomplete="off" spellcheck="false"
                    aria-describedby="accent-hint accent-said" aria-invalid={invalid} value={entered.to_owned()} oninput={enters(here, Field::Accent)} />
                <input type="color" aria-label={words.accent_pick} value={picked} oninput={enters(here, Field::Accent)} />
            </div>
            <div id="accent-said" aria-live="polite">{ said }</div>
        </div>
    }
}

fn compact(here: &Here) -> Html {
    let words = here.words;
    tick(here, "compact", words.compact, words.compact_hint, here.form.settings.compact, Action::Compact)
}
