//! Figures in words: fills what stands between braces on the pages that show numbers of the model and how good it is.
//!
//! Done here and not in the app, which then carries plain text.

use std::collections::BTreeMap;

use super::FIGURES;
use super::mistake::{Mistake, Mistakes, did_you_mean};
use super::schema::{Accuracy, ById, Content, Entry, HighestBand, Rate, Words};

/// Values by the name that stands between braces.
type Values = BTreeMap<String, String>;

/// The groups of words with figures, and what is left to the app in each.
const GROUPS: [(&str, &[&str]); 2] = [("how-it-decides", &["number"]), ("how-good-it-is", &[])];
/// Entries that say how a figure is said. They are used up here.
const TEMPLATES: [&str; 5] = ["rate", "rate-of-many", "over", "kept", "no-limit"];

/// Of so many, how many there are tells nothing more.
const MANY: u32 = 1000;

/// Fills the words of every language, and notes names that no figure has.
pub fn fill(content: &mut Content) -> Result<(), Vec<Mistake>> {
    let mut mistakes = Mistakes::default();
    let mut languages = std::mem::take(&mut content.languages);
    for (tag, words) in &mut languages {
        let values = values(content, words);
        for (group, left) in GROUPS {
            let file = format!("{tag}/words/{group}.toml");
            let Some(entries) = words.groups.get_mut(group) else { continue };
            entries.retain(|key, _| !TEMPLATES.contains(&key.as_str()));
            for (key, entry) in entries {
                let texts = match entry {
                    Entry::One(text) => std::slice::from_mut(text),
                    Entry::Many(texts) => texts,
                };
                for name in texts.iter_mut().filter_map(|text| put(text, &values, left)) {
                    let near = did_you_mean(&name, values.keys().map(String::as_str));
                    mistakes.add(&file, key, format!("There is no figure `{{{name}}}`. {near} {FIGURES} has them."));
                }
            }
        }
    }
    content.languages = languages;
    mistakes.finish()
}

/// Fills one text. Gives the first name without a value.
fn put(text: &mut String, values: &Values, left: &[&str]) -> Option<String> {
    let mut filled = String::new();
    let mut unknown = None;
    let mut rest = text.as_str();
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(b, rest)| Some((b, rest.split_once('}')?)))
    {
        filled.push_str(before);
        match values.get(name) {
            Some(value) => filled.push_str(value),
            None => {
                filled.push_str(&format!("{{{name}}}"));
                unknown = unknown.or_else(|| (!left.contains(&name)).then(|| name.to_owned()));
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    *text = filled;
    unknown
}

fn values(content: &Content, words: &Words) -> Values {
    let mut values = Values::new();
    let mut set = |name: &str, value: String| drop(values.insert(name.to_owned(), value));
    let ranking = &content.ranking;
    for (name, share) in [
        ("more-likely", ranking.more_likely),
        ("possible", ranking.possible),
        ("shown", ranking.shown),
        ("prior-weight", ranking.prior_weight),
    ] {
        set(name, hundredths(share));
    }
    set("shown-at-least", ranking.shown_at_least.to_string());
    set("shown-at-most", ranking.shown_at_most.to_string());
    set("modifiers-at-most", ranking.modifiers_at_most.to_string());
    set("modifiers-cap", ranking.modifiers_cap.to_string());
    let name = |id: &String| words.causes.get(id).map(|cause| cause.name.clone());
    let names = |ids: Vec<&String>| ids.into_iter().filter_map(name).collect::<Vec<_>>().join("; ");
    set("too-early-causes", names(ranking.too_early_causes.iter().collect()));
    let capped = content.causes.iter().filter(|(_, cause)| cause.highest_band == Some(HighestBand::Possible));
    set("highest-possible", names(capped.map(|(id, _)| id).collect()));
    measured(&content.accuracy, words.groups.get("how-good-it-is"), &mut set);
    values
}

/// What `accuracy.toml` holds.
fn measured(figures: &Accuracy, words: Option<&ById<Entry>>, set: &mut dyn FnMut(&str, String)) {
    let template = |key: &str| words.and_then(|words| words.get(key)?.texts().first().cloned()).unwrap_or_default();
    let rate = |rate: &Rate| said(&template(if rate.of < MANY { "rate" } else { "rate-of-many" }), rate);
    set("version", figures.content_version.clone());
    for row in &figures.reading {
        set(&format!("{}-cases", row.id), row.cases.to_string());
        row.rates().iter().for_each(|(field, of)| set(&format!("{}-{field}", row.id), rate(of)));
    }
    set("people-per-window", figures.simulation.people_per_window.to_string());
    for row in &figures.simulation.window {
        let verdict = match (row.alarm, row.exceeded) {
            (None, _) => "no-limit",
            (_, Some(true)) => "over",
            _ => "kept",
        };
        let alarm = Values::from([("alarm".to_owned(), hundredths(row.alarm.unwrap_or(0.0)))]);
        let mut verdict = template(verdict);
        put(&mut verdict, &alarm, &[]);
        set(&format!("{}-limit", row.id), verdict);
        set(&format!("{}-range", row.id), said("{low} to {high}", &row.urgent));
    }
    for band in &figures.calibration.band {
        set(&format!("{}-held", band.id.word()), rate(&band.held));
        set(&format!("{}-as-one", band.id.word()), rate(&band.as_one));
    }
    set("found-first", rate(&figures.calibration.first));
    set("found-three", rate(&figures.calibration.three));
    set("found-shown", rate(&figures.calibration.shown));
    let robustness = &figures.robustness;
    set("draws", robustness.draws.to_string());
    set("shaken-by", hundredths(robustness.shaken_by));
    set("fragile-below", hundredths(robustness.fragile_below));
    for row in &robustness.reading {
        for (field, share) in [
            ("first-stays", row.first_stays),
            ("three-stay", row.three_stay),
            ("top1-low", row.top1_low),
            ("top1-high", row.top1_high),
        ] {
            set(&format!("{}-{field}", row.id), hundredths(share));
        }
        set(&format!("{}-fragile", row.id), row.fragile.len().to_string());
    }
}

/// A rate in the words of a template.
fn said(template: &str, rate: &Rate) -> String {
    let values = [
        ("count", rate.count.to_string()),
        ("of", rate.of.to_string()),
        ("number", hundredths(rate.rate)),
        ("low", hundredths(rate.low)),
        ("high", hundredths(rate.high)),
    ];
    let mut said = template.to_owned();
    put(&mut said, &values.map(|(name, value)| (name.to_owned(), value)).into(), &[]);
    said
}

/// A share in hundredths: more is not shown.
pub fn hundredths(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}
