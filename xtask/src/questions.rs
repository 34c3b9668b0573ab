//! `questions`: the questionnaire as JSON, in the order asked, for people and programs that fill it in.

use crate::failure::{Failure, Outcome};
use afterdisc::domain::{
    content::{CLASHES, LANGUAGES, SIGNS},
    model::{Clause, Condition, Kind, QuestionId},
};
use serde_json::{Map, Value, json};

pub fn run(args: &[String]) -> Outcome {
    if let Some(unknown) = args.first() {
        return Err(Failure::usage(format!("`questions` takes nothing, not `{unknown}`")));
    }
    crate::out::json(&questionnaire())
}

fn questionnaire() -> Value {
    let words = LANGUAGES[0].questions;
    let questions: Vec<Value> = QuestionId::all()
        .map(|question| {
            let (row, words) = (question.get(), &words[question.index()]);
            let mut out = Map::new();
            out.insert("id".into(), row.id.into());
            out.insert("kind".into(), kind(row.kind).into());
            out.insert("text".into(), words.text.into());
            if !words.hint.is_empty() {
                out.insert("hint".into(), words.hint.into());
            }
            let choices = row.choices.iter().zip(words.choices);
            let choices = choices.enumerate().map(|(at, (choice, text))| {
                let mut out = json!({ "id": choice.id, "text": text });
                let clashes = not_with(question, 1 << at);
                if !clashes.is_empty() {
                    out["not_with"] = clashes.into();
                }
                out
            });
            out.insert("choices".into(), choices.collect());
            if let Kind::Number { highest } = row.kind {
                out.insert("highest".into(), highest.into());
            }
            let asked_if = condition(&row.asked_if);
            if asked_if.as_object().is_some_and(|object| !object.is_empty()) {
                out.insert("asked_if".into(), asked_if);
            }
            Value::Object(out)
        })
        .collect();
    let signs: Map<String, Value> = SIGNS.iter().map(|sign| (sign.id.to_owned(), condition(&sign.when))).collect();
    json!({ "questions": questions, "signs": signs })
}

/// The earlier answers beside which a choice cannot be true.
fn not_with(question: QuestionId, bit: u32) -> Vec<String> {
    let clashes = CLASHES.iter().filter(|clash| clash.question == question && clash.choices & bit != 0);
    clashes.map(|clash| clause(&Clause::Answer(clash.with, clash.given))).collect()
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "single",
        Kind::Multiple => "multiple",
        Kind::Number { .. } => "number",
    }
}

/// A condition in the form of the content files.
pub fn condition(condition: &Condition) -> Value {
    let mut out = Map::new();
    for (name, clauses) in [("all", condition.all()), ("any", condition.any()), ("none", condition.none())] {
        if !clauses.is_empty() {
            out.insert(name.into(), clauses.iter().map(clause).collect());
        }
    }
    if condition.at_least > 0 {
        out.insert("at-least".into(), condition.at_least.into());
        out.insert("of".into(), condition.of().iter().map(clause).collect());
    }
    Value::Object(out)
}

fn clause(clause: &Clause) -> String {
    match clause {
        Clause::Sign(sign) => format!("@{}", sign.get().id),
        Clause::Answer(question, bits) => {
            let choices = question.get().choices.iter().enumerate();
            let named: Vec<_> = choices.filter(|(at, _)| bits & (1 << at) != 0).map(|(_, choice)| choice.id).collect();
            format!("{}={}", question.get().id, named.join("|"))
        }
    }
}
