//! Statements with their marks: where each comes from, and whether it is an estimate.
//!
//! The sources of a page are gathered once and numbered in the order in which they are first cited.

use crate::domain::language::{Language, Statement, Statements};
use crate::domain::model::{Cites, SourceId};
use crate::view::parts::jump::jump;
use crate::view::tag::{all, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The numbered sources of a page.
#[derive(Clone, Debug)]
pub struct Cited {
    language: &'static Language,
    ids: Vec<SourceId>,
}

impl Cited {
    /// The sources of some sections, in the order in which they stand on the page.
    #[must_use]
    pub fn new(language: &'static Language, sections: &[Statements]) -> Self {
        let mut cited = Self { language, ids: Vec::new() };
        for section in sections {
            cited.add(section);
        }
        cited
    }

    /// Numbers the sources of more statements: each source once.
    pub fn add(&mut self, statements: Statements) {
        statements.iter().for_each(|statement| self.cite(statement.cites));
    }

    /// Numbers some sources: each once.
    fn cite(&mut self, cites: Cites) {
        for id in cites.iter() {
            if !self.ids.contains(id) {
                self.ids.push(*id);
            }
        }
    }

    /// The sources in their order.
    #[must_use]
    pub fn ids(&self) -> &[SourceId] {
        &self.ids
    }

    /// A paragraph for one statement, a list for several.
    pub fn list(&self, statements: Statements) -> Html {
        if let [only] = statements {
            return tag("p", "", self.words(only));
        }
        let mut items = Vec::new();
        for statement in statements {
            put(&mut items, "li", self.words(statement));
        }
        tag("ul", "statements", all(items))
    }

    /// The words of a statement with its marks.
    fn words(&self, statement: &Statement) -> Html {
        all(vec![text(statement.words), self.marks(statement.cites, statement.estimate)])
    }

    /// What rests on some sources, with their marks: cited where it stands.
    pub fn sourced(&mut self, parts: &mut Vec<Html>, said: Html, cites: Cites, estimate: bool) {
        self.cite(cites);
        put(parts, "p", all(vec![said, self.marks(cites, estimate)]));
    }

    /// The marks of some sources, and of an estimate.
    fn marks(&self, cites: Cites, estimate: bool) -> Html {
        let words = &self.language.words.library;
        let mut marks = Vec::new();
        if estimate {
            marks.push(text(" "));
            marks.push(tag("small", "estimate", text(words.estimate)));
        }
        for source in cites.iter() {
            if let Some(number) = self.ids.iter().position(|known| known == source) {
                marks.push(text(" "));
                marks.push(mark(words.source_mark, number + 1));
            }
        }
        all(marks)
    }
}

/// The number of a source, which leads to it.
fn mark(label: &'static str, number: usize) -> Html {
    let number = number.to_string();
    let label = fill(label, &[("number", &number)]);
    jump(format!("source-{number}"), "source-mark", Some(label), owned(number))
}
