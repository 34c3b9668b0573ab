//! One vignette: what is true of it beside what the engine says.

use crate::{answers, failure::Failure};
use afterdisc::domain::{
    answers::Answers,
    content::PAGES,
    flow::{self, Path},
    inquiry::{self, Depth},
    model::{Level, QuestionId},
    outcome,
};
use serde_json::Value;
use std::fs;

/// Which of the answers in the file the engine sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// All of them.
    All,
    /// Those to the questions that the check would ask, and no others.
    WhatMatters,
    /// Those of as many pages, but the first of the questionnaire.
    InOrder,
}

/// What the engine says of one vignette, beside what is true.
pub struct Case {
    pub id: String,
    pub modelled: bool,
    pub level: &'static str,
    pub truth_level: String,
    pub truth_cause: String,
    pub causes: Vec<&'static str>,
    pub top1: bool,
    pub top3: bool,
    pub exact: bool,
    pub ok: bool,
    pub under: bool,
    pub over: bool,
    pub missed: bool,
    /// Screens to the result, if the check asks what can matter.
    pub screens: usize,
    /// Screens and questions that were answered for this result.
    pub pages: usize,
    pub questions: usize,
    pub given: Answers,
    /// Causes that count as right in first place.
    pub acceptable: Vec<String>,
}

/// The vignettes of a file, each answered by the engine.
pub fn read(file: &str, asked: Asked) -> Result<Vec<Case>, Failure> {
    let text = fs::read_to_string(file).map_err(|e| Failure::usage(format!("{file} cannot be read: {e}")))?;
    let list: Value = serde_json::from_str(&text).map_err(|e| Failure::usage(format!("{file}: not JSON: {e}")))?;
    let list = list.as_array().ok_or_else(|| Failure::usage(format!("{file}: not an array of vignettes")))?;
    list.iter().enumerate().map(|(at, one)| case(one, asked).map_err(|e| place(e, file, at, one))).collect()
}

fn place(failure: Failure, file: &str, at: usize, one: &Value) -> Failure {
    let id = one.get("id").and_then(Value::as_str).map_or_else(|| format!("number {}", at + 1), str::to_owned);
    Failure { message: format!("{file}: {id}: {}", failure.message), code: failure.code }
}

fn case(one: &Value, asked: Asked) -> Result<Case, Failure> {
    let string = |name: &str| {
        let value = one.get(name).and_then(Value::as_str);
        value.map(str::to_owned).ok_or_else(|| Failure::usage(format!("there is no text `{name}`")))
    };
    let strings = |name: &str| -> Result<Vec<String>, Failure> {
        let list = one.get(name).and_then(Value::as_array);
        let list = list.ok_or_else(|| Failure::usage(format!("there is no list `{name}`")))?;
        Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    };
    let level_of = |name: &str| {
        Level::ALL
            .into_iter()
            .find(|level| level.id() == name)
            .ok_or_else(|| Failure::usage(format!("no level `{name}`")))
    };
    let given =
        one.get("answers").and_then(Value::as_object).ok_or_else(|| Failure::usage("there is no object `answers`"))?;
    let given = answers::read(given)?;
    let (pages, enough) = inquiry::walk(&given, Depth::Enough);
    let given = match asked {
        Asked::All => given,
        Asked::WhatMatters => enough,
        Asked::InOrder => inquiry::walk_in_order(&given, pages.len()),
    };
    let path = Path::new(&given);
    // A story leaves open what a person would be asked; a walk answers all that it asks.
    let counts = |one: &QuestionId| if asked == Asked::All { path.asks(*one) } else { path.answers().has(*one) };
    let questions = QuestionId::all().filter(|one| !flow::is_after_result(&PAGES[flow::page_of(*one)]) && counts(one));
    let (questions, pages) = (questions.count(), if asked == Asked::All { path.screens() } else { pages.len() });
    let result = outcome::assess(&given);
    let (truth_level, truth_cause) = (string("truth_triage")?, string("truth_cause")?);
    let truth = level_of(&truth_level)?;
    let accepted = strings("acceptable_triage")?.iter().map(|name| level_of(name)).collect::<Result<Vec<_>, _>>()?;
    let acceptable = strings("acceptable_causes")?;
    let modelled = one.get("modelled").and_then(Value::as_bool).unwrap_or(true);
    let causes: Vec<&'static str> = result.causes.iter().map(|shown| shown.cause.get().id).collect();
    let fits = |cause: &str| {
        if modelled { cause == truth_cause } else { acceptable.iter().any(|known| known == cause) }
    };
    let level = result.triage.level;
    Ok(Case {
        id: string("id")?,
        modelled,
        level: level.id(),
        top1: causes.first().is_some_and(|first| acceptable.iter().any(|known| known == first)),
        top3: causes.iter().take(3).any(|cause| fits(cause)),
        exact: level == truth,
        ok: accepted.contains(&level),
        under: accepted.iter().all(|accepted| level < *accepted),
        over: accepted.iter().all(|accepted| level > *accepted),
        missed: truth == Level::EmergencyNow && level != truth,
        screens: screens(&given),
        pages,
        questions,
        truth_level,
        truth_cause,
        causes,
        given,
        acceptable,
    })
}

/// How many screens someone with these answers sees before the result.
fn screens(given: &Answers) -> usize {
    inquiry::walk(given, Depth::Enough).0.len()
}
