//! What the words for likelihood mean, and what the temper does to it.

use super::{key, percent, plain, table, with_interval};
use crate::report::{
    calibration::{Bin, Calibration, Temper},
    draw::Picture,
};

const LEFT: f64 = 60.0;
const SIDE: f64 = 380.0;
const TOP: f64 = 12.0;
/// Bins with fewer causes are not drawn: their interval says nothing.
const FEWEST: usize = 20;

pub fn section(calibration: &Calibration) -> String {
    let bands: Vec<Vec<String>> = calibration
        .bands
        .iter()
        .map(|band| {
            vec![
                plain(band.band.id()),
                band.held.of.to_string(),
                with_interval(band.held),
                with_interval(band.held_as_one),
            ]
        })
        .collect();
    let (tempered, untempered) = (&calibration.tempered, &calibration.untempered);
    let bins: Vec<Vec<String>> = tempered.bins.iter().zip(&untempered.bins).map(bin).collect();
    format!(
        "<h2>What the words mean</h2>\
         <p>On the same simulated people, without those who are sent to help today ({} are left): of the causes shown as \
         “more likely”, “possible” and “less likely”, how many does the person have?</p>{}\
         <p>The true cause stands first for {}, among the first three for {}, and is shown at all for {}. \
         That is as far as the engine gets with these questions when every number of the tables is true. The cause with the largest \
         share is the right one for {}: where that is more than the first place, the order by bands, caps and fit costs something \
         here. The structures of the back share a band, so one of them can stand first with a small share of its own.</p>\
         <h3>Share and frequency</h3>\
         <p>Behind the words stands a share for each cause. If a share meant what it says, the dots would lie on the line: of \
         the causes with a share of 30 %, three in ten would be right. Dots above the line: the engine claims too little. Below: \
         too much.</p><figure>{}{}</figure>{}\
         <h3>What the temper does</h3><p>{}</p>",
        calibration.people,
        table(
            "Of the causes shown in a band, those that the person has",
            &["word", "times shown", "this cause", "back counted as one"],
            &bands
        ),
        with_interval(calibration.first),
        with_interval(calibration.three),
        with_interval(calibration.shown),
        with_interval(tempered.right),
        picture(tempered, untempered),
        key(&[
            ("first", "as the engine counts (tempered), with the 95 % interval"),
            ("plain", "every number at full weight")
        ]),
        table(
            "The same in numbers",
            &["share", "mean", "frequency", "causes", "mean, full weight", "frequency, full weight"],
            &bins
        ),
        temper(tempered, untempered),
    )
}

fn bin((tempered, untempered): (&Bin, &Bin)) -> Vec<String> {
    vec![
        format!("{:.0} to {:.0} %", 100.0 * tempered.from, 100.0 * tempered.to),
        percent(tempered.mean),
        with_interval(tempered.held),
        tempered.held.of.to_string(),
        percent(untempered.mean),
        with_interval(untempered.held),
    ]
}

fn temper(tempered: &Temper, untempered: &Temper) -> String {
    let difference = tempered.right.share() - tempered.claimed;
    let direction = if difference > 0.01 {
        "so on these people it claims too little"
    } else if difference < -0.01 {
        "so on these people it claims too much"
    } else {
        "so on these people it claims what is right"
    };
    format!(
        "The engine counts each finding at a part of its weight, because in real people findings go together and history tells \
         weakly. These simulated people have findings that do not go together, which is the one world in which the full weight is \
         right. There the tempered engine gives its leading cause {} on average and is right in {}, {direction}; at full weight it \
         would give {} and be right in {}. Mean distance from the line over all causes: {} tempered, {} at full weight. The temper \
         is a guard against overconfidence that this simulation can price but not judge.",
        percent(tempered.claimed),
        percent(tempered.right.share()),
        percent(untempered.claimed),
        percent(untempered.right.share()),
        percent(tempered.gap),
        percent(untempered.gap),
    )
}

fn picture(tempered: &Temper, untempered: &Temper) -> String {
    let title = "Reliability diagram: how often a cause is right, by the share that the engine gives it. The table below has the numbers.";
    let mut picture = Picture::new("bands", title, LEFT + SIDE + 220.0, TOP + SIDE + 48.0);
    let x = |share: f64| LEFT + SIDE * share;
    let y = |share: f64| TOP + SIDE * (1.0 - share);
    for fifth in 0..=5 {
        let share = f64::from(fifth) / 5.0;
        picture.line((x(share), y(0.0)), (x(share), y(1.0)), "grid");
        picture.line((x(0.0), y(share)), (x(1.0), y(share)), "grid");
        picture.text(x(share), y(0.0) + 18.0, "middle", format!("{} %", fifth * 20));
        picture.text(x(0.0) - 8.0, y(share) + 4.0, "end", format!("{} %", fifth * 20));
    }
    picture.line((x(0.0), y(0.0)), (x(1.0), y(1.0)), "diagonal");
    picture.text(x(0.5), y(0.0) + 38.0, "middle", "share that the engine gives");
    picture.text(x(1.0) + 16.0, y(0.9), "start", "up: how often it is right");
    let drawn = |temper: &Temper| -> Vec<(f64, f64, (f64, f64))> {
        let bins = temper.bins.iter().filter(|bin| bin.held.of >= FEWEST);
        bins.map(|bin| (bin.mean, bin.held.share(), bin.held.interval())).collect()
    };
    for (mean, held, _) in drawn(untempered) {
        picture.dot(x(mean), y(held), 4.5, "plain");
    }
    for (mean, held, (low, high)) in drawn(tempered) {
        picture.line((x(mean), y(low)), (x(mean), y(high)), "whisker");
        picture.dot(x(mean), y(held), 5.0, "first");
    }
    picture.finish()
}
