//! Takes the words of the check out of one long text, each in its turn: where a text stands is written nowhere.
//!
//! The build writes that text, and what reads it, in the same order (`build/emit/spoken.rs`). It is read once, at the first
//! word that is asked for, and kept for as long as the page is open.

use super::language::{Statement, Statements, Texts};
use super::model::Cites;

/// Ends a text, and a list.
const END: u8 = 1;
/// Of what ends a statement: how many sources it has, and whether the authors have estimated.
const COUNT: u8 = 7;
const ESTIMATE: u8 = 8;

/// What is still to be read.
pub struct Spoken {
    rest: &'static str,
    /// Where the sources of the next statement begin.
    cited: u16,
}

impl Spoken {
    /// At the beginning.
    #[must_use]
    pub const fn new(rest: &'static str) -> Self {
        Self { rest, cited: 0 }
    }

    /// A text.
    pub fn text(&mut self) -> &'static str {
        self.piece().0
    }

    /// Puts a text into its place.
    pub fn put_text(&mut self, place: &mut &'static str) {
        *place = self.text();
    }

    /// Puts a list of texts into its place.
    pub fn put_texts(&mut self, place: &mut Texts) {
        *place = self.texts();
    }

    /// Whether something holds.
    pub fn flag(&mut self) -> bool {
        self.piece().1 != END
    }

    /// A list of texts.
    pub fn texts(&mut self) -> Texts {
        self.list(|_, text, _| text)
    }

    /// A list of statements.
    pub fn statements(&mut self) -> Statements {
        self.list(|read, words, end| {
            let cites = Cites { from: read.cited, count: end & COUNT };
            read.cited += u16::from(cites.count);
            Statement { words, cites, estimate: end & ESTIMATE != 0 }
        })
    }

    /// A table with so many rows.
    pub fn rows<T>(&mut self, count: usize, row: fn(&mut Self) -> T) -> &'static [T] {
        (0..count).map(|_| row(self)).collect::<Vec<_>>().leak()
    }

    fn list<T>(&mut self, item: fn(&mut Self, &'static str, u8) -> T) -> &'static [T] {
        let mut items = Vec::new();
        loop {
            let (text, end) = self.piece();
            if end == END {
                return items.leak();
            }
            items.push(item(self, text, end));
        }
    }

    /// The words up to the next mark, and that mark.
    fn piece(&mut self) -> (&'static str, u8) {
        let at = self.rest.bytes().position(|byte| byte < b' ').unwrap_or(self.rest.len());
        let (words, rest) = self.rest.split_at(at);
        self.rest = rest.get(1..).unwrap_or_default();
        (words, rest.bytes().next().unwrap_or(END))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_in_turn() {
        let mut read =
            Spoken::new("one\u{1}two\u{2}three\u{2}\u{1}\u{1}four\u{12}five\u{19}\u{1}a\u{1}b\u{1}\u{1}\u{2}");
        assert_eq!(read.text(), "one");
        assert_eq!(read.texts(), ["two", "three"]);
        assert!(read.texts().is_empty());
        let stated = read.statements().iter();
        let stated: Vec<_> = stated.map(|one| (one.words, one.cites.from, one.cites.count, one.estimate)).collect();
        assert_eq!(stated, [("four", 0, 2, false), ("five", 2, 1, true)]);
        assert_eq!(read.rows(2, Spoken::text), ["a", "b"]);
        assert!(!read.flag() && read.flag());
        // Nothing is left, and more is calmly nothing.
        assert_eq!((read.text(), read.texts().len(), read.statements().len()), ("", 0, 0));
    }
}
