//! How soon and where: a flag, words, where to go, why, and the ladder. Never colour alone.

use crate::domain::language::Language;
use crate::domain::model::{Level, Place};
use crate::domain::red_flags::{Fired, Triage};
use crate::view::levels::{directions, heading, icon, is_crisis};
use crate::view::parts::advice_line::advice_line;
use crate::view::parts::call::call;
use crate::view::parts::crisis_line::crisis_line;
use crate::view::parts::icon;
use crate::view::parts::ladder::ladder;
use crate::view::parts::told::{by_question, ticked};
use crate::view::state::Here;
use crate::view::tag::{all, holds, put, tag, with};
use crate::view::text::{owned, text};
use yew::prelude::Html;

/// So many reasons stand in the open; the others are one tap away.
const IN_THE_OPEN: usize = 3;

/// The block that opens a result.
pub fn urgency(here: &Here, triage: &Triage) -> Html {
    let (language, region, rank) = (here.language, here.region, triage.rank());
    let mut body = Vec::new();
    if is_crisis(triage) {
        body.push(crisis_line(language, region));
    }
    let at = body.len();
    body.extend(directions(language, region, rank).into_iter().map(|said| tag("p", "", owned(said))));
    if triage.level == Level::EmergencyNow {
        // Where an ambulance is the way, its number comes before all else to read.
        let at = if triage.place == Place::Ambulance { at } else { body.len() };
        body.insert(at, call(language, region));
    }
    body.push(advice_line(here, triage.place));
    body.push(grounds(language, triage));
    flagged(here, triage, all(body))
}

/// The flag, how soon in words, what is said under it, and the ladder.
pub fn flagged(here: &Here, triage: &Triage, body: Html) -> Html {
    let language = here.language;
    let flag = vec![icon::svg(icon(triage.level)), tag("b", "", text(language.words.urgency.how_soon))];
    let heading = with("h2", &["id"], &["how-soon"], owned(heading(language, here.region, triage.rank())));
    let said = vec![heading, body, ladder(language, triage.level)];
    let parts = vec![holds("div", "urgency__flag", flag), holds("div", "urgency__body", said)];
    with("section", &["class", "aria-labelledby"], &[class(triage.level), "how-soon"], all(parts))
}

/// Why this soon: the rules that decide, and behind a fold the others above a normal visit.
fn grounds(language: &'static Language, triage: &Triage) -> Html {
    let words = &language.words.urgency;
    let (deciding, others): (Vec<&Fired>, Vec<&Fired>) =
        triage.fired.iter().partition(|fired| fired.rule.get().level == triage.level);
    let (first, more) = deciding.split_at(deciding.len().min(IN_THE_OPEN));
    let others: Vec<&Fired> = others.into_iter().filter(|fired| fired.rule.get().level > Level::Routine).collect();
    all(vec![
        holds("div", "stack stack--tight", vec![tag("h3", "", text(words.why)), signs(language, first, true)]),
        folded(language, words.more, more),
        folded(language, words.also, &others),
    ])
}

fn folded(language: &'static Language, heading: &'static str, fired: &[&Fired]) -> Html {
    if fired.is_empty() {
        return Html::default();
    }
    holds("details", "grounds", vec![tag("summary", "", text(heading)), signs(language, fired, true)])
}

/// Signs, each with why it cannot wait; in front of it, where `own` says so, what the person ticked, each tick once.
pub fn signs(language: &'static Language, fired: &[&Fired], own: bool) -> Html {
    let (mut items, mut shown) = (Vec::new(), Vec::new());
    for one in fired {
        let words = &language.rules[one.rule.index()];
        let mut said = vec![tag("b", "", text(words.title))];
        let mut ticked = if own { ticked(language, by_question(one.because.iter().collect())) } else { Vec::new() };
        ticked.retain(|tick| !shown.contains(tick));
        if !ticked.is_empty() {
            said.push(tag("p", "small", owned(ticked.join(language.words.question.between))));
        }
        shown.extend(ticked);
        put(&mut said, "p", text(words.why));
        items.push(holds("li", "", said));
    }
    holds("ul", "plain signs", items)
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
