//! What many rows hold a few of, each kind in one table: a row says where its own begin and how many there are.
//!
//! Two small numbers take a third of the place of an address and a length, and the app is loaded over the air.

use super::super::condition::{self, Clause};
use super::super::names::Names;
use super::super::schema::When;
use super::super::statement;
use super::spoken::Spoken;
use super::table;
use std::cell::RefCell;
use std::ops::Deref;

/// The names of the content, and the tables that fill while the rows are written.
pub struct Tables<'a> {
    names: &'a Names<'a>,
    clauses: RefCell<Vec<String>>,
    cited: RefCell<Vec<String>>,
    pub(super) spoken: Spoken,
}

impl<'a> Deref for Tables<'a> {
    type Target = Names<'a>;

    fn deref(&self) -> &Names<'a> {
        self.names
    }
}

impl<'a> Tables<'a> {
    pub fn new(names: &'a Names<'a>) -> Self {
        let empty = || RefCell::new(Vec::new());
        Self { names, clauses: empty(), cited: empty(), spoken: Spoken::default() }
    }

    /// Writes the tables once all rows are written.
    pub fn emit(&self, out: &mut String) {
        table(out, "CLAUSES", "Clause", self.clauses.borrow().iter().cloned());
        table(out, "CITED", "SourceId", self.cited.borrow().iter().cloned());
    }

    /// A condition.
    pub fn when(&self, when: &When) -> String {
        let (condition, _) = condition::parse(self, when);
        let lists = [&condition.all, &condition.any, &condition.none, &condition.of];
        let rows: Vec<String> = lists.into_iter().flatten().map(clause).collect();
        let [all, any, none, of] = lists.map(Vec::len);
        let from = place(&self.clauses, &rows);
        format!("Condition {{ from: {from}, count: [{all}, {any}, {none}, {of}], at_least: {} }}", condition.at_least)
    }

    /// The sources of a statement or a rule.
    pub fn cites<'b>(&self, sources: impl IntoIterator<Item = &'b str>) -> String {
        let rows: Vec<String> =
            sources.into_iter().map(|source| super::id("SourceId", &self.sources, source)).collect();
        format!("Cites {{ from: {}, count: {} }}", place(&self.cited, &rows), rows.len())
    }

    /// Some statements, as the program reads them. Their sources stand one after the other, from the first on.
    pub fn statements(&self, raw: &[&str]) -> &'static str {
        let parsed: Vec<_> = raw.iter().map(|raw| statement::parse(raw)).collect();
        let sources = parsed.iter().flat_map(|statement| &statement.sources);
        self.cited.borrow_mut().extend(sources.map(|source| super::id("SourceId", &self.sources, source)));
        self.spoken.statements(&parsed)
    }
}

/// Where these rows stand in a table, one after the other; they are added where they do not yet.
fn place<T: Clone + PartialEq>(table: &RefCell<Vec<T>>, rows: &[T]) -> usize {
    if rows.is_empty() {
        return 0;
    }
    let mut table = table.borrow_mut();
    table.windows(rows.len()).position(|known| known == rows).unwrap_or_else(|| {
        table.extend_from_slice(rows);
        table.len() - rows.len()
    })
}

fn clause(clause: &Clause) -> String {
    match clause {
        Clause::Answer(question, bits) => format!("Clause::Answer(QuestionId({question}), {bits:#b})"),
        Clause::Sign(sign) => format!("Clause::Sign(SignId({sign}))"),
    }
}
