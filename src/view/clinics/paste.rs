//! The lines to paste, for the kind of site they go into.

use super::controls::{radio, tick};
use super::servers::servers;
use super::snippet::snippet;
use super::state::{Action, Here, Kind};
use crate::domain::clinics::settings::{Field, Settings};
use crate::domain::clinics::words::Builder;
use crate::domain::clinics::{BUILDER, language, paste, qr};
use crate::domain::language::Texts;
use crate::view::tag::{all, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// What to paste, and what the servers must allow for it.
pub fn paste(here: &Here) -> Html {
    let words = here.words;
    let kinds = [
        (Kind::Element, "kind-element", words.kind_element),
        (Kind::Iframe, "kind-iframe", words.kind_iframe),
        (Kind::WordPress, "kind-wordpress", words.kind_wordpress),
        (Kind::Drupal, "kind-drupal", words.kind_drupal),
        (Kind::Link, "kind-link", words.kind_link),
    ];
    let radios =
        kinds.map(|(kind, id, name)| radio(here, "kind", id, name, here.form.kind == kind, Action::Paste(kind)));
    let body = match here.form.kind {
        Kind::Element => element(here),
        Kind::Iframe => frame(here, words.iframe_steps),
        Kind::WordPress => wordpress(here),
        Kind::Drupal => drupal(here),
        Kind::Link => link(here),
    };
    html! {
        <section class="paste stack" aria-labelledby="paste">
            <h3 id="paste">{ text(words.paste_heading) }</h3>
            <fieldset class="paste__kinds"><legend class="hidden">{ text(words.paste_heading) }</legend>{ all(radios.into()) }</fieldset>
            { body }
            { servers(here) }
        </section>
    }
}

fn element(here: &Here) -> Html {
    let (words, form) = (here.words, &here.form);
    let (path, hash) = (here.script.0.as_str(), here.script.1.as_str());
    let script = (form.pinned && !hash.is_empty()).then_some(paste::Pinned { path, hash });
    let line = paste::element(&form.settings, script, spoken(&form.settings).frame_link);
    all(vec![
        steps(words.element_steps),
        tick(here, "pinned", words.pinned, words.pinned_hint, form.pinned, Action::Pinned),
        snippet(words, "paste-element", words.label_element, line),
    ])
}

fn frame(here: &Here, before: Texts) -> Html {
    let line = paste::iframe(&here.form.settings, spoken(&here.form.settings).frame_title);
    all(vec![steps(before), snippet(here.words, "paste-iframe", here.words.label_iframe, line)])
}

fn wordpress(here: &Here) -> Html {
    let words = here.words;
    let plugin = paste::shortcode(&here.form.settings, spoken(&here.form.settings).frame_title);
    let mut parts = vec![frame(here, words.wordpress_steps)];
    for step in words.wordpress_code_steps {
        parts.push(tag("p", "", owned(fill(step, &[("shortcode", paste::SHORTCODE)]))));
    }
    parts.push(snippet(words, "paste-shortcode", words.label_shortcode, plugin));
    all(parts)
}

fn drupal(here: &Here) -> Html {
    let words = here.words;
    let first = words.drupal_steps.split_at(1.min(words.drupal_steps.len()));
    all(vec![
        steps(first.0),
        snippet(words, "paste-tag", words.drupal_tag, paste::DRUPAL_TAG.to_owned()),
        frame(here, first.1),
    ])
}

fn link(here: &Here) -> Html {
    let words = here.words;
    let link = paste::link(&here.form.settings);
    let code = match qr::draw(&link) {
        None => tag("p", "note", text(words.qr_long)),
        Some(drawing) => html! {
            <div class="qr">
                <svg role="img" aria-label={words.qr} viewBox={format!("0 0 {0} {0}", drawing.side)}>
                    <path class="qr__ground" d={format!("M0 0h{0}v{0}H0z", drawing.side)} />
                    <path d={drawing.path.clone()} />
                </svg>
                <a class="button button--plain" href={drawing.file()} download="afterdisc-qr.svg">{ text(words.qr_save) }</a>
            </div>
        },
    };
    all(vec![steps(words.link_steps), snippet(words, "paste-link", words.label_link, link), code])
}

fn steps(texts: Texts) -> Html {
    texts.iter().map(|words| tag("p", "", text(words))).collect()
}

/// The words of the language that the check speaks in the frame.
fn spoken(settings: &Settings) -> &'static Builder {
    &BUILDER[language(settings.text(Field::Lang))]
}
