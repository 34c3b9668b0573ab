//! The report as one page: nothing is loaded from elsewhere, and it can be printed.
//!
//! Every picture has its numbers as a table beside it. The words hold whatever the numbers turn out to be.

mod asking;
mod bands;
mod others;
mod rates;
mod shaken;
mod users;

use super::{Measured, comparators::Study, draw::escape, levels::Scale, rate::Rate};
use afterdisc::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};

const STYLE: &str = include_str!("page.css");

pub fn page(measured: &Measured, scales: &[Scale], studies: &[Study]) -> String {
    let sections = [
        head(measured),
        rates::section(&measured.readings),
        asking::section(&measured.readings, &measured.asking),
        users::section(&measured.spans, scales),
        bands::section(&measured.calibration),
        shaken::section(&measured.readings, &measured.shaken),
        others::section(&measured.readings, studies),
        METHOD.to_owned(),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>How good is Afterdisc?</title>\
         <style>{STYLE}</style></head><body><main>{}</main></body></html>\n",
        sections.join("\n")
    )
}

fn head(measured: &Measured) -> String {
    let readings = &measured.readings;
    let rates: Vec<_> = readings.iter().flat_map(|reading| reading.rates()).collect();
    let most_wrong = |id| {
        let low = rates.iter().filter(|one| one.id == id).map(|one| one.rate.interval().0).fold(1.0, f64::min);
        (100.0 * (1.0 - low)).ceil()
    };
    let found: Vec<String> = rates
        .iter()
        .filter(|one| one.id == "emergency-found")
        .map(|one| format!("{} of {}", one.rate.of - one.rate.count, one.rate.of))
        .collect();
    let over = measured.spans.iter().filter(|span| span.alarms()).count();
    let with_alarm = measured.spans.iter().filter(|span| span.window.alarm.is_some()).count();
    let (first, three) = measured
        .shaken
        .iter()
        .map(super::shake::Reading::stay)
        .fold((1.0f64, 1.0f64), |low, one| (low.0.min(one.0), low.1.min(one.1)));
    let more = measured.calibration.bands.first().map_or_else(String::new, |band| percent(band.held_as_one.share()));
    format!(
        "<p class=\"soft\">Afterdisc, content {} of {}</p><h1>How good is it?</h1>\
         <p class=\"note\">This measures the engine on stories and on simulated people. No patient took part. \
         Stories that the authors worked with flatter. Most numbers of the model are estimates. \
         No clinician has signed off the content.</p>\
         <h3>In short</h3><ul>\
         <li>Emergencies missed: {}, by reading. That is few stories: it does not rule out that {} of 100 emergencies are \
         missed, or that {} of 100 people are told too low an urgency.</li>\
         <li>Ordinary people, simulated: in {over} of {with_alarm} spans of time more of them are sent to help today or now than \
         the budget allows. The answers behind this are estimates.</li>\
         <li>The word “more likely”: when the tables are true, {more} of what is called so is so, with the structures of the \
         back counted as one.</li>\
         <li>With every number of the model shaken, the first cause stays in {} and the first three in {} of the draws.</li>\
         </ul>",
        escape(CONTENT_VERSION),
        escape(CONTENT_REVIEWED),
        found.join(", "),
        most_wrong("emergency-found"),
        most_wrong("safe"),
        percent(first),
        percent(three),
    )
}

const METHOD: &str = "<h2>How it was measured</h2><ul>\
<li>Intervals are Wilson score intervals at 95 %. They hold the chance of the draw, not the choice of the stories.</li>\
<li>All chance comes from one small generator with fixed seeds (SplitMix64): the same sources give the same report everywhere.</li>\
<li>Simulated users are drawn from the engine’s own priors and likelihoods, and turned into answers through the real \
questions. What the tables do not say is in <code>tests/report/background.toml</code>, each rate with its source or marked as an \
estimate, and with its reason.</li>\
<li>Findings are drawn apart from each other, given the cause. In real people they go together.</li>\
<li>Who has a dangerous cause is not simulated. Whether dangers are found is shown by the stories and by the tests of the rules.</li>\
<li>Made by <code>cargo xtask report</code>; the same figures for programs are in <code>report.json</code>.</li></ul>";

/// A share as people read it.
fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

/// A rate with its interval.
fn with_interval(rate: Rate) -> String {
    let (low, high) = rate.interval();
    format!("{:.1} % <small>({:.1} to {:.1})</small>", 100.0 * rate.share(), 100.0 * low, 100.0 * high)
}

/// An id in words.
fn plain(id: &str) -> String {
    escape(&id.replace('-', " "))
}

/// A span of time in words: `weeks-0-2` is “weeks 0 to 2”.
fn span_name(id: &str) -> String {
    let words: Vec<&str> = id.split('-').collect();
    match words[..] {
        [unit, from, to] if [from, to].iter().all(|word| word.parse::<u8>().is_ok()) => {
            escape(&format!("{unit} {from} to {to}"))
        }
        _ => plain(id),
    }
}

/// A table. Cells are markup already.
fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    let head: String = head.iter().map(|cell| format!("<th scope=\"col\">{cell}</th>")).collect();
    let row = |row: &Vec<String>| {
        let cells: String = row.iter().map(|cell| format!("<td>{cell}</td>")).collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<div class=\"scroll\"><table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )
}

/// What the marks of a picture mean: class and words.
fn key(marks: &[(&str, &str)]) -> String {
    let mark = |(class, words): &(&str, &str)| {
        format!(
            "<li><svg viewBox=\"0 0 12 12\" aria-hidden=\"true\"><rect class=\"{class}\" x=\"1\" y=\"1\" width=\"10\" height=\"10\"/></svg>{words}</li>"
        )
    };
    format!("<ul class=\"key\">{}</ul>", marks.iter().map(mark).collect::<String>())
}
