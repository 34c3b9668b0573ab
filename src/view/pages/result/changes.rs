//! What would change this result: single answers that would raise the urgency, or put another reason first.

use super::Props;
use crate::domain::model::Level;
use crate::domain::outcome::Change;
use crate::view::levels::icon;
use crate::view::parts::icon;
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
        <section class="stack stack--tight" id="changes" tabindex="-1"><h2>{ text(words.changes) }</h2>
            <p>{ text(words.changes_lead) }</p>
            <ul class="plain ruled">
                for change in changes.iter().copied() {
                    <Line key={change.question.0} {change} />
                }
            </ul>
        </section>
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

/// The question with the other answer, and what that would do.
#[component]
fn Line(props: &LineProps) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let change = props.change;
    let question = &language.questions[change.question.index()];
    let cause = change.first.map(|cause| fill(words.change_first, &[("cause", language.causes[cause.index()].name)]));
    html! {
        <li class="change">
            <span class="small">{ text(question.text) }</span>
            <b>{ text(question.choices[change.choice]) }</b>
            if let Some(level) = change.level {
                <span class="change__to">
                    <span class={flag(level)}>{ icon::svg(icon(level)) }</span>
                    <span>{ fill(words.change_level, &[("level", language.words.urgency.steps[level as usize])]) }</span>
                </span>
            } else if let Some(cause) = cause {
                <span class="change__to">{ cause }</span>
            }
        </li>
    }
}

/// The flag of a level, small.
fn flag(level: Level) -> &'static str {
    match level {
        Level::EmergencyNow => "flag flag--now",
        Level::SameDay => "flag flag--today",
        _ => "flag",
    }
}
