//! How far the order of the causes hangs on numbers that are estimates.

use super::{key, percent, plain, table};
use crate::report::{
    draw::Picture,
    readings,
    shake::{DRAWS, FRAGILE, Reading, SHAKE, Shaken},
};

const LEFT: f64 = 76.0;
const WIDE: f64 = 240.0;
const ROW: f64 = 15.0;

pub fn section(readings: &[readings::Reading], shaken: &[Reading]) -> String {
    let rows: Vec<Vec<String>> = readings.iter().zip(shaken).map(row).collect();
    let discussed: String = readings.iter().zip(shaken).map(discuss).collect();
    format!(
        "<h2>When the numbers are wrong</h2>\
         <p>Nearly all priors and likelihoods are estimates. Here every one of them is moved at once, up or down by up to {:.0} %, \
         {DRAWS} times. The values of a finding go on adding up. How soon to get help cannot change: rules decide that, and no rule \
         reads these numbers.</p>{}\
         <p>A story whose first cause stays in fewer than {} of the draws is called fragile.</p>\
         <figure>{}{}</figure>{discussed}",
        100.0 * SHAKE,
        table(
            "Over all draws and stories",
            &[
                "reading",
                "first cause stays",
                "first three stay",
                "first cause accepted, in 95 % of the draws",
                "fragile"
            ],
            &rows
        ),
        percent(FRAGILE),
        shaken.first().map_or_else(String::new, picture),
        key(&[("steady", "draws in which the first cause stays, first reading"), ("fragile", "the same, fragile")]),
    )
}

fn row((reading, shaken): (&readings::Reading, &Reading)) -> Vec<String> {
    let (first, three) = shaken.stay();
    vec![
        reading.name.to_owned(),
        percent(first),
        percent(three),
        format!("{} to {}", percent(shaken.top1_at(0.025)), percent(shaken.top1_at(0.975))),
        format!("{} of {}", shaken.fragile().count(), shaken.cases.len()),
    ]
}

/// The stories in two columns.
fn picture(shaken: &Reading) -> String {
    let half = shaken.cases.len().div_ceil(2);
    let title = "For each story, the share of draws in which the first cause stays. Fragile ones are named below.";
    let mut picture = Picture::new("shaken", title, 2.0 * (LEFT + WIDE) + 60.0, 12.0 + ROW * half as f64);
    for (at, case) in shaken.cases.iter().enumerate() {
        let (column, row) = ((at / half.max(1)) as f64, (at % half.max(1)) as f64);
        let (x, y) = (LEFT + column * (LEFT + WIDE + 40.0), 6.0 + ROW * row);
        let share = case.first_stays as f64 / DRAWS as f64;
        picture.text(x - 8.0, y + 10.0, "end", &case.id);
        picture.bar(x, y, WIDE, ROW - 4.0, "sunk");
        picture.bar(x, y, WIDE * share, ROW - 4.0, if case.is_fragile() { "fragile" } else { "steady" });
    }
    picture.finish()
}

fn discuss((reading, shaken): (&readings::Reading, &Reading)) -> String {
    let lines: String = shaken.fragile().map(|case| format!("<li>{}</li>", say(case))).collect();
    match lines.is_empty() {
        true => format!("<h3>Fragile: {}</h3><p>None.</p>", reading.name),
        false => format!("<h3>Fragile: {}</h3><ul>{lines}</ul>", reading.name),
    }
}

/// Why a story is fragile and whether it matters, from its own numbers.
fn say(case: &Shaken) -> String {
    let name =
        |at: usize| case.leading.get(at).map_or_else(|| "nothing".to_owned(), |place| plain(place.cause.get().id));
    let stays = percent(case.first_stays as f64 / DRAWS as f64);
    let close = match case.leading_shares() {
        (Some(first), Some(second)) if second > first => format!(
            "{} stands before {} although its share is smaller ({} and {}), because the structures of the back are put in order by fit.",
            name(0),
            name(1),
            percent(first),
            percent(second)
        ),
        (Some(first), Some(second)) if first < 1.25 * second => {
            format!(
                "{} and {} are nearly level from the start ({} and {}).",
                name(0),
                name(1),
                percent(first),
                percent(second)
            )
        }
        (Some(first), Some(second)) => {
            format!(
                "{} leads {} ({} and {}), a lead that a shake of this size can undo.",
                name(0),
                name(1),
                percent(first),
                percent(second)
            )
        }
        _ => format!(
            "{} and {} are both put there by rules, which put both on the page whatever the numbers; only their order moves.",
            name(0),
            name(1)
        ),
    };
    let Some((rival, draws)) = case.rival else { return format!("<b>{}</b>: {close}", case.id) };
    let matter = match (case.right, case.rival_right) {
        (true, true) => "Both are acceptable, so the change does no harm.",
        (true, false) => {
            "The rival is not an acceptable first cause: here the numbers decide whether the answer is right."
        }
        (false, true) => "The rival would be acceptable: a small correction of the numbers would mend this story.",
        (false, false) => "Neither is acceptable: shaking does not mend it.",
    };
    format!(
        "<b>{}</b>: the first cause stays in {stays}. {close} Most often {} takes its place ({}). {matter}",
        case.id,
        plain(rival.get().id),
        percent(draws as f64 / DRAWS as f64)
    )
}
