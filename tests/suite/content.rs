//! The content compiles, and broken content is met with a message that its author understands.
//!
//! Each folder of `tests/bad-content` is one mistake: `case.toml` says how the real content is changed and what the
//! author must read then; other files in the folder take the place of real ones.

#[path = "../../build/compile.rs"]
mod compile;

use compile::{Files, Mistake, compile, compile_files, files};
use proptest::prelude::*;
use serde::Deserialize;
use std::{fs, path::Path, sync::LazyLock};

/// One way to break the content.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the author must read.
    message: String,
    /// Files to take away.
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    edit: Vec<Edit>,
}

/// A change to one real file, at the first place where the words are found.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    find: String,
    replace: String,
}

static REAL: LazyLock<Files> = LazyLock::new(|| load(&root().join("src/content")));

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
fn load(folder: &Path) -> Files {
    files(folder).unwrap_or_else(|mistakes| panic!("{}", told(&mistakes)))
}

fn told(mistakes: &[Mistake]) -> String {
    mistakes.iter().map(|mistake| format!("{mistake}\n")).collect()
}

/// The real content, broken as the case says; or why the case no longer fits the content.
fn broken(case: &Case, own: Files) -> Result<Files, String> {
    let mut content = REAL.clone();
    for edit in &case.edit {
        let text = content.get(&edit.file).map(String::as_str).unwrap_or_default();
        if !text.contains(&edit.find) {
            return Err(format!("{} no longer contains `{}`; bring the case up to date", edit.file, edit.find));
        }
        content.insert(edit.file.clone(), text.replacen(&edit.find, &edit.replace, 1));
    }
    for path in &case.remove {
        content.remove(path).ok_or_else(|| format!("there is no {path}; bring the case up to date"))?;
    }
    content.extend(own);
    Ok(content)
}

/// What is wrong with the answer of the compiler to a case.
fn judge(case: &Case, own: Files) -> Result<(), String> {
    match compile_files(broken(case, own)?) {
        Ok(_) => Err(format!("nothing was found; expected: {}", case.message)),
        Err(mistakes) if mistakes.iter().any(|mistake| mistake.to_string().contains(&case.message)) => Ok(()),
        Err(mistakes) => Err(format!("expected: {}\nbut read:\n{}", case.message, told(&mistakes))),
    }
}

#[test]
fn the_content_is_in_order() {
    if let Err(mistakes) = compile(&root().join("src/content")) {
        panic!("{}", told(&mistakes));
    }
}

#[test]
fn every_mistake_is_told_in_plain_words() {
    let mut wrong = Vec::new();
    let folder = root().join("tests/bad-content");
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let mut own = load(&entry.path());
        let case = own.remove("case.toml").unwrap_or_default();
        let case: Case = toml::from_str(&case).unwrap_or_else(|problem| panic!("{name}/case.toml: {problem}"));
        if let Err(what) = judge(&case, own) {
            wrong.push(format!("{name}: {what}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The real content with a copy of its English words as a second language.
fn in_two_languages() -> Files {
    let mut content = REAL.clone();
    for (path, text) in REAL.iter() {
        if let Some(path) = path.strip_prefix("en/") {
            content.insert(format!("xx/{path}"), text.clone());
        }
    }
    change(&mut content, "content.toml", r#"languages = ["en"]"#, r#"languages = ["en", "xx"]"#);
    content
}

#[track_caller]
fn change(content: &mut Files, path: &str, from: &str, to: &str) {
    let text = content.get_mut(path).unwrap_or_else(|| panic!("there is no {path}"));
    assert!(text.contains(from), "{path} no longer contains `{from}`");
    *text = text.replacen(from, to, 1);
}

#[test]
fn another_language_is_held_to_the_words_of_the_first() {
    let whole = in_two_languages();
    assert_eq!(compile_files(whole.clone()).map_err(|mistakes| told(&mistakes)).err(), None);

    let mut broken = whole;
    change(&mut broken, "xx/words/choices.toml", "prefer-not =", "prefer =");
    change(&mut broken, "xx/words/question.toml", "{number}", "{count}");
    change(&mut broken, "xx/regions.toml", "[uk]", "[gb]");
    let told = compile_files(broken).map_or_else(|mistakes| told(&mistakes), |_| String::new());
    for message in [
        "xx/words/choices.toml: prefer-not: The words for this key are missing.",
        "xx/words/choices.toml: prefer: Nothing is called so",
        "are not those of `en`",
        "xx/regions.toml: uk: The words for this region are missing.",
    ] {
        assert!(told.contains(message), "expected: {message}\nbut read:\n{told}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut content = REAL.clone();
    for path in ["causes/recurrent-herniation.toml", "causes/scar.toml", "red-flags.toml"] {
        content.insert(path.to_owned(), "nothing = true\n".to_owned());
    }
    let told = compile_files(content).map_or_else(|mistakes| told(&mistakes), |_| String::new());
    for path in ["causes/recurrent-herniation.toml", "causes/scar.toml", "red-flags.toml"] {
        assert!(told.contains(path), "{path} is not told in:\n{told}");
    }
}

#[test]
fn every_mistake_ends_with_a_remedy() {
    let mut content = REAL.clone();
    content.retain(|path, _| !path.starts_with("causes/") && !path.starts_with("en/questions/"));
    for mistake in compile_files(content).map_or_else(|mistakes| mistakes, |_| Vec::new()) {
        let sentences = mistake.what.matches(['.', '?']).count();
        assert!(sentences > 1 && mistake.what.ends_with(['.', '?']), "no remedy in: {mistake}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damaged_file_stops_the_compiler(file in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let path = file.get(&REAL.keys().collect::<Vec<_>>()).to_string();
        let mut content = REAL.clone();
        let whole = content.remove(&path).unwrap_or_default();
        let kept: String = whole.chars().take(cut.index(whole.len().max(1))).collect();
        content.insert(path, kept);
        if let Err(mistakes) = compile_files(content) {
            prop_assert!(!mistakes.is_empty());
        }
    }
}
