//! Mistakes in the content, in words for the people who write it.

use std::fmt;

/// One mistake: where it is, what is wrong, and what would put it right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file, from the content folder.
    pub file: String,
    /// The field, or the place in the file.
    pub field: String,
    /// What is wrong, and the remedy: whole sentences.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}: {}", self.file, self.field, self.what)
    }
}

/// Mistakes found so far. All are told at once.
#[derive(Default)]
pub struct Mistakes(Vec<Mistake>);

impl Mistakes {
    /// Notes a mistake.
    pub fn add(&mut self, file: &str, field: &str, what: impl Into<String>) {
        self.0.push(Mistake { file: file.to_owned(), field: field.to_owned(), what: what.into() });
    }

    /// Notes a mistake unless something holds.
    pub fn expect(&mut self, holds: bool, file: &str, field: &str, what: impl Into<String>) {
        if !holds {
            self.add(file, field, what);
        }
    }

    /// Whether there is one.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// Nothing, or all of them in the order of the files.
    pub fn finish(mut self) -> Result<(), Vec<Mistake>> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

/// "Did you mean `x`?", or what is known when nothing is near.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let limit = (word.chars().count() / 2).max(2);
    let near = known.iter().map(|candidate| (edits(word, candidate), candidate)).min();
    match near {
        Some((distance, candidate)) if distance <= limit => format!("Did you mean `{candidate}`?"),
        _ if known.is_empty() => "None is known here.".to_owned(),
        _ if known.len() <= 12 => format!("Known: {}.", known.join(", ")),
        _ => "None with a similar name is known.".to_owned(),
    }
}

/// Insertions, deletions and replacements that turn `from` into `to` (Levenshtein).
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}
