//! A possible reason as a card: picture, how likely, name, and why. The first one is open.

use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::BandMark;
use crate::view::parts::fold::Fold;
use crate::view::parts::go_link::go_link;
use crate::view::parts::picture::picture;
use crate::view::parts::reasons::ReasonLists;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub outcome: Rc<Outcome>,
    /// The cause, by its place.
    pub at: usize,
    /// Whether its reasons stand in the open.
    pub open: bool,
}

/// The card of a cause.
#[component]
pub fn CauseCard(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let shown = &props.outcome.causes[props.at];
    let cause = &language.causes[shown.cause.index()];
    let reasons = html! { <ReasonLists outcome={Rc::clone(&props.outcome)} at={props.at} /> };
    let alike = alike(&props.outcome, shown).map(|other| language.causes[other.cause.index()].name);
    let alike = alike.collect::<Vec<_>>().join(language.words.question.between);
    html! {
        <article class="card">
            <div class="card__head">
                if let Some(id) = shown.cause.get().picture {
                    <div class="plate">{ picture(id, "", false) }</div>
                }
                <div class="stack stack--tight">
                    <BandMark band={shown.band} />
                    <h3>{ text(cause.name) }</h3>
                    <p>{ text(cause.summary) }</p>
                    <p class="small">{ fill(language.words.library.doctors_word, &[("term", cause.term)]) }</p>
                </div>
            </div>
            if !alike.is_empty() {
                <p class="alike">{ fill(words.alike, &[("names", &alike)]) }</p>
            }
            if props.open {
                { reasons }
            } else {
                <Fold words={words.why_not}>{ reasons }</Fold>
            }
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
