//! How recovery goes for most, with the stop at which the person stands; and what others have gone through.

use super::Props;
use crate::domain::model::{OutcomeId, QuestionId};
use crate::view::parts::link::Link;
use crate::view::parts::section::Section;
use crate::view::parts::timeline::Timeline;
use crate::view::route::Route;
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
    let timeline = OutcomeId::find("recovery-timeline");
    let calm = !outcome.withheld && !outcome.triage.level.is_urgent();
    let pages: Vec<OutcomeId> = outcome.outcomes().into_iter().filter(|page| !calm || Some(*page) != timeline).collect();
    if pages.is_empty() && !calm {
        return Html::default();
    }
    html! {
        <Section heading={if calm { words.course } else { words.course_more }} id="course">
            if let Some(page) = timeline.filter(|_| calm) {
                <Timeline {page} here={stop(when)} />
            }
            if calm && !pages.is_empty() {
                <h3>{ text(words.course_more) }</h3>
            }
            <ul class="plain ruled">
                for id in pages {
                    <li key={id.0}>
                        <Link to={Route::Outcome(id)} class="named">{ text(language.outcomes[id.index()].name) }</Link>
                        <span>{ text(language.outcomes[id.index()].summary) }</span>
                    </li>
                }
            </ul>
        </Section>
    }
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
