//! Copies of the rows of the content, by their shape alone: nothing here knows what a row means.

use crate::{failure::Failure, project};
use serde_json::Value as Json;
use std::{collections::BTreeSet, path::Path};
use toml::{Table, Value};

/// What has a number after its id in a copy.
pub struct Copies {
    times: usize,
    questions: BTreeSet<String>,
    causes: BTreeSet<String>,
    /// Rules that stay as they are.
    once: BTreeSet<String>,
}

/// Lists of rows that are copied, by file or folder.
const ROWS: &[(&str, &str)] = &[
    ("questions/", "question"),
    ("signs.toml", "sign"),
    ("red-flags.toml", "rule"),
    ("model/findings.toml", "finding"),
    ("model/ranking.toml", "modifier"),
];
/// Tables of words that are copied whole.
const WORDS: &[&str] = &["/questions/", "/findings.toml", "/red-flags.toml"];
/// Rules of these levels stay as they are: the build proves that they cover all answers, and ten of each would be too many.
const ONCE: &[&str] = &["routine", "self-care"];
/// Fields that hold an id, or several, of something that is copied.
const IDS: &[&str] = &["id", "question", "follows", "page", "suspects", "too-early-causes"];
/// A field with a number for each cause: it gets one for every copy of that cause.
const BY_CAUSE: &str = "likelihood";
/// A field with numbers for some causes: a copy is about the copies of these.
const OF_CAUSES: &str = "factors";

impl Copies {
    /// Learns from the content what is called what.
    pub fn of(content: &Path, times: usize) -> Result<Self, Failure> {
        let rows = |file: &Path, rows: &str| -> Result<Vec<Value>, Failure> {
            let table = table(&project::read_text(file)?)?;
            Ok(table.get(rows).and_then(Value::as_array).cloned().unwrap_or_default())
        };
        let text = |row: &Value, field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        let causes = project::files(&content.join("causes"))?;
        let causes = causes.iter().filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned())).collect();
        let mut questions = BTreeSet::new();
        for file in project::files(&content.join("questions"))? {
            questions.extend(rows(&file, "question")?.iter().map(|row| text(row, "id")));
        }
        let rules = rows(&content.join("red-flags.toml"), "rule")?;
        let once = rules.iter().filter(|rule| ONCE.contains(&text(rule, "level").as_str()));
        let once = once.map(|rule| text(rule, "id")).collect();
        Ok(Self { times, questions, causes, once })
    }

    /// What becomes of a file: itself or larger, and copies of it beside it.
    pub fn file(&self, name: &str, text: &str) -> Result<Vec<(String, String)>, Failure> {
        if let Some((folder, file)) = name.rsplit_once('/').filter(|(folder, _)| folder.ends_with("causes")) {
            let stem = file.trim_end_matches(".toml");
            let beside = self.numbers().map(|number| (format!("{folder}/{stem}-{number}.toml"), text.to_owned()));
            return Ok(std::iter::once((name.to_owned(), text.to_owned())).chain(beside).collect());
        }
        let mut table = table(text)?;
        if let Some((_, rows)) = ROWS.iter().find(|(place, _)| name.starts_with(place)) {
            self.grow_rows(&mut table, rows);
        } else if WORDS.iter().any(|place| name.contains(place)) {
            for (id, words) in table.clone().into_iter().filter(|(id, _)| !self.once.contains(id)) {
                table.extend(self.numbers().map(|number| (format!("{id}-{number}"), words.clone())));
            }
        } else {
            return Ok(vec![(name.to_owned(), text.to_owned())]);
        }
        if name == "model/ranking.toml" {
            self.grow_ranking(&mut table);
        }
        let text = toml::to_string(&table).map_err(|e| format!("{name} cannot be written again: {e}"))?;
        Ok(vec![(name.to_owned(), text)])
    }

    /// The vignettes, with ten times as much answered.
    pub fn answers(&self, text: &str) -> Result<String, Failure> {
        let mut list: Json = serde_json::from_str(text).map_err(|e| format!("the vignettes are not JSON: {e}"))?;
        for answers in list.as_array_mut().into_iter().flatten().filter_map(|one| one["answers"].as_object_mut()) {
            for (question, answer) in answers.clone() {
                answers.extend(self.numbers().map(|number| (format!("{question}-{number}"), answer.clone())));
            }
        }
        Ok(list.to_string())
    }

    fn numbers(&self) -> impl Iterator<Item = usize> + use<> {
        2..=self.times
    }

    fn grow_rows(&self, table: &mut Table, rows: &str) {
        if let Some(rows) = table.get_mut(rows).and_then(Value::as_array_mut) {
            let stays =
                |row: &Value| row.get("level").and_then(Value::as_str).is_some_and(|level| ONCE.contains(&level));
            let rows_of = |number| rows.iter().filter(move |row| number == 1 || !stays(row));
            let copy = |number| rows_of(number).map(move |row| self.copied(row, number, ""));
            *rows = (1..=self.times).flat_map(copy).collect();
        }
    }

    /// Every cause has a prior in every window; together they are as many per cent as before.
    fn grow_ranking(&self, table: &mut Table) {
        for window in table.get_mut("window").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(priors) = window.get_mut("priors").and_then(Value::as_table_mut) {
                *priors = self.for_each_copy(priors, |prior| prior.as_float().unwrap_or(0.0) / self.times as f64);
            }
        }
        if let Some(Value::Array(early)) = table.get_mut("too-early-causes") {
            let copy = |number| early.iter().map(move |cause| self.copied(cause, number, "too-early-causes"));
            *early = (1..=self.times).flat_map(copy).collect();
        }
    }

    /// A table by cause, with a number for every copy of each cause.
    fn for_each_copy(&self, by_cause: &Table, share: impl Fn(&Value) -> f64) -> Table {
        let copies = by_cause.iter().flat_map(|(cause, value)| {
            let last = if self.causes.contains(cause) { self.times } else { 1 };
            let share = share(value);
            (1..=last).map(move |number| (numbered(cause, number), Value::Float(share)))
        });
        copies.collect()
    }

    /// A row that refers to copies of this number. `field` is where the value stands.
    fn copied(&self, value: &Value, number: usize, field: &str) -> Value {
        match value {
            Value::String(text) => Value::String(self.copied_text(text, number, field)),
            Value::Array(list) => Value::Array(list.iter().map(|one| self.copied(one, number, field)).collect()),
            Value::Table(table) if field == BY_CAUSE => {
                Value::Table(self.for_each_copy(table, |share| share.as_float().unwrap_or(0.0)))
            }
            Value::Table(table) => {
                let copy = |(key, value): (&String, &Value)| {
                    let name = if field == OF_CAUSES { numbered(key, number) } else { key.clone() };
                    // The values of a finding have ids of their own, which stay: they are unique within it.
                    let inner = if field == "value" && key == "id" { "" } else { key };
                    (name, self.copied(value, number, inner))
                };
                Value::Table(table.iter().map(copy).collect())
            }
            other => other.clone(),
        }
    }

    fn copied_text(&self, text: &str, number: usize, field: &str) -> String {
        if IDS.contains(&field) || text.starts_with('@') {
            return numbered(text, number);
        }
        match text.split_once('=') {
            Some((question, choices)) if self.questions.contains(question) => {
                format!("{}={choices}", numbered(question, number))
            }
            _ => text.to_owned(),
        }
    }
}

