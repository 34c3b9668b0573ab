//! How things are said: nothing empty, no long sentences, no words that blame or frighten, no source marks in plain text.

use super::super::schema::*;
use super::super::statement;
use super::{Check, not_said};

/// Longest sentence, in words.
const LONGEST: usize = 25;

pub fn check(check: &mut Check) {
    let content = check.content;
    let mut causes: Vec<String> = Vec::new();
    for (_, words) in &content.languages {
        causes.extend(words.causes.values().flat_map(|page| [page.name.to_lowercase(), page.term.to_lowercase()]));
    }
    for (tag, words) in &content.languages {
        for said in all(tag, words) {
            check.filled(&said.file, &said.field, said.text);
            long(check, &said);
            marks(check, &said);
            // The phrases are English.
            if tag.split('-').next() == Some("en") {
                unkind(check, &said, &causes);
            }
        }
    }
}

struct Said<'a> {
    file: String,
    field: String,
    text: &'a str,
    /// Whether the person says it of themselves: a question, or a finding that repeats an answer.
    answered: bool,
}

fn unkind(check: &mut Check, said: &Said, causes: &[String]) {
    let text = said.text.to_lowercase();
    let for_doctors = said.field == "term" || said.file.ends_with("words/summary.toml");
    let not_plain = not_said::not_plain(said.text).filter(|_| !for_doctors);
    for (phrase, instead) in not_said::unkind(said.text).chain(not_plain) {
        check.mistakes.add(&said.file, &said.field, format!("`{phrase}` is not said here. {instead}"));
    }
    let told = text.split("you have ").skip(1);
    let names_cause = told.clone().any(|rest| {
        let rest = rest.strip_prefix("a ").or_else(|| rest.strip_prefix("an ")).unwrap_or(rest);
        causes.iter().any(|cause| rest.starts_with(cause.as_str()))
    });
    if names_cause || (!said.answered && text.contains("you have a ")) {
        let what =
            "`you have a …` sounds like a finding of a doctor. Say `a possible reason`, or `answers like yours`.";
        check.mistakes.add(&said.file, &said.field, what);
    }
}

fn long(check: &mut Check, said: &Said) {
    for sentence in sentences(said.text) {
        let count = sentence.split_whitespace().count();
        let start: String = sentence.chars().take(40).collect();
        let what =
            format!("The sentence \"{start}…\" has {count} words. Make two of it: at most {LONGEST} words each.");
        check.mistakes.expect(count <= LONGEST, &said.file, &said.field, what);
    }
}

/// Source marks stand only at the end of a statement, where they have been taken off by now.
fn marks(check: &mut Check, said: &Said) {
    let what =
        "Square brackets hold sources, at the very end of a medical statement. Move them there, or take them out.";
    check.mistakes.expect(!said.text.contains(['[', ']']), &said.file, &said.field, what);
}

/// Sentences end with a stop before a space.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut ended) = (0, false);
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() && ended {
            found.push(&text[from..at]);
            from = at;
        }
        ended = matches!(letter, '.' | '?' | '!' | '…') || (ended && matches!(letter, '”' | '"' | ')' | '’'));
    }
    found.push(&text[from..]);
    found
}

/// Everything that is said in one language.
fn all<'a>(tag: &str, words: &'a Words) -> Vec<Said<'a>> {
    let mut found = Vec::new();
    let mut say = |file: &str, field: String, text: &'a str, answered: bool| {
        found.push(Said { file: format!("{tag}/{file}"), field: field.replace('_', "-"), text, answered });
    };
    for (part, name) in &words.parts {
        say("parts.toml", part.clone(), name, false);
    }
    for (part, questions) in &words.questions {
        for (id, question) in questions {
            let texts = [&question.text]
                .into_iter()
                .chain(&question.hint)
                .chain(&question.tonight)
                .chain(&question.why)
                .chain(question.choices.values());
            texts.for_each(|text| say(&format!("questions/{part}.toml"), id.clone(), text, true));
        }
    }
    for (id, rule) in &words.rules {
        for (field, text) in [("title", &rule.title), ("why", &rule.why), ("say", &rule.say)] {
            say("red-flags.toml", format!("{id}, {field}"), text, false);
        }
    }
    for (id, region) in &words.regions {
        for (field, text) in region.texts() {
            text.into_iter().for_each(|text| say("regions.toml", format!("{id}, {field}"), text, false));
        }
    }
    for (id, phrases) in &words.findings {
        phrases.iter().for_each(|(value, text)| say("findings.toml", format!("{id}, {value}"), text, true));
    }
    for (folder, groups) in [("words", &words.groups), ("clinics", &words.clinics)] {
        for (group, entries) in groups {
            for (key, entry) in entries {
                entry.texts().iter().for_each(|text| say(&format!("{folder}/{group}.toml"), key.clone(), text, false));
            }
        }
    }
    words.causes.iter().for_each(|(id, page)| {
        page_texts(page, &mut |field, text| say(&format!("causes/{id}.toml"), field, text, false));
        let more = page.picture_alt.iter().chain(&page.picture_key);
        more.for_each(|text| say(&format!("causes/{id}.toml"), "picture".to_owned(), text, false));
    });
    words.tests.iter().for_each(|(id, page)| {
        page_texts(page, &mut |field, text| say(&format!("tests/{id}.toml"), field, text, false));
    });
    words.treatments.iter().for_each(|(id, page)| {
        let file = format!("treatments/{id}.toml");
        page_texts(page, &mut |field, text| say(&file, field, text, false));
        say(&file, "how-sure".to_owned(), statement::parse(&page.how_sure).text, false);
        page.compare_labels.values().for_each(|text| say(&file, "compare-labels".to_owned(), text, false));
    });
    words.outcomes.iter().for_each(|(id, page)| {
        let file = format!("outcomes/{id}.toml");
        page_texts(page, &mut |field, text| say(&file, field, text, false));
        page.people_labels.values().for_each(|text| say(&file, "people-labels".to_owned(), text, false));
    });
    found
}

fn page_texts<'a>(page: &'a impl PageWords, say: &mut dyn FnMut(String, &'a str)) {
    for (field, text) in page.lines() {
        say(field.to_owned(), text);
    }
    for (field, statements) in page.sections() {
        statements.iter().for_each(|raw| say(field.to_owned(), statement::parse(raw).text));
    }
    for (field, list) in page.lists() {
        list.iter().for_each(|text| say(field.to_owned(), text));
    }
}
