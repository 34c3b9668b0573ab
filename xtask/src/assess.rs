//! `assess`: answers in, result out, as JSON. The same engine that runs in the browser.

use crate::{
    answers,
    failure::{Failure, Outcome},
};
use afterdisc::domain::{
    answers::Answers,
    explanation::Reason,
    model::QuestionId,
    outcome::{self, Shown},
    red_flags::{Because, Fired},
};
use serde_json::{Value, json};
use std::{fs, io::Read};

pub fn run(args: &[String]) -> Outcome {
    let [file] = args else {
        return Err(Failure::usage("`assess` takes one file, or - to read from standard input"));
    };
    let text = if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|e| format!("standard input cannot be read: {e}"))?;
        text
    } else {
        fs::read_to_string(file).map_err(|e| Failure::usage(format!("{file} cannot be read: {e}")))?
    };
    let given: Value = serde_json::from_str(&text).map_err(|e| Failure::usage(format!("{file}: not JSON: {e}")))?;
    let given = given.get("answers").and_then(Value::as_object).ok_or_else(|| {
        Failure::usage(format!(
            "{file}: there is no object \"answers\"; write {{\"answers\": {{\"question\": \"choice\"}}}}"
        ))
    })?;
    crate::out::json(&report(&answers::read(given)?))
}

/// The result of these answers, in the published form.
pub fn report(given: &Answers) -> Value {
    let result = outcome::assess(given);
    let path = result.path;
    let named = |keep: &dyn Fn(QuestionId) -> bool| -> Vec<&str> {
        QuestionId::all().filter(|question| keep(*question)).map(|question| question.get().id).collect()
    };
    json!({
        "triage": {
            "level": result.triage.level.id(),
            "where": result.triage.place.id(),
            "reasons": result.triage.fired.iter().map(fired).collect::<Vec<_>>(),
        },
        "causes": result.causes.iter().map(shown).collect::<Vec<_>>(),
        "asked": named(&|question| path.asks(question)),
        "ignored": named(&|question| given.bits(question) != path.answers().bits(question)),
    })
}

fn fired(fired: &Fired) -> Value {
    let because = |because: &Because| {
        let row = because.question.get();
        format!("{}={}", row.id, row.choices[because.choice].id)
    };
    json!({ "rule": fired.rule.get().id, "because": fired.because.iter().map(because).collect::<Vec<_>>() })
}

fn shown(shown: &Shown) -> Value {
    let named = |reason: &Reason| {
        let feature = reason.feature.get();
        format!("{}={}", feature.id, feature.values[reason.value].id)
    };
    let why = &shown.explanation;
    json!({
        "id": shown.cause.get().id,
        "band": shown.band.id(),
        "share": shown.share.map(|share| (share * 1e6).round() / 1e6),
        "for": why.fits.iter().map(named).collect::<Vec<_>>(),
        "against": why.against.iter().map(named).collect::<Vec<_>>(),
        "missing": why.missing.iter().map(|feature| feature.get().id).collect::<Vec<_>>(),
    })
}
