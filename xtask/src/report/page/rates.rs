//! The vignettes: every rate of every reading with its interval.

use super::{table, with_interval};
use crate::{
    evaluate::READINGS,
    report::{draw::Picture, readings::Reading},
};

const LEFT: f64 = 140.0;
const WIDE: f64 = 560.0;
const ROW: f64 = STEP * (READINGS.len() + 1) as f64;
/// How far apart the readings of one rate stand.
const STEP: f64 = 11.0;
/// How the dots of the readings look: one for each, or this does not compile.
const CLASSES: [&str; READINGS.len()] = ["first", "second", "third", "fourth", "fifth", "sixth"];

pub fn section(readings: &[Reading]) -> String {
    let all: Vec<_> = readings.iter().map(Reading::rates).collect();
    let Some(first) = all.first() else { return String::new() };
    let rows: Vec<Vec<String>> = first
        .iter()
        .enumerate()
        .map(|(at, named)| {
            let better = if named.more_is_better { "" } else { " (less is better)" };
            let mut row = vec![format!("<b>{}</b><br><small>{}{better}</small>", named.name, named.means)];
            row.extend(all.iter().map(|rates| {
                rates.get(at).map_or_else(String::new, |one| {
                    format!("{} of {}<br>{}", one.rate.count, one.rate.of, with_interval(one.rate))
                })
            }));
            row
        })
        .collect();
    let head: Vec<&str> = ["rate"].into_iter().chain(readings.iter().map(|reading| reading.name)).collect();
    let marks: Vec<(&str, &str)> = CLASSES.into_iter().zip(readings.iter().map(|reading| reading.name)).collect();
    format!(
        "<h2>On stories of patients</h2><p>Each story has a true cause and urgency, and those that a careful clinician could also \
         accept. Readers turned every story into answers without knowing either. \
         The first two readings are of the same stories, so their counts must not be added up. \
         The line is the 95 % interval.</p><figure>{}{}</figure>{}",
        picture(&all),
        super::key(&marks),
        table("The same in numbers: count, share, 95 % interval", &head, &rows)
    )
}

fn picture(all: &[Vec<crate::report::readings::Named>]) -> String {
    let rows = all.first().map_or(0, Vec::len);
    let height = 30.0 + ROW * rows as f64;
    let mut picture = Picture::new(
        "rates",
        "Rates of all readings with their intervals, from 0 to 100 per cent. The table below has the numbers.",
        LEFT + WIDE + 30.0,
        height,
    );
    let x = |share: f64| LEFT + WIDE * share;
    for tenth in (0..=10).step_by(2) {
        let at = x(f64::from(tenth) / 10.0);
        picture.line((at, 6.0), (at, height - 24.0), "grid");
        picture.text(at, height - 6.0, "middle", format!("{} %", tenth * 10));
    }
    for row in 0..rows {
        let y = ROW / 2.0 + ROW * row as f64;
        picture.text(LEFT - 12.0, y + 4.0, "end", all[0][row].name);
        for (at, rates) in all.iter().enumerate() {
            let rate = rates[row].rate;
            let (low, high) = rate.interval();
            let y = y + STEP * (at as f64 - (all.len() - 1) as f64 / 2.0);
            picture.line((x(low), y), (x(high), y), "whisker");
            picture.dot(x(rate.share()), y, 4.5, CLASSES[at]);
        }
    }
    picture.finish()
}
