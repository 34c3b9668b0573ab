//! A possible reason as a card: picture, how likely, name, and why.

use crate::domain::language::Language;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::band_mark;
use crate::view::parts::fold::opens;
use crate::view::parts::go_link::go_link;
use crate::view::parts::picture::picture;
use crate::view::parts::reasons::{Reasons, reason_lists};
use crate::view::route::Route;
use crate::view::tag::{all, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The card of a cause: in the open, or as one line with its first reason, which opens it.
pub fn cause_card(language: &'static Language, outcome: &Outcome, shown: &Shown, open: bool) -> Html {
    let words = &language.words.result;
    let cause = &language.causes[shown.cause.index()];
    let alike: Vec<&str> = alike(outcome, shown).map(|other| language.causes[other.cause.index()].name).collect();
    let title = html! { <>{ band_mark(language, shown.band) }{ tag("h3", "", text(cause.name)) }</> };
    let (line, title) = if open { (Html::default(), title) } else { (title, Html::default()) };
    let body = html! {
        <>
            <div class="card__head">
                if let Some(id) = shown.cause.get().picture {
                    { tag("div", "plate", picture(id, "", false)) }
                }
                <div class="stack stack--tight">
                    { title }
                    { tag("p", "", text(cause.summary)) }
                    { tag("p", "small", owned(fill(language.words.library.doctors_word, &[("term", cause.term)]))) }
                </div>
            </div>
            if !alike.is_empty() {
                { tag("p", "alike", owned(fill(words.alike, &[("names", &alike.join(language.words.question.between))]))) }
            }
            { reason_lists(language, outcome, shown) }
            { go_link(Route::Cause(shown.cause), words.read_reason) }
        </>
    };
    if open {
        return tag("article", "card", body);
    }
    let mut line = vec![line];
    if let Some(first) = Reasons::new(language, outcome, shown).fits.first() {
        put(&mut line, "p", text(first));
    }
    opens("card fold", "", tag("div", "line", all(line)), body)
}

/// The other causes shown that questions cannot tell from this one.
fn alike<'a>(outcome: &'a Outcome, shown: &'a Shown) -> impl Iterator<Item = &'a Shown> {
    let family = shown.cause.get().family;
    let same =
        move |other: &&Shown| family.is_some() && other.cause.get().family == family && other.cause != shown.cause;
    outcome.causes.iter().filter(move |other| other.band == shown.band).filter(same)
}
