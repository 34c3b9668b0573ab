//! The result: how soon and where first, then possible reasons, and what follows from them.
//!
//! It is never an all-clear: it says so, and the list of danger signs closes it.

use crate::domain::language::Language;
use crate::domain::model::{Band, Level};
use crate::domain::outcome::{Outcome, assess};
use crate::domain::session::Event;
use crate::view::pages::result::ask::Ask;
use crate::view::pages::result::changes::Changes;
use crate::view::pages::result::course::Course;
use crate::view::pages::result::options::Options;
use crate::view::pages::result::reasons::{CheckFirst, PossibleReasons};
use crate::view::pages::result::take::Take;
use crate::view::pages::result::tests::Tests;
use crate::view::parts::cited::Cited;
use crate::view::parts::contents::contents;
use crate::view::parts::emergency_list::emergency_list;
use crate::view::parts::fold::Fold;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::jump::jump;
use crate::view::parts::source_list::citation;
use crate::view::parts::step_back::StepBack;
use crate::view::parts::urgency::Urgency;
use crate::view::state::{use_language, use_region, use_send, use_session};
use crate::view::text::text;
use crate::view::title::use_title;
use std::rc::Rc;
use yew::prelude::*;

mod ask;
mod changes;
mod course;
mod options;
mod reasons;
mod take;
mod tests;

/// What every section of the result reads.
#[derive(PartialEq, Properties)]
pub struct Props {
    pub outcome: Rc<Outcome>,
}

/// The result of the check.
#[component]
pub fn ResultPage() -> Html {
    let (language, region) = (use_language(), use_region());
    let words = &language.words.result;
    use_title(words.title);
    let session = use_session();
    let outcome = use_memo(*session.answers(), assess);
    let sources = Cited::of(options::cited(language, &outcome).chain(course::cited(language, &outcome)));
    html! {
        <div class="frame frame--side">
            { contents(language, &sections(language, &outcome)) }
            <div class="stack stack--wide">
                <div class="stack">
                    <StepBack />
                    <h1 tabindex="-1">{ text(words.title) }</h1>
                    <Urgency triage={outcome.triage.clone()} />
                    if outcome.triage.level.is_urgent() {
                        <WhatToSay />
                    }
                    if outcome.triage.level == Level::EmergencyNow {
                        <p>{ text(words.no_all_clear_now) }</p>
                    } else {
                        <p>{ text(words.no_all_clear) }</p>
                        { jump("danger".to_owned(), "go", None, text(words.when_sooner)) }
                    }
                </div>
                <ContextProvider<Cited> context={sources.clone()}>
                    <div class="thread">
                        <CheckFirst outcome={Rc::clone(&outcome)} />
                        <PossibleReasons outcome={Rc::clone(&outcome)} />
                        <Changes outcome={Rc::clone(&outcome)} />
                        <Tests outcome={Rc::clone(&outcome)} />
                        <Options outcome={Rc::clone(&outcome)} />
                        <Course outcome={Rc::clone(&outcome)} />
                        <Ask outcome={Rc::clone(&outcome)} />
                        <Take />
                    </div>
                </ContextProvider<Cited>>
                if !sources.ids().is_empty() {
                    <Sources {sources} />
                }
                { emergency_list(language, region, "danger") }
            </div>
        </div>
    }
}

/// The sections that this result has, with their headings.
fn sections(language: &'static Language, outcome: &Outcome) -> Vec<(&'static str, &'static str)> {
    let words = &language.words.result;
    let urgent = outcome.triage.level.is_urgent();
    let suspected = outcome.causes.iter().any(|shown| shown.band == Band::CheckFirst);
    let all = [
        (suspected, "check-first", words.check_first),
        (true, "reasons", words.reasons),
        (!urgent, "changes", words.changes),
        (!outcome.causes.is_empty(), "tests", if urgent { words.tests_check_first } else { words.tests }),
        (!outcome.causes.is_empty(), "options", words.options),
        (!outcome.causes.is_empty(), "course", if urgent { words.course_more } else { words.course }),
        (!outcome.causes.is_empty(), "ask", words.ask),
        (true, "take", words.take),
    ];
    all.into_iter().filter(|(shown, ..)| *shown).map(|(_, id, heading)| (id, heading)).collect()
}

#[derive(PartialEq, Properties)]
struct SourcesProps {
    sources: Cited,
}

/// Where the statements come from. Folded: a mark that leads here opens it.
#[component]
fn Sources(props: &SourcesProps) -> Html {
    let language = use_language();
    let words = &language.words.library;
    html! {
        <Fold words={words.sources}>
            <ol>
                for (at, source) in props.sources.ids().iter().enumerate() {
                    <li key={source.0} id={format!("source-{}", at + 1)} tabindex="-1">{ citation(language, *source) }</li>
                }
            </ol>
            <p class="small">{ text(words.estimate_meaning) }</p>
        </Fold>
    }
}

/// The way to the words for the desk.
#[component]
fn WhatToSay() -> Html {
    let words = &use_language().words.result;
    let onclick = use_send().reform(|_: MouseEvent| Event::ShowAction);
    html! {
        <button class="button button--plain" type="button" {onclick}>
            { icon::svg(IconName::Speech) }{ text(words.what_to_say) }
        </button>
    }
}
