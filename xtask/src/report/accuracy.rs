//! `src/content/accuracy.toml`: the figures of this content, for the page that says how good it is.
//!
//! Made by `report`, committed, and held to what the engine does by `cargo xtask test`.

use super::{Measured, calibration::Calibration, levels, rate::four, shake};
use crate::{
    failure::{Failure, Outcome},
    project,
};
use afterdisc::domain::{
    content::{CONTENT_REVIEWED, CONTENT_VERSION},
    model::Level,
};
use std::{fmt::Write as _, fs};

/// The build reads it into the app, so a change to its fields is also one to `build/schema/accuracy.rs`.
pub const FILE: &str = "src/content/accuracy.toml";

const HEAD: &str = "\
# How good this version is. Made by `cargo xtask report`; not to be changed by hand.
# Rates are shares from 0 to 1 with their 95 % Wilson interval (`low`, `high`): `count` of `of`.

";

/// The file's text.
pub fn text(measured: &Measured) -> String {
    let mut out = String::from(HEAD);
    let write = |out: &mut String, line: String| {
        let _ = writeln!(out, "{line}");
    };
    write(&mut out, format!("content-version = \"{CONTENT_VERSION}\"\ncontent-reviewed = \"{CONTENT_REVIEWED}\""));
    write(&mut out, "\n# Stories of patients, read and answered by two readers apart from each other.".to_owned());
    for reading in &measured.readings {
        let (id, file, cases) = (reading.id, reading.file, reading.cases.len());
        write(&mut out, format!("[[reading]]\nid = \"{id}\"\nfile = \"{file}\"\ncases = {cases}"));
        write(&mut out, format!("emergency-missed = {}", reading.emergencies_missed()));
        for named in reading.rates() {
            write(&mut out, format!("{} = {}", named.id, named.rate.toml()));
        }
        out.push('\n');
    }
    simulation(measured, &mut out);
    calibration(&measured.calibration, &mut out);
    robustness(measured, &mut out);
    format!("{}\n", out.trim_end())
}

fn simulation(measured: &Measured, out: &mut String) {
    let people = levels::PEOPLE;
    let head = "# Ordinary users without a dangerous cause, simulated: how soon the rules send them to help. `alarm` is the share of\n\
        # `urgent` (same-day and emergency-now) that should not be exceeded. Nearly all that goes in is estimated.";
    let _ = writeln!(out, "{head}\n[simulation]\npeople-per-window = {people}\n");
    for span in &measured.spans {
        let _ = writeln!(out, "[[simulation.window]]\nid = \"{}\"", span.window.id);
        for (level, rate) in Level::ALL.into_iter().zip(span.levels) {
            let _ = writeln!(out, "{} = {:.4}", level.id(), four(rate.share()));
        }
        let _ = writeln!(out, "urgent = {}", span.urgent.toml());
        if let Some(alarm) = span.window.alarm {
            let _ = writeln!(out, "alarm = {alarm:.2}\nexceeded = {}", span.alarms());
        }
        out.push('\n');
    }
}

fn calibration(calibration: &Calibration, out: &mut String) {
    let head = "# What the words mean on the simulated users: of the causes shown in a band, those that the person has. `as-one` counts\n\
        # the structures of the back as one cause, as no question tells them apart.";
    let _ = writeln!(out, "{head}\n[calibration]\npeople = {}", calibration.people);
    for (name, rate) in [("first", calibration.first), ("three", calibration.three), ("shown", calibration.shown)] {
        let _ = writeln!(out, "{name} = {}", rate.toml());
    }
    for band in &calibration.bands {
        let _ = writeln!(out, "\n[[calibration.band]]\nid = \"{}\"", band.band.id());
        let _ = writeln!(out, "held = {}\nas-one = {}", band.held.toml(), band.held_as_one.toml());
    }
    for bin in &calibration.tempered.bins {
        let _ = writeln!(out, "\n[[calibration.bin]]\nfrom = {:.2}\nto = {:.2}", bin.from, bin.to);
        let _ = writeln!(out, "mean = {:.4}\nheld = {}", four(bin.mean), bin.held.toml());
    }
    out.push('\n');
}

fn robustness(measured: &Measured, out: &mut String) {
    let head = "# Every likelihood and prior shaken at once: how often the first cause and the first three stay. `fragile` are stories\n\
        # whose first cause stays in fewer than `fragile-below` of the draws. `top1-low` and `top1-high` hold 95 % of the draws.";
    let (draws, shaken, below) = (shake::DRAWS, shake::SHAKE, shake::FRAGILE);
    let _ = writeln!(out, "{head}\n[robustness]\ndraws = {draws}\nshaken-by = {shaken}\nfragile-below = {below}");
    for (reading, shaken) in measured.readings.iter().zip(&measured.shaken) {
        let (first, three) = shaken.stay();
        let fragile: Vec<String> = shaken.fragile().map(|case| format!("\"{}\"", case.id)).collect();
        let _ = writeln!(out, "\n[[robustness.reading]]\nid = \"{}\"", reading.id);
        let _ = writeln!(out, "first-stays = {:.4}\nthree-stay = {:.4}", four(first), four(three));
        let (low, high) = (four(shaken.top1_at(0.025)), four(shaken.top1_at(0.975)));
        let _ = writeln!(out, "top1-low = {low:.4}\ntop1-high = {high:.4}\nfragile = [{}]", fragile.join(", "));
    }
}

/// Fails when the committed file is not what the engine does now.
pub fn check(measured: &Measured) -> Outcome {
    let path = project::root()?.join(FILE);
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let fresh = text(measured);
    if committed == fresh {
        return Ok(());
    }
    let lines = committed.lines().zip(fresh.lines()).enumerate();
    let first = lines.map(|(at, pair)| (at + 1, pair)).find(|(_, (was, is))| was != is);
    let what = first.map_or_else(
        || "it is missing or has another length".to_owned(),
        |(at, (was, is))| format!("line {at} says `{was}`, but now it is `{is}`"),
    );
    Err(Failure::new(format!(
        "{FILE} is not what the engine does now ({what}): run `cargo xtask report` to refresh it, and look at what changed"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_can_be_read_and_is_of_this_content() -> Outcome {
        let text = project::read_text(&project::root()?.join(FILE))?;
        let read: toml::Table = toml::from_str(&text).map_err(|e| Failure::new(format!("{FILE}: {e}")))?;
        assert_eq!(read.get("content-version").and_then(toml::Value::as_str), Some(CONTENT_VERSION));
        for (table, list) in [("simulation", "window"), ("calibration", "band"), ("robustness", "reading")] {
            let list = read.get(table).and_then(|table| table.get(list)).and_then(toml::Value::as_array);
            assert!(list.is_some_and(|list| !list.is_empty()), "{FILE}: `{table}` is empty");
        }
        Ok(())
    }
}
