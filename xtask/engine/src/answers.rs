//! Answers as people write them in files: `{"question": "choice" | ["choice", …] | number}`.

use crate::{failure::Failure, nearest};
use afterdisc::domain::{
    answers::Answers,
    model::{Kind, QuestionId},
};
use serde_json::{Map, Value};

/// Reads answers. An unknown question or choice is named, with the nearest known one.
pub fn read(given: &Map<String, Value>) -> Result<Answers, Failure> {
    let mut answers = Answers::default();
    for (name, value) in given {
        let question = QuestionId::find(name).ok_or_else(|| {
            let known = QuestionId::all().map(|known| known.get().id);
            Failure::usage(format!("there is no question `{name}`{}", nearest::did_you_mean(name, known)))
        })?;
        answers.set(question, bits(question, value)?);
    }
    Ok(answers)
}

/// Writes answers in the form that `read` takes.
pub fn write(answers: &Answers) -> Map<String, Value> {
    let given = QuestionId::all().filter(|question| answers.has(*question));
    given.map(|question| (question.get().id.to_owned(), value(question, answers))).collect()
}

fn value(question: QuestionId, answers: &Answers) -> Value {
    let (row, bits) = (question.get(), answers.bits(question));
    let mut chosen = row.choices.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, one)| one.id);
    match row.kind {
        Kind::Number { .. } => answers.number(question).into(),
        Kind::Single => chosen.next().into(),
        Kind::Multiple => chosen.collect(),
    }
}

fn bits(question: QuestionId, value: &Value) -> Result<u32, Failure> {
    let row = question.get();
    match (row.kind, value) {
        (Kind::Number { highest }, Value::Number(number)) => {
            number.as_u64().filter(|number| *number <= u64::from(highest)).map(|number| number as u32 + 1).ok_or_else(
                || Failure::usage(format!("`{}` takes a whole number from 0 to {highest}, not {number}", row.id)),
            )
        }
        (Kind::Number { highest }, _) => {
            Err(Failure::usage(format!("`{}` takes a whole number from 0 to {highest}", row.id)))
        }
        (_, Value::String(choice)) => bit(question, choice),
        (Kind::Multiple, Value::Array(choices)) => choices.iter().try_fold(0, |bits, choice| match choice {
            Value::String(choice) => Ok(bits | bit(question, choice)?),
            other => Err(Failure::usage(format!("`{}` takes the ids of choices, not {other}", row.id))),
        }),
        (Kind::Single, Value::Array(choices)) if choices.len() == 1 => bits(question, &choices[0]),
        (Kind::Single, _) => Err(Failure::usage(format!("`{}` takes the id of one choice", row.id))),
        (Kind::Multiple, _) => Err(Failure::usage(format!("`{}` takes a list of ids of choices", row.id))),
    }
}

fn bit(question: QuestionId, choice: &str) -> Result<u32, Failure> {
    let row = question.get();
    row.bit(choice).ok_or_else(|| {
        let near = nearest::did_you_mean(choice, row.choices.iter().map(|choice| choice.id));
        Failure::usage(format!("question `{}` has no choice `{choice}`{near}", row.id))
    })
}
