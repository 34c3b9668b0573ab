//! The possible reasons in rows: for, against, not known.

use crate::domain::language::Language;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::band_mark;
use crate::view::parts::reasons::Reasons;
use crate::view::tag::{holds, put, tag, with};
use crate::view::text::{owned, text};
use yew::prelude::Html;

/// So many reasons fit on the page, and so many lines for each.
const CAUSES: usize = 4;
const LINES: usize = 2;

/// The table, or why there is none.
pub fn reason_table(language: &'static Language, outcome: &Outcome) -> Html {
    let words = &language.words.summary;
    let mut columns =
        vec![words.column_reason, words.column_likely, words.column_for, words.column_against, words.column_missing];
    let shown = || outcome.causes.iter().take(CAUSES).map(|shown| (shown, Reasons::new(language, outcome, shown)));
    // Most people could say all that they were asked: then nothing is to stand there.
    let open = shown().any(|(_, reasons)| !reasons.missing.is_empty());
    columns.truncate(if open { 5 } else { 4 });
    let mut parts = vec![tag("h2", "", text(words.reasons))];
    if outcome.withheld {
        put(&mut parts, "p", text(words.reasons_withheld));
    }
    if outcome.too_early {
        put(&mut parts, "p", text(words.reasons_too_early));
    }
    if !outcome.causes.is_empty() {
        let headings = columns.into_iter().map(|heading| with("th", &["scope"], &["col"], text(heading))).collect();
        let rows = shown().map(|(shown, reasons)| row(language, shown, &reasons, open)).collect();
        let table = vec![tag("thead", "", tag("tr", "", headings)), tag("tbody", "", rows)];
        parts.push(holds("table", "summary__reasons", table));
    }
    holds("section", "", parts)
}

/// One reason, with what is not known where that has its column.
fn row(language: &'static Language, shown: &Shown, reasons: &Reasons, open: bool) -> Html {
    let words = &language.words.summary;
    let cell = |label: &'static str, body: Html| with("td", &["data-l"], &[label], body);
    let lines = |label: &'static str, lines: &[&str]| {
        cell(label, owned(lines[..lines.len().min(LINES)].join(language.words.question.between)))
    };
    let mut cells = vec![
        with("th", &["scope"], &["row"], text(language.causes[shown.cause.index()].term)),
        cell(words.column_likely, band_mark(language, shown.band)),
        lines(words.column_for, &reasons.fits),
        lines(words.column_against, reasons.against.as_deref().unwrap_or_default()),
    ];
    if open {
        cells.push(lines(words.column_missing, &reasons.missing));
    }
    holds("tr", "", cells)
}
