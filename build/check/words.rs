//! The words of each language: all that are needed, and none that nothing asks for.

use std::collections::BTreeSet;

use super::super::emit::{MOST_SOURCES, SHARED_CHOICES, choice_words};
use super::super::picture;
use super::super::schema::*;
use super::super::statement;
use super::Check;

pub fn check(check: &mut Check) {
    let content = check.content;
    for (tag, words) in &content.languages {
        check.slug("content.toml", tag);
        questions(check, tag, words);
        let names = check.names;
        same(check, &format!("{tag}/parts.toml"), "part", names.parts.ids(), words.parts.keys());
        same(check, &format!("{tag}/red-flags.toml"), "red flag", names.rules.ids(), words.rules.keys());
        same(check, &format!("{tag}/regions.toml"), "region", names.regions.ids(), words.regions.keys());
        findings(check, tag, words);
        pages(check, tag, "causes", names.causes.ids(), &words.causes);
        pages(check, tag, "tests", names.tests.ids(), &words.tests);
        pages(check, tag, "treatments", names.treatments.ids(), &words.treatments);
        pages(check, tag, "outcomes", names.outcomes.ids(), &words.outcomes);
        labels(check, tag, words);
        pictures(check, tag, words);
        groups(check, tag, words);
    }
}

/// Notes ids without words, and words without an id.
fn same<'a>(
    check: &mut Check,
    file: &str,
    thing: &str,
    needed: impl Iterator<Item = &'a str>,
    written: impl Iterator<Item = &'a String>,
) {
    let needed: BTreeSet<&str> = needed.collect();
    let written: BTreeSet<&str> = written.map(String::as_str).collect();
    for id in needed.difference(&written) {
        check.mistakes.add(file, id, format!("The words for this {thing} are missing. Add them."));
    }
    for id in written.difference(&needed) {
        let near = super::did_you_mean(id, needed.difference(&written).copied());
        check.mistakes.add(
            file,
            id,
            format!("Nothing is called so, so nobody would see these words. {near} Or take them out."),
        );
    }
}

fn questions(check: &mut Check, tag: &str, words: &Words) {
    let (content, names) = (check.content, check.names);
    same(check, &format!("{tag}/questions"), "part", names.parts.ids(), words.questions.keys());
    for (part, written) in &words.questions {
        let file = format!("{tag}/questions/{part}.toml");
        let here = || content.questions.iter().filter(|(of, _)| of == part).map(|(_, question)| question);
        same(check, &file, "question", here().map(|question| question.id.as_str()), written.keys());
        for (question, said) in here().filter_map(|question| Some((question, written.get(&question.id)?))) {
            for choice in question.choices.iter().filter(|choice| choice_words(words, said, choice).is_none()) {
                let what = format!("The words for `{choice}` are missing. Add them under [{}.choices].", question.id);
                check.mistakes.add(&file, &format!("{}, choices", question.id), what);
            }
            for choice in said.choices.keys().filter(|choice| !question.choices.contains(choice)) {
                let near = super::did_you_mean(choice, question.choices.iter().map(String::as_str));
                let what = format!("The question has no choice `{choice}`. {near}");
                check.mistakes.add(&file, &format!("{}, choices", question.id), what);
            }
        }
    }
}

fn findings(check: &mut Check, tag: &str, words: &Words) {
    let (content, names) = (check.content, check.names);
    let file = format!("{tag}/findings.toml");
    same(check, &file, "finding", names.findings.ids(), words.findings.keys());
    for (finding, phrases) in content.findings.iter().filter_map(|row| Some((row, words.findings.get(&row.id)?))) {
        let values = finding.values();
        let needed: BTreeSet<&str> = values.iter().map(|value| value.id.as_str()).chain(["missing"]).collect();
        for id in needed.iter().filter(|id| !phrases.contains_key(**id)) {
            check.mistakes.add(&file, &format!("{}, {id}", finding.id), "This phrase is missing. Add it.");
        }
        for id in phrases.keys().filter(|id| !needed.contains(id.as_str())) {
            let near = super::did_you_mean(id, needed.iter().copied());
            check.mistakes.add(
                &file,
                &format!("{}, {id}", finding.id),
                format!("The finding has no such value. {near}"),
            );
        }
    }
}

/// Pages have words, and every medical statement on them names its sources.
fn pages<'a>(
    check: &mut Check,
    tag: &str,
    kind: &str,
    ids: impl Iterator<Item = &'a str>,
    written: &'a ById<impl PageWords>,
) {
    same(check, &format!("{tag}/{kind}"), "page", ids, written.keys());
    for (id, page) in written {
        let file = format!("{tag}/{kind}/{id}.toml");
        for (field, statements) in page.sections() {
            let field = field.replace('_', "-");
            check.mistakes.expect(!statements.is_empty(), &file, &field, "It is empty. Write at least one statement.");
            statements.iter().for_each(|raw| one(check, &file, &field, raw));
        }
        for (field, list) in page.lists() {
            check.mistakes.expect(!list.is_empty(), &file, field, "It is empty. Write at least one line.");
        }
    }
}

