//! What to do about a danger sign: whom to call or where to go, what to say there, why, and the ways on.
//!
//! Red is for the highest level alone. A crisis of the mind is met calmly: its line comes first.

use crate::domain::language::Language;
use crate::domain::model::{Level, Place, RegionId};
use crate::domain::red_flags::Triage;
use crate::view::levels::{directions, icon, is_crisis, is_only_crisis, numbers, region_words};
use crate::view::pages::action::after::after;
use crate::view::pages::action::say::say;
use crate::view::parts::advice_line::advice_line;
use crate::view::parts::call::call;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::icon;
use crate::view::state::Here;
use crate::view::tag::{all, headline, holds, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

mod after;
mod say;

/// The page that interrupts.
pub fn action(here: &Here) -> Html {
    let triage = here.session.triage();
    let title = title(&triage, here.language, here.region);
    let red = triage.level == Level::EmergencyNow && !is_only_crisis(&triage);
    let heading = all(vec![icon::svg(icon(triage.level)), tag("span", "", owned(title))]);
    let what = holds("div", "stack stack--wide", vec![headline(heading), what_to_do(here, &triage)]);
    let stop = holds("div", "", vec![what, say(here, &triage)]);
    all(vec![
        tag("section", if red { "stop" } else { "stop stop--calm" }, stop),
        tag("div", "frame", after(here, &triage)),
    ])
}

/// The heading: what to do, in a few words.
fn title(triage: &Triage, language: &'static Language, region: Option<RegionId>) -> String {
    let words = &language.words.action;
    let now = triage.level == Level::EmergencyNow;
    match triage.place {
        _ if is_only_crisis(triage) => if now { words.crisis_now } else { words.crisis_today }.into(),
        Place::Ambulance => numbers(language, region)
            .map_or_else(|| words.call_now_unknown.into(), |number| fill(words.call_now, &[("number", &number)])),
        Place::Ed | Place::EdWithMri => if now { words.go_now } else { words.go_today }.into(),
        Place::Gp => fill(words.call_doctor, &[("doctor", region_words(language, region).doctor)]),
        _ => words.call_team.into(),
    }
}

/// Whom to call and where to go.
fn what_to_do(here: &Here, triage: &Triage) -> Html {
    let (language, region) = (here.language, here.region);
    let words = &language.words.action;
    let now = triage.level == Level::EmergencyNow;
    let crisis = is_crisis(triage);
    let lead = match triage.place {
        _ if is_only_crisis(triage) => words.lead_crisis,
        Place::Ambulance => words.lead_call_now,
        Place::Ed | Place::EdWithMri if now => words.lead_go_now,
        Place::Ed | Place::EdWithMri => words.lead_go_today,
        Place::Gp => words.lead_call_doctor,
        _ => words.lead_call_team,
    };
    let only_crisis = is_only_crisis(triage);
    let calls = triage.place == Place::Ambulance;
    let mut number = Vec::new();
    if !calls || only_crisis {
        put(&mut number, "p", text(if_worse(triage, language)));
    }
    number.push(call(language, region));
    let number = holds("div", "stack stack--tight", number);
    let mut parts = vec![tag("p", "lead", text(lead))];
    if crisis {
        parts.push(tag("div", "note", crisis_line(language, region)));
    }
    if !(calls && only_crisis) {
        let said = directions(language, region, triage.rank()).into_iter().map(|said| tag("p", "", owned(said)));
        parts.push(holds("div", "stack stack--tight", said.collect()));
    }
    parts.push(advice_line(here, triage.place));
    // The number comes before anything else to read where minutes count; below that, as the way out when it gets worse.
    let at = if now && !only_crisis { 0 } else { parts.len() };
    parts.insert(at, number);
    all(parts)
}

fn if_worse(triage: &Triage, language: &'static Language) -> &'static str {
    let words = &language.words.action;
    match triage.place {
        _ if is_only_crisis(triage) => words.in_danger,
        Place::Ed | Place::EdWithMri => words.if_worse,
        _ => words.if_worse_team,
    }
}
