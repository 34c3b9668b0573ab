//! All words in the order in which the program reads them: one long text, from which it takes each in turn.
//!
//! Where a text stands is then written nowhere, and a visitor loads it with that much less. What is written here gives back the
//! Rust that reads it, so that both always have the same order. The other half is `src/domain/spoken.rs`.

use super::super::statement::Statement;
use std::cell::RefCell;

/// Ends a text, and a list.
const END: char = '\u{1}';
/// Ends each text of a list.
const NEXT: char = '\u{2}';
/// Ends a statement, with so many more as it has sources.
const CITED: u8 = 0x10;
/// Added to that where the authors have estimated.
const ESTIMATE: u8 = 8;

/// So many sources a statement may have.
pub const MOST_SOURCES: usize = 7;

/// Whether a text can stand among the others: it holds nothing that ends one.
pub fn is_plain(text: &str) -> bool {
    !text.contains(char::is_control)
}

/// The words so far.
#[derive(Default)]
pub struct Spoken(RefCell<String>);

impl Spoken {
    /// Writes all of them.
    pub fn emit(&self, name: &str, out: &mut String) {
        out.push_str(&format!("/// Words as they are read.\nconst {name}: &str = {:?};\n\n", self.0.borrow()));
    }

    /// A text.
    pub fn text(&self, text: &str) -> &'static str {
        self.add(text, END);
        "read.text()"
    }

    /// Whether something holds.
    pub fn flag(&self, holds: bool) -> &'static str {
        self.add("", if holds { NEXT } else { END });
        "read.flag()"
    }

    /// A list of texts.
    pub fn texts<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> &'static str {
        texts.into_iter().for_each(|text| self.add(text, NEXT));
        self.add("", END);
        "read.texts()"
    }

    /// A list of statements.
    pub fn statements(&self, statements: &[Statement]) -> &'static str {
        for Statement { text, sources, estimate } in statements {
            let estimate = if *estimate { ESTIMATE } else { 0 };
            self.add(text, char::from(CITED + estimate + sources.len() as u8));
        }
        self.add("", END);
        "read.statements()"
    }

    /// A table.
    pub fn rows(rows: impl Iterator<Item = String>) -> String {
        let rows: Vec<String> = rows.collect();
        let count = rows.len();
        alike(rows).map_or_else(|| "&[]".to_owned(), |row| format!("read.rows({count}, |read| {row})"))
    }

    fn add(&self, text: &str, end: char) {
        self.0.borrow_mut().extend(text.chars().chain([end]));
    }
}

/// How every row is read: all of them alike, whatever they say.
pub fn alike(rows: Vec<String>) -> Option<String> {
    assert!(rows.iter().all(|row| *row == rows[0]), "rows of one table are read in two ways");
    rows.into_iter().next()
}