fn one(check: &mut Check, file: &str, field: &str, raw: &str) {
    let statement = statement::parse(raw);
    check.filled(file, field, statement.text);
    if statement.sources.is_empty() && !statement.estimate {
        let start: String = raw.chars().take(40).collect();
        let what = format!(
            "The statement \"{start}…\" names no source. End it with ids from sources.toml in square brackets, or with [estimate]."
        );
        check.mistakes.add(file, field, what);
    }
    let what = format!("A statement names more than {MOST_SOURCES} sources. Keep the best of them.");
    check.mistakes.expect(statement.sources.len() <= MOST_SOURCES, file, field, what);
    for id in statement.sources {
        check.source(file, field, id);
    }
}

/// Counts among 100 people have labels; a treatment says how sure anyone is.
fn labels(check: &mut Check, tag: &str, words: &Words) {
    let content = check.content;
    for (id, page) in &words.treatments {
        let file = format!("{tag}/treatments/{id}.toml");
        one(check, &file, "how-sure", &page.how_sure);
        let people = content.treatments.get(id).map_or(&[][..], |row| &row.compare);
        same(check, &file, "count", people.iter().map(|people| people.label.as_str()), page.compare_labels.keys());
    }
    for (id, page) in &words.outcomes {
        let file = format!("{tag}/outcomes/{id}.toml");
        let people = content.outcomes.get(id).map_or(&[][..], |row| &row.people);
        same(check, &file, "count", people.iter().map(|people| people.label.as_str()), page.people_labels.keys());
    }
}

/// A drawing is described, and each numbered pin has a name.
fn pictures(check: &mut Check, tag: &str, words: &Words) {
    let content = check.content;
    for (id, page) in &words.causes {
        let file = format!("{tag}/causes/{id}.toml");
        let drawing =
            content.causes.get(id).and_then(|cause| cause.picture.as_ref()).and_then(|name| content.pictures.get(name));
        let what = "A page with a drawing says what it shows, and one without does not. Add the line, or take it out.";
        check.mistakes.expect(page.picture_alt.is_some() == drawing.is_some(), &file, "picture-alt", what);
        let (drawn, _) = drawing.map_or_else(|| picture::parse("<svg/>"), |text| picture::parse(text));
        let pins = picture::texts(&drawn.nodes).iter().filter(|text| text.parse::<u8>().is_ok()).count();
        let what = format!(
            "The drawing has {pins} numbered pins, but {} names are written. Write one for each.",
            page.picture_key.len()
        );
        check.mistakes.expect(pins == page.picture_key.len(), &file, "picture-key", what);
    }
}

/// Word groups: keys that can be fields, and the same in every language.
fn groups(check: &mut Check, tag: &str, words: &Words) {
    let content = check.content;
    let Some((first_tag, first)) = content.languages.first() else { return };
    let shared = words.groups.get(SHARED_CHOICES);
    check.mistakes.expect(
        shared.is_some(),
        &format!("{tag}/words/{SHARED_CHOICES}.toml"),
        "file",
        "It is missing. It holds the words of choices that many questions share: add it.",
    );
    alike(check, &format!("{tag}/words"), &words.groups, first_tag, &first.groups);
    alike(check, &format!("{tag}/clinics"), &words.clinics, first_tag, &first.clinics);
}

/// The groups of a folder hold against those of the first language.
fn alike(check: &mut Check, folder: &str, groups: &ById<ById<Entry>>, first_tag: &str, first: &ById<ById<Entry>>) {
    for (group, entries) in groups {
        let file = format!("{folder}/{group}.toml");
        for key in entries.keys().chain([group]) {
            check.slug(&file, key);
            let what = "A key begins with a letter. Rename it.";
            check.mistakes.expect(key.starts_with(|c: char| c.is_ascii_lowercase()), &file, key, what);
        }
    }
    same(check, folder, "group", first.keys().map(String::as_str), groups.keys());
    for (group, entries) in groups {
        let Some(model) = first.get(group) else { continue };
        let file = format!("{folder}/{group}.toml");
        same(check, &file, "key", model.keys().map(String::as_str), entries.keys());
        for (key, entry) in entries {
            let Some(like) = model.get(key) else { continue };
            let alike = match (entry, like) {
                (Entry::One(_), Entry::One(_)) => true,
                (Entry::Many(here), Entry::Many(there)) => here.len() == there.len(),
                _ => false,
            };
            let what = format!("In `{first_tag}` it is a list of another length, or no list. Write it the same way.");
            check.mistakes.expect(alike, &file, key, what);
            let what = format!(
                "The places to fill in, such as {{number}}, are not those of `{first_tag}`. Use the same ones."
            );
            check.mistakes.expect(!alike || holes(entry) == holes(like), &file, key, what);
        }
    }
}

/// The names between braces.
fn holes(entry: &Entry) -> BTreeSet<&str> {
    let texts = entry.texts().iter();
    texts
        .flat_map(|text| text.split('{').skip(1).filter_map(|rest| rest.split_once('}')))
        .map(|(name, _)| name)
        .collect()
}
