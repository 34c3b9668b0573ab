//! Answers in a file: read as they stand or refused as a whole, and the same again when they are written.

use crate::{
    answers::{read, write},
    domain::{answers::Answers, flow::Path, model::QuestionId, outcome::assess, red_flags::triage},
};
use serde_json::{Map, Value};

pub fn check(bytes: &[u8]) {
    let Ok(given) = serde_json::from_slice::<Map<String, Value>>(bytes) else { return };
    let answers = match read(&given) {
        Ok(answers) => answers,
        Err(failure) => {
            assert!(!failure.message.is_empty() && failure.code == 2);
            return;
        }
    };
    let written = write(&answers);
    assert_eq!(read(&written).ok(), Some(answers), "{written:?}");
    // Nothing that was given is lost in silence.
    for name in given.keys() {
        let found = QuestionId::find(name).map(|question| answers.has(question));
        let empty = given[name].as_array().is_some_and(Vec::is_empty);
        assert!(found == Some(true) || empty, "{name}: {:?} became nothing", given[name]);
    }
    // Whatever is answered has a result, and it stays the same when what is not asked is left out.
    let path = Path::new(&answers);
    assert_eq!(triage(&path).level, assess(&answers).triage.level);
    let asked: Answers = *path.answers();
    assert_eq!(assess(&asked).triage.level, assess(&answers).triage.level);
}

pub fn seeds() -> Vec<Vec<u8>> {
    let with = |bits: fn(usize) -> u32| {
        let mut answers = Answers::default();
        QuestionId::all().enumerate().for_each(|(at, question)| answers.set(question, bits(at)));
        Value::Object(write(&answers)).to_string().into_bytes()
    };
    vec![with(|_| 1), with(|at| 1 << (at % 3)), with(|at| if at % 2 == 0 { 2 } else { 0 })]
}
