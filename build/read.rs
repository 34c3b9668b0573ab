//! Content files to typed records. Says of each file that cannot be read what is wrong with it, in plain words.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::mistake::{Mistake, Mistakes, did_you_mean};
use super::schema::*;
use super::{FIGURES, MADE_ANEW};

/// The text of each file by its path from the content folder, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// Loads every file of a folder.
pub fn files(folder: &Path) -> Result<Files, Vec<Mistake>> {
    let mut files = Files::new();
    let mut mistakes = Mistakes::default();
    load(folder, "", &mut files, &mut mistakes);
    mistakes.finish().map(|()| files)
}

fn load(folder: &Path, before: &str, files: &mut Files, mistakes: &mut Mistakes) {
    let Ok(entries) = fs::read_dir(folder) else {
        mistakes.add(before, "folder", format!("`{}` cannot be opened. Is it there?", folder.display()));
        return;
    };
    for entry in entries.flatten() {
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            load(&path, &format!("{name}/"), files, mistakes);
        } else {
            match fs::read_to_string(&path) {
                Ok(text) => drop(files.insert(name, text)),
                Err(problem) => {
                    mistakes.add(&name, "file", format!("It cannot be read ({problem}). Save it as UTF-8 text."))
                }
            }
        }
    }
}

/// Reads all files. Every file has a place; one that has none is a mistake.
pub fn read(files: Files) -> Result<Content, Vec<Mistake>> {
    let mut reader = Reader { files, mistakes: Mistakes::default() };
    let root: Root = reader.one("content.toml");
    let mut content = Content {
        signs: reader.one::<Signs>("signs.toml").sign,
        rules: reader.one::<Rules>("red-flags.toml").rule,
        regions: reader.one("regions.toml"),
        sources: reader.one("sources.toml"),
        causes: reader.folder("causes"),
        tests: reader.folder("tests"),
        treatments: reader.folder("treatments"),
        outcomes: reader.folder("outcomes"),
        findings: reader.one::<Findings>("model/findings.toml").finding,
        ranking: reader.one("model/ranking.toml"),
        accuracy: reader.one(FIGURES),
        pictures: reader.pictures(),
        ..Content::default()
    };
    for part in &root.parts {
        let questions: Questions = reader.one(&format!("questions/{part}.toml"));
        content.questions.extend(questions.question.into_iter().map(|question| (part.clone(), question)));
    }
    for tag in &root.languages {
        let words = reader.words(tag);
        content.languages.push((tag.clone(), words));
    }
    content.root = root;
    reader.finish()?;
    Ok(content)
}

struct Reader {
    files: Files,
    mistakes: Mistakes,
}

impl Reader {
    /// One file that must be there.
    fn one<T: DeserializeOwned + Default>(&mut self, path: &str) -> T {
        match self.files.remove(path) {
            Some(text) => self.parse(path, &text).unwrap_or_default(),
            None => {
                let what = if path == FIGURES { MADE_ANEW } else { "Create it, or check the name." };
                self.mistakes.add(path, "file", format!("It is missing. {what}"));
                T::default()
            }
        }
    }

    /// Every file of a folder, by its name without the ending.
    fn folder<T: DeserializeOwned>(&mut self, folder: &str) -> ById<T> {
        let mut found = ById::new();
        for (path, id) in self.paths(folder, ".toml") {
            let text = self.files.remove(&path).unwrap_or_default();
            if let Some(thing) = self.parse(&path, &text) {
                found.insert(id, thing);
            }
        }
        found
    }

    fn pictures(&mut self) -> ById<String> {
        let paths = self.paths("pictures", ".svg");
        paths.into_iter().map(|(path, id)| (id, self.files.remove(&path).unwrap_or_default())).collect()
    }

    fn words(&mut self, tag: &str) -> Words {
        Words {
            language: self.one(&format!("{tag}/language.toml")),
            parts: self.one(&format!("{tag}/parts.toml")),
            questions: self.folder(&format!("{tag}/questions")),
            rules: self.one(&format!("{tag}/red-flags.toml")),
            regions: self.one(&format!("{tag}/regions.toml")),
            findings: self.one(&format!("{tag}/findings.toml")),
            causes: self.folder(&format!("{tag}/causes")),
            tests: self.folder(&format!("{tag}/tests")),
            treatments: self.folder(&format!("{tag}/treatments")),
            outcomes: self.folder(&format!("{tag}/outcomes")),
            groups: self.folder(&format!("{tag}/words")),
            clinics: self.folder(&format!("{tag}/clinics")),
        }
    }

    /// The files of a folder with this ending, each with its id.
    fn paths(&self, folder: &str, ending: &str) -> Vec<(String, String)> {
        let id = |path: &str| Some(path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(ending)?.to_owned());
        self.files.keys().filter_map(|path| Some((path.clone(), id(path)?))).collect()
    }

    fn parse<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(thing) => Some(thing),
            Err(error) => {
                let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
                let (field, what) = explain(error.message());
                let field = field.map_or_else(|| format!("line {line}"), |field| format!("{field} (line {line})"));
                let what = if path == FIGURES { format!("{what} {MADE_ANEW}") } else { what };
                self.mistakes.add(path, &field, what);
                None
            }
        }
    }

    /// What is left has no place.
    fn finish(mut self) -> Result<(), Vec<Mistake>> {
        for path in self.files.keys().filter(|path| !path.ends_with(".md")) {
            let what = "No file is expected here. Check the folder and the name, and whether content.toml lists its part or language.";
            self.mistakes.add(path, "file", what);
        }
        self.mistakes.finish()
    }
}

/// Puts the parser's message into plain words, with the field it is about.
fn explain(message: &str) -> (Option<String>, String) {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let known = || quoted[1..].iter().copied();
    match quoted.first() {
        Some(field) if message.starts_with("unknown field") => {
            (Some((*field).to_owned()), format!("This field is not known. {}", did_you_mean(field, known())))
        }
        Some(word) if message.starts_with("unknown variant") => {
            (None, format!("`{word}` is not allowed here. {}", did_you_mean(word, known())))
        }
        Some(field) if message.starts_with("missing field") => {
            (Some((*field).to_owned()), "It is missing. Add it.".to_owned())
        }
        Some(field) if message.starts_with("duplicate") => {
            (Some((*field).to_owned()), "It is written twice. Keep one.".to_owned())
        }
        _ => (
            None,
            format!(
                "It cannot be read: {}. Check quotes, commas and brackets.",
                message.trim_end_matches('.').replace('\n', ", ")
            ),
        ),
    }
}