/// The id of a copy; the first is the row that is there already.
fn numbered(id: &str, number: usize) -> String {
    if number == 1 { id.to_owned() } else { format!("{id}-{number}") }
}

fn table(text: &str) -> Result<Table, Failure> {
    text.parse().map_err(|e| Failure::new(format!("the content is not TOML: {e}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_refers_to_copies() -> Result<(), Failure> {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let copies = Copies { times: 2, questions: set(&["wound"]), causes: set(&["hip"]), once: set(&[]) };
        let text = "[[finding]]\nid = 'f'\nquestion = 'wound'\nsources = ['s']\n\
            [[finding.value]]\nid = 'v'\nwhen = { all = ['wound=a|b', '@sign'] }\nlikelihood = { others = 0.5, hip = 0.1 }\n";
        let files = copies.file("model/findings.toml", text)?;
        let grown = table(&files[0].1)?;
        let copy = &grown["finding"][1];
        assert_eq!((copy["id"].as_str(), copy["question"].as_str()), (Some("f-2"), Some("wound-2")));
        assert_eq!((copy["sources"][0].as_str(), copy["value"][0]["id"].as_str()), (Some("s"), Some("v")));
        let when = &copy["value"][0]["when"]["all"];
        assert_eq!((when[0].as_str(), when[1].as_str()), (Some("wound-2=a|b"), Some("@sign-2")));
        let likelihood = copy["value"][0]["likelihood"].as_table().map(|table| table.keys().cloned().collect());
        assert_eq!(likelihood, Some(vec!["hip".to_owned(), "hip-2".to_owned(), "others".to_owned()]));
        Ok(())
    }
}
