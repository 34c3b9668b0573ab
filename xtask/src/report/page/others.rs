//! Published figures of others beside ours.

use super::table;
use crate::report::{comparators::Study, draw::escape, readings::Reading};

pub fn section(readings: &[Reading], studies: &[Study]) -> String {
    let mut rows: Vec<Vec<String>> = readings.iter().map(ours).collect();
    rows.extend(studies.iter().map(theirs));
    format!(
        "<h2>Beside others</h2>\
         <p class=\"note\">These figures cannot be compared like for like. Every set of stories is another one; the others cover \
         all of medicine, Afterdisc one operation and a few dozen causes; here the authors of the rules knew the stories. The table \
         shows what is usual, not who is better.</p>{}",
        table(
            "Per cent. An empty cell: not reported, or not read. “Safe”: the advice is not too low",
            &["who", "first", "first three", "urgency right", "safe", "emergencies found", "too high", "too low"],
            &rows
        )
    )
}

fn ours(reading: &Reading) -> Vec<String> {
    let rates = reading.rates();
    let rate = |id: &str| {
        rates
            .iter()
            .find(|one| one.id == id)
            .map_or_else(String::new, |one| format!("<b>{:.1}</b>", 100.0 * one.rate.share()))
    };
    let under = rates.iter().find(|one| one.id == "safe").map_or(0.0, |one| 1.0 - one.rate.share());
    let name = format!("<b>Afterdisc</b>, {}", reading.name);
    let under = format!("<b>{:.1}</b>", 100.0 * under);
    vec![
        name,
        rate("top1"),
        rate("top3"),
        rate("triage-ok"),
        rate("safe"),
        rate("emergency-found"),
        rate("over"),
        under,
    ]
}

fn theirs(study: &Study) -> Vec<String> {
    let number = |number: Option<f64>| number.map_or_else(String::new, |number| format!("{number:.1}"));
    let note = if study.note.is_empty() { String::new() } else { format!("; {}", escape(&study.note)) };
    let name = format!(
        "{}<br><small><a href=\"{}\">{}</a>{note}</small>",
        escape(&study.name),
        escape(&study.url),
        escape(&study.source)
    );
    let Study { top1, top3, triage, safe, emergency, over, under, .. } = study;
    let mut row = vec![name];
    row.extend([top1, top3, triage, safe, emergency, over, under].map(|one| number(*one)));
    row
}
