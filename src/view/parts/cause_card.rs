//! A possible reason as a card: picture, how likely, name, and why.

use crate::domain::language::Language;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::band_mark;
use crate::view::parts::fold::fold;
use crate::view::parts::go_link::go_link;
use crate::view::parts::picture::picture;
use crate::view::parts::reasons::reason_lists;
use crate::view::route::Route;
use crate::view::tag::tag;
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The card of a cause. Its reasons stand in the open, or behind a fold.
pub fn cause_card(language: &'static Language, outcome: &Outcome, shown: &Shown, open: bool) -> Html {
    let words = &language.words.result;
    let cause = &language.causes[shown.cause.index()];
    let reasons = reason_lists(language, outcome, shown);
    let alike: Vec<&str> = alike(outcome, shown).map(|other| language.causes[other.cause.index()].name).collect();
    html! {
        <article class="card">
            <div class="card__head">
                if let Some(id) = shown.cause.get().picture {
                    { tag("div", "plate", picture(id, "", false)) }
                }
                <div class="stack stack--tight">
                    { band_mark(language, shown.band) }
                    { tag("h3", "", text(cause.name)) }
                    { tag("p", "", text(cause.summary)) }
                    { tag("p", "small", owned(fill(language.words.library.doctors_word, &[("term", cause.term)]))) }
                </div>
            </div>
            if !alike.is_empty() {
                { tag("p", "alike", owned(fill(words.alike, &[("names", &alike.join(language.words.question.between))]))) }
            }
            { if open { reasons } else { fold(words.why_not, reasons) } }
            { go_link(Route::Cause(shown.cause), words.read_reason) }
        </article>
    }
}

/// The other causes shown that questions cannot tell from this one.
fn alike<'a>(outcome: &'a Outcome, shown: &'a Shown) -> impl Iterator<Item = &'a Shown> {
    let family = shown.cause.get().family;
    let same =
        move |other: &&Shown| family.is_some() && other.cause.get().family == family && other.cause != shown.cause;
    outcome.causes.iter().filter(move |other| other.band == shown.band).filter(same)
}
