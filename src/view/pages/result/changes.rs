//! What would change this result: single answers that would raise the urgency, or put another reason first.

use super::Props;
use crate::domain::model::Level;
use crate::domain::outcome::Change;
use crate::view::parts::section::Section;
use crate::view::state::{use_language, use_session};
use crate::view::text::{fill, text};
use std::rc::Rc;
use yew::prelude::*;

/// So many of each kind.
const AT_MOST: usize = 3;

/// The changes. Nothing beside a danger sign: then only one thing matters.
#[component]
pub fn Changes(props: &Props) -> Html {
    let words = &use_language().words.result;
    let outcome = Rc::clone(&props.outcome);
    let session = use_session();
    let changes = use_memo(*session.answers(), move |answers| {
        if outcome.triage.level.is_urgent() { Vec::new() } else { picked(&outcome.changes(answers)) }
    });
    if changes.is_empty() {
        return Html::default();
    }
    html! {
        <Section heading={words.changes} id="changes">
            <p>{ text(words.changes_lead) }</p>
            <ul class="plain ruled">
                for change in changes.iter().copied() {
                    <Line key={change.question.0} {change} />
                }
            </ul>
        </Section>
    }
}

/// A few of each kind. Of those that raise the urgency one for each level comes first: they say more than three alike.
fn picked(changes: &[Change]) -> Vec<Change> {
    let mut raising: Vec<Change> = Vec::new();
    for level in [Level::EmergencyNow, Level::SameDay, Level::Soon] {
        raising.extend(changes.iter().find(|change| change.level == Some(level)));
    }
    for change in changes.iter().filter(|change| change.level.is_some()) {
        if raising.len() < AT_MOST && !raising.contains(change) {
            raising.push(*change);
        }
    }
    raising.extend(changes.iter().filter(|change| change.first.is_some()).take(AT_MOST));
    raising
}

#[derive(PartialEq, Properties)]
struct LineProps {
    pub change: Change,
}

/// The question, and what the other answer would do.
#[component]
fn Line(props: &LineProps) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let change = props.change;
    let question = &language.questions[change.question.index()];
    let choice = question.choices[change.choice];
    let said = match (change.level, change.first) {
        (Some(level), _) => {
            let step = language.words.urgency.steps[level as usize];
            fill(words.change_level, &[("choice", choice), ("level", step)])
        }
        (None, Some(cause)) => {
            fill(words.change_first, &[("choice", choice), ("cause", language.causes[cause.index()].name)])
        }
        (None, None) => return Html::default(),
    };
    html! { <li><span class="small">{ text(question.text) }</span><span>{ said }</span></li> }
}
