//! Checked content to static Rust tables.

mod blob;
mod clinics;
mod groups;
mod mark;
mod numbers;
mod pages;
mod pictures;
mod pools;
mod questions;
mod spoken;
mod words;

use super::names::{Names, Rows};
use super::schema::Content;
use pools::Tables;
use std::env;

pub use clinics::emit as emit_clinics;
pub use spoken::{MOST_SOURCES, is_plain};
pub use words::{SHARED_CHOICES, choice_words};

/// Writes all tables.
pub fn emit(content: &Content, names: &Names) -> String {
    let mut out = String::new();
    let names = &Tables::new(names);
    // First: the sources of statements stand before all others.
    words::emit(content, names, &mut out);
    questions::emit(names, &mut out);
    pages::emit(names, &mut out);
    numbers::emit(&content.ranking, names, &mut out);
    pages::sent(&content.accuracy.simulation, &mut out);
    pictures::emit(names, &mut out);
    names.emit(&mut out);
    for (name, value) in [
        ("VERSION", &content.root.version),
        ("REVIEWED", &content.root.reviewed),
        ("REVIEW_BY", &content.root.review_by),
    ] {
        out.push_str(&format!("/// A fact about the content.\npub const CONTENT_{name}: &str = {value:?};\n"));
    }
    let (days, mark) = (content.root.keep_days, mark::mark(content));
    out.push_str(&format!("/// So many days answers may be kept on a device.\npub const KEEP_DAYS: u32 = {days};\n"));
    out.push_str(&format!(
        "/// Tells the questions of one version from those of another.\npub const QUESTIONS_MARK: u32 = {mark};\n"
    ));
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

/// An id that only the tools and the tests read: the app does not carry it.
fn native_id(id: &str) -> String {
    if is_native() { format!("id: {id:?},") } else { String::new() }
}

/// Whether this is for the tools and the tests, and not for the app.
fn is_native() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch != "wasm32")
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
