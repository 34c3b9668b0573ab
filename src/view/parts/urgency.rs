//! How soon and where: a flag, words, where to go, why, and the ladder. Never colour alone.

use crate::domain::model::Level;
use crate::domain::red_flags::{Fired, Triage};
use crate::view::levels::{directions, heading, icon, is_crisis};
use crate::view::parts::call::call;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::icon;
use crate::view::parts::ladder::Ladder;
use crate::view::state::{use_language, use_region};
use crate::view::text::text;
use yew::prelude::*;

/// So many reasons stand in the open; the others are one tap away.
const IN_THE_OPEN: usize = 3;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub triage: Triage,
}

/// The block that opens a result.
#[component]
pub fn Urgency(props: &Props) -> Html {
    let language = use_language();
    let region = use_region();
    let triage = &props.triage;
    let rank = triage.rank();
    html! {
        <section class={class(triage.level)} aria-labelledby="how-soon">
            <div class="urgency__flag">{ icon::svg(icon(triage.level)) }<b>{ text(language.words.urgency.how_soon) }</b></div>
            <div class="urgency__body">
                <h2 id="how-soon">{ heading(language, region, rank) }</h2>
                if is_crisis(triage) {
                    { crisis_line(language, region) }
                }
                for sentence in directions(language, region, rank) {
                    <p>{ sentence }</p>
                }
                if triage.level == Level::EmergencyNow {
                    { call(language, region) }
                }
                <Grounds triage={triage.clone()} />
                <Ladder level={triage.level} />
            </div>
        </section>
    }
}

/// Why this soon: the rules that decide, and behind a fold the others above a normal visit.
#[component]
fn Grounds(props: &Props) -> Html {
    let words = &use_language().words.urgency;
    let (deciding, others): (Vec<&Fired>, Vec<&Fired>) =
        props.triage.fired.iter().partition(|fired| fired.rule.get().level == props.triage.level);
    let (first, more) = deciding.split_at(deciding.len().min(IN_THE_OPEN));
    let others: Vec<&Fired> = others.into_iter().filter(|fired| fired.rule.get().level > Level::Routine).collect();
    html! {
        <>
            <div class="stack stack--tight">
                <h3>{ text(words.why) }</h3>
                { grounds(first) }
            </div>
            if !more.is_empty() {
                <details class="grounds"><summary>{ text(words.more) }</summary>{ grounds(more) }</details>
            }
            if !others.is_empty() {
                <details class="grounds"><summary>{ text(words.also) }</summary>{ grounds(&others) }</details>
            }
        </>
    }
}

fn grounds(fired: &[&Fired]) -> Html {
    html! {
        <ul class="plain">
            for fired in fired {
                <Ground key={fired.rule.0} rule={fired.rule} />
            }
        </ul>
    }
}

#[derive(PartialEq, Properties)]
struct GroundProps {
    pub rule: crate::domain::model::RuleId,
}

/// One sign, and why it cannot wait.
#[component]
fn Ground(props: &GroundProps) -> Html {
    let words = &use_language().rules[props.rule.index()];
    html! { <li><b>{ text(words.title) }</b><br />{ text(words.why) }</li> }
}

/// The class that gives a level its colour.
#[must_use]
pub fn class(level: Level) -> &'static str {
    match level {
        Level::EmergencyNow => "urgency urgency--emergency-now",
        Level::SameDay => "urgency urgency--same-day",
        Level::Soon => "urgency urgency--soon",
        Level::Routine => "urgency urgency--routine",
        Level::SelfCare => "urgency urgency--self-care",
    }
}
