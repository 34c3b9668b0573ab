//! What many rows hold a few of, each kind in one table: a row says where its own begin and how many there are.
//!
//! Two small numbers take a third of the place of an address and a length, and the app is loaded over the air.

use super::super::condition::{self, Clause};
use super::super::names::Names;
use super::super::schema::When;
use super::super::statement;
use super::table;
use std::cell::RefCell;
use std::ops::Deref;

/// The names of the content, and the tables that fill while the rows are written.
pub struct Tables<'a> {
    names: &'a Names<'a>,
    clauses: RefCell<Vec<String>>,
    cited: RefCell<Vec<String>>,
    /// Rows, each with its words: these stand apart, one after the other, so that a row needs their length only.
    statements: RefCell<Vec<(String, String)>>,
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
        Self { names, clauses: empty(), cited: empty(), statements: RefCell::new(Vec::new()) }
    }

    /// Writes the tables once all rows are written.
    pub fn emit(&self, out: &mut String) {
        table(out, "CLAUSES", "Clause", self.clauses.borrow().iter().cloned());
        table(out, "CITED", "SourceId", self.cited.borrow().iter().cloned());
        let statements = self.statements.borrow();
        table(out, "STATEMENTS", "Statement", statements.iter().map(|(row, _)| row.clone()));
        let words: String = statements.iter().map(|(_, words)| words.as_str()).collect();
        out.push_str(&format!("/// The words of all statements.\npub const STATED: &str = {words:?};\n"));
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

    /// Some statements.
    pub fn statements(&self, raw: &[&str]) -> String {
        let rows: Vec<(String, String)> = raw.iter().map(|raw| self.statement(raw)).collect();
        format!("Statements {{ from: {}, count: {} }}", place(&self.statements, &rows), rows.len())
    }

    fn statement(&self, raw: &str) -> (String, String) {
        let statement = statement::parse(raw);
        let (length, cites) = (statement.text.len(), self.cites(statement.sources));
        let row = format!("Statement {{ length: {length}, cites: {cites}, estimate: {} }}", statement.estimate);
        (row, statement.text.to_owned())
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
