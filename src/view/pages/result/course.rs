//! How recovery goes for most, with the stop at which the person stands; and what others have gone through.

use super::Props;
use crate::domain::language::{Language, Statement};
use crate::domain::model::{OutcomeId, QuestionId};
use crate::domain::outcome::Outcome;
use crate::view::parts::timeline::Timeline;
use crate::view::route::{self, Route};
use crate::view::state::{use_language, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// What to expect. The timeline is left out beside a danger sign and after another operation: it is not theirs.
#[component]
pub fn Course(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let session = use_session();
    let outcome = &props.outcome;
    let when = QuestionId::find("operation-when").map_or(0, |question| session.answers().bits(question));
    let timeline = timeline(outcome);
    let calm = timeline.is_some();
    let pages: Vec<OutcomeId> = outcome.outcomes().into_iter().filter(|page| Some(*page) != timeline).collect();
    if pages.is_empty() && !calm {
        return Html::default();
    }
    html! {
        <section class="stack stack--tight" id="course" tabindex="-1"><h2>{ text(if calm { words.course } else { words.course_more }) }</h2>
            if let Some(page) = timeline {
                <Timeline {page} here={stop(when)} />
            }
            if calm && !pages.is_empty() {
                <h3>{ text(words.course_more) }</h3>
            }
            <ul class="plain ruled">
                for id in pages {
                    <li key={id.0}>
                        <a href={route::format(Route::Outcome(id))} class="named">{ text(language.outcomes[id.index()].name) }</a>
                        <span>{ text(language.outcomes[id.index()].summary) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The page with the timeline, if it is this person's.
fn timeline(outcome: &Outcome) -> Option<OutcomeId> {
    OutcomeId::find("recovery-timeline").filter(|_| !outcome.withheld && !outcome.triage.level.is_urgent())
}

/// What the timeline says, for its sources.
pub fn cited(language: &'static Language, outcome: &Outcome) -> impl Iterator<Item = &'static Statement> {
    timeline(outcome).into_iter().flat_map(|page| language.outcomes[page.index()].what)
}

/// The stop of the timeline for the time since the operation: first days, six weeks, the months after, one year.
fn stop(when: u32) -> Option<usize> {
    match when.trailing_zeros() {
        0 => Some(0),
        1..=3 => Some(1),
        4 => Some(2),
        5 | 6 => Some(3),
        _ => None,
    }
}
