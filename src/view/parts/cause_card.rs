//! A possible reason as a card: picture, how likely, name, and why.

use crate::domain::language::Language;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::band_mark;
use crate::view::parts::fold::opens;
use crate::view::parts::go_link::go_link;
use crate::view::parts::picture::picture;
use crate::view::parts::reasons::{Reasons, reason_lists};
use crate::view::route::Route;
use crate::view::tag::{all, holds, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The card of a cause: in the open, or as one line with its first reason, which opens it.
pub fn cause_card(language: &'static Language, outcome: &Outcome, shown: &Shown, open: bool) -> Html {
    let words = &language.words.result;
    let cause = &language.causes[shown.cause.index()];
    let name = |name| tag(name, "", text(cause.name));
    let mut head = Vec::new();
    if open {
        head.extend([band_mark(language, shown.band), name("h3")]);
    }
    put(&mut head, "p", text(cause.summary));
    head.push(tag("p", "small", owned(fill(language.words.library.doctors_word, &[("term", cause.term)]))));
    let mut top = Vec::new();
    if let Some(id) = shown.cause.get().picture {
        top.push(tag("div", "plate", picture(id, "", false)));
    }
    top.push(holds("div", "stack stack--tight", head));
    let mut body = vec![holds("div", "card__head", top)];
    let alike: Vec<&str> = alike(outcome, shown).map(|other| language.causes[other.cause.index()].name).collect();
    if !alike.is_empty() {
        let names = alike.join(language.words.question.between);
        body.push(tag("p", "alike", owned(fill(words.alike, &[("names", &names)]))));
    }
    let reasons = Reasons::new(language, outcome, shown);
    let first = reasons.fits.first().copied();
    body.push(reason_lists(language, reasons));
    body.push(go_link(Route::Cause(shown.cause), words.read_reason));
    if open {
        return holds("article", "card", body);
    }
    let mut line = vec![band_mark(language, shown.band), name("h3")];
    if let Some(first) = first {
        put(&mut line, "p", text(first));
    }
    opens("card fold", "", holds("div", "line", line), all(body))
}

/// The other causes shown that questions cannot tell from this one.
fn alike<'a>(outcome: &'a Outcome, shown: &'a Shown) -> impl Iterator<Item = &'a Shown> {
    let family = shown.cause.get().family;
    let same =
        move |other: &&Shown| family.is_some() && other.cause.get().family == family && other.cause != shown.cause;
    outcome.causes.iter().filter(move |other| other.band == shown.band).filter(same)
}
