//! What to say on the phone and at the desk, in the words of the person who will say it.

use crate::domain::model::{Kind, Level, Place, QuestionId, RegionId};
use crate::domain::red_flags::{Fired, Triage};
use crate::view::levels::is_only_crisis;
use crate::view::parts::told::{ticked, told};
use crate::view::state::Here;
use crate::view::tag::{all, holds, put, tag, with};
use crate::view::text::{owned, text};
use yew::prelude::*;

/// No one says more than this at a desk.
const AT_MOST: usize = 3;

/// The operation, the signs in the words of their rules, and what was ticked.
pub fn say(here: &Here, triage: &Triage) -> Html {
    let (language, region) = (here.language, here.region);
    let words = &language.words.action;
    let operation = operation(here).filter(|_| !is_only_crisis(triage));
    let ticked = ticked(language, told(triage));
    // Where an ambulance is called, the ticks say all: the words of the rule name signs beside that are not there.
    let speaks = |fired: &&Fired| triage.place != Place::Ambulance || ticked.is_empty() || !is_ticked(fired);
    let said = triage.deciding().filter(speaks).map(|fired| language.rules[fired.rule.index()].say);
    let said: Vec<&str> = said.take(AT_MOST).collect();
    let scanned = triage.level == Level::EmergencyNow && triage.place == Place::EdWithMri;
    let who = QuestionId::find("who").map(|who| (who.get().bit("helper"), here.session.answers().bits(who)));
    let at_desk = triage.place >= Place::Ed;
    let mut quote = Vec::new();
    for sentence in operation.into_iter().chain(said) {
        put(&mut quote, "p", text(sentence));
    }
    if !ticked.is_empty() {
        put(&mut quote, "p", text(words.ticked));
        quote.push(tag("ul", "", ticked.into_iter().map(|answer| tag("li", "", owned(answer))).collect()));
    }
    let heading = text(if at_desk { words.say_at_desk } else { words.say_on_phone });
    let mut parts = vec![with("h2", &["id"], &["say"], heading)];
    if who.is_some_and(|(helper, said)| helper == Some(said)) {
        put(&mut parts, "p", text(words.for_another));
    }
    parts.push(holds("blockquote", "say", quote));
    if scanned && region == RegionId::find("uk") {
        put(&mut parts, "p", text(words.mri_uk));
    }
    if at_desk {
        put(&mut parts, "p", text(words.hold_up));
    }
    with("section", &["class", "aria-labelledby"], &["stack", "say"], all(parts))
}

/// Whether a rule rests on ticks alone.
fn is_ticked(fired: &Fired) -> bool {
    fired.because.iter().all(|because| because.question.get().kind == Kind::Multiple)
}

/// That there was an operation, and when. Nothing for a person who said that there was none.
fn operation(here: &Here) -> Option<&'static str> {
    let answers = here.session.answers();
    let said = |question: &str| QuestionId::find(question).map(|question| (question, answers.bits(question)));
    let (operation, what) = said("operation")?;
    if operation.get().bit("no-operation") == Some(what) {
        return None;
    }
    let (_, when) = said("operation-when")?;
    let phrases = here.language.words.action.had_operation;
    let phrase = if when == 0 { phrases.len().checked_sub(1)? } else { when.trailing_zeros() as usize };
    phrases.get(phrase).copied()
}
