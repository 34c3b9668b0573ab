//! Ordinary users: how soon they are sent to help, by which rules, and how much hangs on the estimates.

use super::{key, percent, plain, span_name, table, with_interval};
use crate::report::{
    draw::Picture,
    levels::{PEOPLE, Scale, Span},
};
use afterdisc::domain::model::Level;

const LEFT: f64 = 110.0;
const WIDE: f64 = 560.0;
const ROW: f64 = 36.0;

pub fn section(spans: &[Span], scales: &[Scale]) -> String {
    let (said, wanted) = spans.iter().map(Span::said).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let names: Vec<String> = Level::ALL.iter().rev().map(|level| plain(level.id())).collect();
    let marks: Vec<(&str, &str)> =
        Level::ALL.iter().rev().map(|level| level.id()).zip(names.iter().map(String::as_str)).collect();
    format!(
        "<h2>With ordinary people</h2>\
         <p>A check that sends everyone to hospital misses nobody and helps nobody. So {PEOPLE} people are drawn for each span of \
         time: each hurts, none has a dangerous cause, and safety questions get a yes only as often as that happens for a \
         harmless reason. The budget: help today or now for at most 25 of 100 in weeks 0 to 2, and 10 of 100 after week 6.</p>\
         <p class=\"note\">Nobody has counted how people answer these questions. The background is estimated, and the result \
         hangs on it: see the last table. It is good for comparing two versions, and for finding the rules that do most.</p>\
         <figure>{}{}<figcaption>The red line is the budget for the two highest levels together.</figcaption></figure>{}{}{}\
         <p class=\"soft\">The answers gave {} of the findings that were drawn; some cannot be said together.</p>",
        picture(spans),
        key(&marks),
        levels(spans),
        rules(spans),
        hangs(spans, scales),
        percent(said as f64 / wanted.max(1) as f64),
    )
}

fn picture(spans: &[Span]) -> String {
    let height = 26.0 + ROW * spans.len() as f64;
    let title = "Share of ordinary users at each level of urgency, for each span of time, the most urgent first, with the budget.";
    let mut picture = Picture::new("users", title, LEFT + WIDE + 30.0, height);
    for quarter in 0..=4 {
        let x = LEFT + WIDE * f64::from(quarter) / 4.0;
        picture.text(x, height - 6.0, "middle", format!("{} %", quarter * 25));
    }
    for (at, span) in spans.iter().enumerate() {
        let y = 8.0 + ROW * at as f64;
        picture.text(LEFT - 10.0, y + 16.0, "end", span_name(&span.window.id));
        let mut x = LEFT;
        for (level, rate) in Level::ALL.into_iter().zip(span.levels).rev() {
            let width = WIDE * rate.share();
            picture.bar(x, y, width, ROW - 14.0, level.id());
            x += width;
        }
        if let Some(alarm) = span.window.alarm {
            let x = LEFT + WIDE * alarm;
            picture.line((x, y - 5.0), (x, y + ROW - 9.0), "limit");
        }
    }
    picture.finish()
}

fn levels(spans: &[Span]) -> String {
    let rows: Vec<Vec<String>> = spans
        .iter()
        .map(|span| {
            let mut row = vec![span_name(&span.window.id)];
            row.extend(span.levels.iter().rev().map(|rate| percent(rate.share())));
            row.push(with_interval(span.urgent));
            row.push(match span.window.alarm {
                Some(alarm) if span.alarms() => format!("<span class=\"alarm\">over {}</span>", percent(alarm)),
                Some(alarm) => format!("within {}", percent(alarm)),
                None => "none set".to_owned(),
            });
            row
        })
        .collect();
    let head = ["span", "emergency now", "same day", "soon", "routine", "self-care", "today or now", "budget"];
    table("Share of people at each level; 95 % intervals hold the chance of the draw alone", &head, &rows)
}

fn rules(spans: &[Span]) -> String {
    let busiest = |span: &Span| -> String {
        let named =
            span.rules.iter().take(8).map(|(rule, rate)| format!("{} {}", rule.get().id, percent(rate.share())));
        named.collect::<Vec<_>>().join(", ")
    };
    let lines: String =
        spans.iter().map(|span| format!("<li><b>{}</b>: {}</li>", span_name(&span.window.id), busiest(span))).collect();
    format!("<h3>Which rules do most</h3><p>One person can be sent by several.</p><ul>{lines}</ul>")
}

fn hangs(spans: &[Span], scales: &[Scale]) -> String {
    let rows: Vec<Vec<String>> = spans
        .iter()
        .enumerate()
        .map(|(at, span)| {
            let mut row = vec![span_name(&span.window.id), percent(span.urgent.share())];
            row.extend(scales.iter().filter_map(|scale| scale.urgent.get(at)).map(|rate| percent(rate.share())));
            row
        })
        .collect();
    let scaled: Vec<String> = scales.iter().map(|scale| format!("× {}", scale.factor)).collect();
    let mut head = vec!["span", "as estimated"];
    head.extend(scaled.iter().map(String::as_str));
    table("Today or now, were a harmless yes to a safety question so many times as frequent", &head, &rows)
}
