//! The words stand where they belong: what the program reads out of its one long text is what the files say.

use afterdisc::domain::content::LANGUAGES;
use afterdisc::domain::language::{Language, Statements};
use afterdisc::domain::model::{CauseId, OutcomeId, QuestionId, TestId, TreatmentId};
use std::{fs, path::Path};
use toml::{Table, Value};

fn file(path: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content").join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    toml::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// The texts of a list; those of one text too.
fn written(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(one)) => vec![one],
        _ => Vec::new(),
    }
}

/// Statements as an author writes them.
fn as_written(statements: Statements) -> Vec<String> {
    let sources = |at: usize| {
        let statement = &statements[at];
        let estimate = statement.estimate.then_some("estimate");
        let mut ids: Vec<&str> = statement.cites.iter().map(|source| source.get().id).chain(estimate).collect();
        ids.sort_unstable();
        ids.join(", ")
    };
    (0..statements.len()).map(|at| format!("{} [{}]", statements[at].words, sources(at))).collect()
}

/// The same, with the sources in the order of the alphabet.
fn in_order(raw: Vec<&str>) -> Vec<String> {
    let sorted = |raw: &str| {
        let (words, ids) = raw.trim_end_matches(']').rsplit_once('[').unwrap_or((raw, ""));
        let mut ids: Vec<&str> = ids.split(',').map(str::trim).collect();
        ids.sort_unstable();
        format!("{} [{}]", words.trim_end(), ids.join(", "))
    };
    raw.into_iter().map(sorted).collect()
}

fn each_language(look: impl FnMut(&'static Language)) {
    assert!(!LANGUAGES.is_empty());
    LANGUAGES.iter().for_each(look);
}

#[test]
fn pages_say_what_their_files_say() {
    each_language(|language| {
        let page = |kind: &str, id: &str| file(&format!("{}/{kind}/{id}.toml", language.tag));
        let same = |file: &Table, key: &str, statements: Statements| {
            assert_eq!(as_written(statements), in_order(written(file.get(key))), "{key}");
            assert!(!statements.is_empty());
        };
        for id in CauseId::all() {
            let (file, words) = (page("causes", id.get().id), &language.causes[id.index()]);
            same(&file, "what", words.what);
            same(&file, "soon", words.soon);
            assert_eq!(words.ask, written(file.get("ask")));
            assert_eq!(words.picture_key, written(file.get("picture-key")));
        }
        for id in TestId::all() {
            let (file, words) = (page("tests", id.get().id), &language.tests[id.index()]);
            same(&file, "limits", words.limits);
            assert_eq!(words.ask, written(file.get("ask")));
        }
        for id in TreatmentId::all() {
            let (file, words) = (page("treatments", id.get().id), &language.treatments[id.index()]);
            same(&file, "how-sure", words.how_sure);
            assert_eq!(words.people.len(), id.get().people.len());
        }
        for id in OutcomeId::all() {
            let (file, words) = (page("outcomes", id.get().id), &language.outcomes[id.index()]);
            same(&file, "more-likely", words.more_likely);
            assert_eq!(words.people.len(), id.get().people.len());
        }
    });
}

#[test]
fn questions_and_findings_say_what_their_files_say() {
    each_language(|language| {
        let findings = file(&format!("{}/findings.toml", language.tag));
        for id in QuestionId::all() {
            let (row, words) = (id.get(), &language.questions[id.index()]);
            let part = afterdisc::domain::content::PARTS[usize::from(row.part)].id;
            let file = file(&format!("{}/questions/{part}.toml", language.tag));
            let written_of = |key: &str| written(file.get(row.id).and_then(|question| question.get(key)));
            assert_eq!(vec![words.text], written_of("text"));
            assert_eq!(words.hint, written_of("hint").concat());
            assert_eq!(words.tonight, written_of("tonight").concat());
            assert_eq!(words.why, written_of("why"));
            assert_eq!(words.choices.len(), row.choices.len(), "{}", row.id);
        }
        for (feature, words) in afterdisc::domain::content::FEATURES.iter().zip(language.features) {
            let phrase = |id: &str| written(findings.get(feature.id).and_then(|phrases| phrases.get(id)));
            assert_eq!(vec![words.missing], phrase("missing"));
            let values = feature.values.iter().flat_map(|value| phrase(value.id));
            assert_eq!(words.values, values.collect::<Vec<_>>());
        }
    });
}

#[test]
fn labels_and_headings_say_what_their_files_say() {
    each_language(|language| {
        let words = format!("{:?}", language.words);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content").join(language.tag).join("words");
        let files = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut seen = 0;
        for entry in files {
            let name = entry.file_name().to_string_lossy().into_owned();
            // Some of its texts are patterns for the build, and no page says them.
            if name == "how-good-it-is.toml" {
                continue;
            }
            for (key, value) in file(&format!("{}/words/{name}", language.tag)) {
                // Figures are filled in by the build, so a text with a place for one is compared up to there.
                let known = |text: &str| format!("{:?}", text.split('{').next().unwrap_or(text));
                let texts: Vec<String> = written(Some(&value)).into_iter().map(known).collect();
                let said = texts[0].trim_end_matches('"');
                let said = format!("{}: {}{said}", key.replace('-', "_"), if value.is_array() { "[" } else { "" });
                assert!(words.contains(&said), "{name}: {said}");
                seen += 1;
            }
        }
        assert!(seen > 0, "{} has no words", folder.display());
    });
}
