//! What must hold of everything that reads bytes from outside, whatever the bytes: for `cargo xtask fuzz`, which looks for bytes
//! that break it, and for the tests, which replay those that are kept in `tests/fuzz`.

mod address;
mod answers;
mod clinics;
mod query;
mod saved;

use crate::domain::{
    clinics::markup,
    configuration::NAMES,
    model::{CauseId, QuestionId, RegionId, TestId},
};

/// Something that reads from outside.
pub struct Parser {
    /// Its name, also that of its folder in `tests/fuzz`.
    pub name: &'static str,
    /// Whose bytes they are.
    pub reads: &'static str,
    /// Panics where something does not hold.
    pub check: fn(&[u8]),
    /// Bytes to begin with that depend on the content, and so are made anew each time.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub const PARSERS: [Parser; 5] = [
    Parser { name: "saved", reads: "what a browser has kept", check: saved::check, seeds: saved::seeds },
    Parser { name: "query", reads: "what a link sets for a clinic", check: query::check, seeds: query::seeds },
    Parser { name: "address", reads: "the page that a link names", check: address::check, seeds: address::seeds },
    Parser { name: "answers", reads: "answers in a file", check: answers::check, seeds: answers::seeds },
    Parser { name: "clinics", reads: "the form for clinics", check: clinics::check, seeds: clinics::seeds },
];

/// The parser with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Parser> {
    PARSERS.iter().find(|parser| parser.name == name)
}

/// Words that mean something to one parser or another.
#[must_use]
pub fn words() -> Vec<String> {
    let mut words: Vec<String> = NAMES.map(str::to_owned).into();
    words.extend(["https://", "integrity", "true", "light", "dark", "auto", "%2B", "ext"].map(str::to_owned));
    words.extend(RegionId::all().map(|region| region.get().id.to_owned()));
    words.extend(CauseId::all().take(3).map(|cause| format!("causes/{}", cause.get().id)));
    words.extend(TestId::all().take(3).map(|test| format!("tests/{}", test.get().id)));
    for question in QuestionId::all() {
        words.push(format!("\"{}\":", question.get().id));
        words.extend(question.get().choices.iter().take(2).map(|choice| format!("\"{}\"", choice.id)));
    }
    words
}

/// Text in an address, as the lines for clinics have it.
fn percent(text: &str) -> String {
    let mut out = String::new();
    markup::percent(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, panic, path::Path};

    fn kept() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz")
    }

    #[test]
    fn what_is_kept_and_what_is_made_is_met_calmly() {
        for parser in &PARSERS {
            (parser.seeds)().iter().for_each(|seed| (parser.check)(seed));
            let files = fs::read_dir(kept().join(parser.name)).unwrap_or_else(|e| panic!("{}: {e}", parser.name));
            let files: Vec<_> = files.flatten().map(|file| file.path()).collect();
            assert!(!files.is_empty(), "{} keeps nothing", parser.name);
            for file in files {
                let bytes = fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
                assert!(bytes.len() < 4096, "{} is long", file.display());
                let held = panic::catch_unwind(|| (parser.check)(&bytes));
                assert!(held.is_ok(), "{}", file.display());
            }
        }
    }

    #[test]
    fn every_folder_is_that_of_a_parser() {
        let folders = fs::read_dir(kept()).into_iter().flatten().flatten();
        let folders: BTreeSet<_> = folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
        assert_eq!(folders, PARSERS.iter().map(|parser| parser.name.to_owned()).collect());
    }
}
