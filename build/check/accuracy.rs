//! The figures of `accuracy.toml`: whole, in range, and of spans of time that the ranking knows.
//!
//! Whether they are what the engine does is not looked at here: the tool that makes them is built with them.

use super::super::schema::{Rate, Reading, Simulated};
use super::super::{FIGURES, MADE_ANEW};
use super::Check;

pub fn check(check: &mut Check) {
    let figures = &check.content.accuracy;
    check.date(FIGURES, "content-reviewed", &figures.content_reviewed);
    expect(check, !figures.reading.is_empty(), "reading", "No reading is there.");
    figures.reading.iter().for_each(|row| reading(check, row));
    figures.simulation.window.iter().for_each(|row| window(check, row));
    let calibration = &figures.calibration;
    for (field, row) in [("first", &calibration.first), ("three", &calibration.three), ("shown", &calibration.shown)] {
        rate(check, &format!("calibration, {field}"), row);
    }
    let is_everyone = calibration.people == calibration.first.of;
    expect(check, is_everyone, "calibration, people", "`first` is of another number of people.");
    for band in &calibration.band {
        rate(check, "band, held", &band.held);
        rate(check, "band, as-one", &band.as_one);
    }
    for bin in &calibration.bin {
        rate(check, "bin, held", &bin.held);
        expect(check, bin.from < bin.to && share(bin.mean), "bin", "It does not go from a lower to a higher share.");
    }
    let robustness = &figures.robustness;
    expect(check, share(robustness.shaken_by) && share(robustness.fragile_below), "robustness", NO_SHARE);
    for row in &robustness.reading {
        let known = figures.reading.iter().any(|reading| reading.id == row.id);
        expect(check, known, &format!("robustness, {}", row.id), "No reading has this id.");
        let shares = [row.first_stays, row.three_stay, row.top1_low, row.top1_high];
        expect(check, shares.into_iter().all(share), &format!("robustness, {}", row.id), NO_SHARE);
    }
}

const NO_SHARE: &str = "A share is not from 0 to 1.";

fn share(share: f64) -> bool {
    (0.0..=1.0).contains(&share)
}

fn expect(check: &mut Check, holds: bool, field: &str, what: &str) {
    check.mistakes.expect(holds, FIGURES, field, format!("{what} {MADE_ANEW}"));
}

/// A count is not above what it is out of, its share is theirs, and lies in its interval.
fn rate(check: &mut Check, field: &str, rate: &Rate) {
    let is_share = (f64::from(rate.count) / f64::from(rate.of.max(1)) - rate.rate).abs() < 1e-4;
    let is_within = share(rate.low) && share(rate.high) && rate.low <= rate.rate && rate.rate <= rate.high;
    let what = format!("{} of {} is not {} between {} and {}.", rate.count, rate.of, rate.rate, rate.low, rate.high);
    expect(check, rate.count <= rate.of && is_share && is_within, field, &what);
}

fn reading(check: &mut Check, row: &Reading) {
    for (field, row_rate) in row.rates() {
        rate(check, &format!("{}, {field}", row.id), row_rate);
    }
    let missed = row.emergency_found.of.saturating_sub(row.emergency_found.count);
    let what = format!("{} are missed, but `emergency-found` leaves {missed}.", row.emergency_missed);
    expect(check, row.emergency_missed == missed, &format!("{}, emergency-missed", row.id), &what);
    let shaken = check.content.accuracy.robustness.reading.iter().any(|shaken| shaken.id == row.id);
    expect(check, shaken, &format!("robustness, {}", row.id), "It is missing.");
    let what = format!("It has {} cases, but `safe` is of {}.", row.cases, row.safe.of);
    expect(check, row.cases == row.safe.of, &format!("{}, cases", row.id), &what);
}

fn window(check: &mut Check, row: &Simulated) {
    let known = check.content.ranking.window.iter().any(|window| window.id == row.id);
    expect(check, known, &row.id, "model/ranking.toml has no window with this id.");
    rate(check, &format!("{}, urgent", row.id), &row.urgent);
    let levels = row.levels();
    let sum: f64 = levels.iter().sum();
    let is_whole = (sum - 1.0).abs() < 0.001 && (levels[3] + levels[4] - row.urgent.rate).abs() < 0.001;
    expect(check, is_whole, &row.id, "Its levels do not add up to 1, or `urgent` is not the two highest.");
    let exceeded = row.alarm.map(|alarm| row.urgent.rate > alarm);
    let what = "`exceeded` is not whether `urgent` is above `alarm`.";
    expect(check, row.exceeded == exceeded, &format!("{}, exceeded", row.id), what);
}
