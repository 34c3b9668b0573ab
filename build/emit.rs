//! Checked content to static Rust tables.

mod blob;
mod numbers;
mod pages;
mod pictures;
mod questions;
mod words;

use super::condition::{self, Clause};
use super::names::{Names, Rows};
use super::schema::{Content, When};

pub use words::{SHARED_CHOICES, choice_words};

/// Writes all tables.
pub fn emit(content: &Content, names: &Names) -> String {
    let mut out = String::new();
    questions::emit(names, &mut out);
    pages::emit(names, &mut out);
    numbers::emit(&content.ranking, names, &mut out);
    pictures::emit(names, &mut out);
    words::emit(content, names, &mut out);
    for (name, value) in [
        ("VERSION", &content.root.version),
        ("REVIEWED", &content.root.reviewed),
        ("REVIEW_BY", &content.root.review_by),
    ] {
        out.push_str(&format!("/// A fact about the content.\npub const CONTENT_{name}: &str = {value:?};\n"));
    }
    blob::pack(&out)
}

/// A static array.
fn table(out: &mut String, name: &str, kind: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<String> = rows.collect();
    out.push_str(&format!("/// Table.\npub static {name}: [{kind}; {}] = [\n", rows.len()));
    for row in rows {
        out.push_str(&format!("    {row},\n"));
    }
    out.push_str("];\n\n");
}

/// A static slice.
fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("&[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

/// A static slice of texts.
fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    list(texts.into_iter().map(|text| format!("{text:?}")))
}

/// The id of a thing that the check has found to be there.
fn id<T>(kind: &str, rows: &Rows<T>, id: &str) -> String {
    format!("{kind}({})", rows.at(id).unwrap_or(0))
}

/// A static slice of ids.
fn ids<'a, T>(kind: &str, rows: &Rows<T>, wanted: impl IntoIterator<Item = &'a str>) -> String {
    list(wanted.into_iter().map(|wanted| id(kind, rows, wanted)))
}

/// An id that may be missing.
fn perhaps<T>(kind: &str, rows: &Rows<T>, wanted: Option<&String>) -> String {
    wanted.map_or_else(|| "None".to_owned(), |wanted| format!("Some({})", id(kind, rows, wanted)))
}

/// A condition.
fn when(names: &Names, when: &When) -> String {
    let (condition, _) = condition::parse(names, when);
    let clauses = |clauses: &[Clause]| {
        list(clauses.iter().map(|clause| match clause {
            Clause::Answer(question, bits) => format!("Clause::Answer(QuestionId({question}), {bits:#b})"),
            Clause::Sign(sign) => format!("Clause::Sign(SignId({sign}))"),
        }))
    };
    format!(
        "Condition {{ all: {}, any: {}, none: {}, at_least: {}, of: {} }}",
        clauses(&condition.all),
        clauses(&condition.any),
        clauses(&condition.none),
        condition.at_least,
        clauses(&condition.of)
    )
}
