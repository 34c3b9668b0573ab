//! Whether the content holds together. Every mistake is noted, so that an author sees them all at once.

mod accuracy;
mod clashes;
mod flow;
mod model;
mod not_said;
mod pages;
mod pictures;
mod questions;
mod rules;
mod tone;
mod words;

use super::condition::{self, Condition};
use super::emit::is_plain;
use super::mistake::{Mistake, Mistakes, did_you_mean};
use super::names::{Names, Rows};
use super::schema::{Content, When};
use super::statement::{self, ESTIMATE};

/// Checks everything.
pub fn check(content: &Content, names: &Names) -> Result<(), Vec<Mistake>> {
    let mut check = Check { content, names, mistakes: Mistakes::default() };
    check.root();
    check.sources();
    questions::check(&mut check);
    clashes::check(&mut check);
    rules::check(&mut check);
    pages::check(&mut check);
    model::check(&mut check);
    accuracy::check(&mut check);
    pictures::check(&mut check);
    words::check(&mut check);
    tone::check(&mut check);
    // What can be reached is a question only for content that holds together.
    if !check.mistakes.any() {
        flow::check(&mut check);
    }
    check.mistakes.finish()
}

/// The content under check, and what was found.
struct Check<'a> {
    content: &'a Content,
    names: &'a Names<'a>,
    mistakes: Mistakes,
}

impl Check<'_> {
    fn root(&mut self) {
        let root = &self.content.root;
        let file = "content.toml";
        self.date(file, "reviewed", &root.reviewed);
        self.date(file, "review-by", &root.review_by);
        self.mistakes.expect(
            root.review_by > root.reviewed,
            file,
            "review-by",
            "It is not after `reviewed`. Write the day after which a copy is old.",
        );
        self.mistakes.expect(
            (1..=31).contains(&root.keep_days),
            file,
            "keep-days",
            "Answers may be kept for 1 to 31 days. Write a number between.",
        );
        self.mistakes.expect(
            !root.languages.is_empty(),
            file,
            "languages",
            "No language is named. Name one, as in [\"en\"].",
        );
        self.mistakes.expect(
            root.parts.len() > 1,
            file,
            "parts",
            "Name the parts of the questionnaire in the order asked.",
        );
        self.unique(file, "parts", root.parts.iter().map(String::as_str));
        self.unique(file, "languages", root.languages.iter().map(String::as_str));
    }

    fn sources(&mut self) {
        for (id, source) in &self.content.sources {
            self.slug("sources.toml", id);
            self.filled("sources.toml", &format!("{id}, title"), &source.title);
            if let Some(url) = &source.url {
                let what =
                    "The address must begin with https:// or http://. Copy it from the browser, or leave the line out.";
                self.mistakes.expect(url.starts_with("http"), "sources.toml", &format!("{id}, url"), what);
            }
        }
    }

    /// Notes an id that is not known.
    fn refer<T>(&mut self, file: &str, field: &str, thing: &str, wanted: &str, rows: &Rows<T>) {
        if rows.at(wanted).is_none() {
            let what = format!("There is no {thing} `{wanted}`. {}", did_you_mean(wanted, rows.ids()));
            self.mistakes.add(file, field, what);
        }
    }

    /// Reads a condition and notes what is wrong with it.
    fn when(&mut self, file: &str, field: &str, when: &When) -> Condition {
        let (condition, wrong) = condition::parse(self.names, when);
        for what in wrong {
            self.mistakes.add(file, field, what);
        }
        condition
    }

    /// Notes sources that are not known, and a list without any.
    fn cites(&mut self, file: &str, field: &str, sources: &[String]) {
        let what = "It names no source. Name one from sources.toml, or `estimate` when it rests on your own judgement.";
        self.mistakes.expect(!sources.is_empty(), file, field, what);
        for id in statement::cited(sources) {
            self.source(file, field, id);
        }
    }

    fn source(&mut self, file: &str, field: &str, id: &str) {
        if !self.content.sources.contains_key(id) {
            let known = self.content.sources.keys().map(String::as_str).chain([ESTIMATE]);
            let what =
                format!("There is no source `{id}`. {} A new source goes into sources.toml.", did_you_mean(id, known));
            self.mistakes.add(file, field, what);
        }
    }

    fn unique<'b>(&mut self, file: &str, field: &str, ids: impl Iterator<Item = &'b str>) {
        let mut before = Vec::new();
        for id in ids {
            self.slug(file, id);
            self.mistakes.expect(
                !before.contains(&id),
                file,
                field,
                format!("`{id}` is there twice. Keep one, or rename one."),
            );
            before.push(id);
        }
    }

    /// Ids are lower-case words joined by hyphens.
    fn slug(&mut self, file: &str, id: &str) {
        let is_word =
            |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let what = "An id is made of small letters, digits and single hyphens. Rename it, as in `low-back`.";
        self.mistakes.expect(id.split('-').all(is_word), file, id, what);
    }

    fn filled(&mut self, file: &str, field: &str, text: &str) {
        self.mistakes.expect(
            !text.trim().is_empty(),
            file,
            field,
            "It is empty. Write the words, or take the line out.",
        );
        let what = "It holds a line break or a tab. Write it on one line, with spaces.";
        self.mistakes.expect(is_plain(text), file, field, what);
    }

    /// Dates are written as year-month-day.
    fn date(&mut self, file: &str, field: &str, date: &str) {
        let what = format!("`{date}` is not a date. Write year-month-day, as in 2026-11-21.");
        self.mistakes.expect(is_date(date), file, field, what);
    }

    fn share(&mut self, file: &str, field: &str, share: f64) {
        let what = format!(
            "{share} is not between 0 and 1. Write a share such as 0.25; nothing is impossible and nothing certain."
        );
        self.mistakes.expect(share > 0.0 && share < 1.0, file, field, what);
    }
}

fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return false;
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.parse::<u16>(), month.parse::<u8>(), day.parse::<u8>()) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
