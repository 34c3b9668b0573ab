//! What "more likely", "possible" and "less likely" mean in numbers, on users drawn from the engine's own tables.
//!
//! It shows what the words would mean if the tables were true. Whether they are, only real patients can show.

use super::{
    order::{Place, is_back},
    patients::Patient,
    rate::Rate,
    scoring::{Logs, Numbers, shares},
    tables,
};
use afterdisc::domain::model::{Band, CauseId};

/// Edges of the bins of shares: narrow where most causes lie.
pub const EDGES: [f64; 11] = [0.0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.0];

/// What a band means.
pub struct Meaning {
    pub band: Band,
    /// Of the causes shown in it, those that the person has.
    pub held: Rate,
    /// The same, with the structures of the back counted as one: no question tells them apart, so they share a band.
    pub held_as_one: Rate,
}

/// What a share means.
pub struct Bin {
    pub from: f64,
    pub to: f64,
    /// Mean share of the causes in it.
    pub mean: f64,
    /// Of these causes, those that the person has.
    pub held: Rate,
}

/// One way of counting the findings: tempered, as the engine does, or in full.
pub struct Temper {
    /// Mean share that the engine gives to the cause with the largest one.
    pub claimed: f64,
    /// How often that cause is the one the person has.
    pub right: Rate,
    pub bins: Vec<Bin>,
    /// Mean distance between share and frequency over the bins, each weighted by its causes.
    pub gap: f64,
}

pub struct Calibration {
    /// Users without a sign that sends them to help today, to whom causes are shown.
    pub people: usize,
    pub bands: Vec<Meaning>,
    /// How often the true cause is first, among the first three, and shown at all.
    pub first: Rate,
    pub three: Rate,
    pub shown: Rate,
    pub tempered: Temper,
    pub untempered: Temper,
}

/// Looks at everyone to whom causes are shown and who is not sent to help today: beside a danger sign the bands are held down.
pub fn calibrate<'a>(people: impl Iterator<Item = &'a Patient>) -> Calibration {
    let people: Vec<&Patient> =
        people.filter(|one| !one.person.triage.level.is_urgent() && !one.person.withheld).collect();
    let numbers = Numbers::of_the_engine();
    let logs = numbers.logs();
    let orders: Vec<(CauseId, Vec<Place>)> = people.iter().map(|one| (one.cause, one.person.order(&logs))).collect();
    let at =
        |most: usize| Rate::among(&orders, |(cause, order)| order.iter().take(most).any(|place| place.cause == *cause));
    Calibration {
        people: people.len(),
        bands: [Band::MoreLikely, Band::Possible, Band::LessLikely].map(|band| meaning(band, &orders)).into(),
        first: at(1),
        three: at(3),
        shown: at(usize::MAX),
        tempered: temper(&people, &logs),
        untempered: temper(&people, &numbers.untempered().logs()),
    }
}

fn meaning(band: Band, orders: &[(CauseId, Vec<Place>)]) -> Meaning {
    let (mut held, mut as_one) = (Rate::default(), Rate::default());
    for (cause, order) in orders {
        let shown = order.iter().filter(|place| place.band == band);
        let (back, other): (Vec<&Place>, Vec<&Place>) = shown.partition(|place| is_back(place.cause));
        for place in other.iter().chain(&back) {
            held.of += 1;
            held.count += usize::from(place.cause == *cause);
        }
        as_one.of += other.len() + usize::from(!back.is_empty());
        as_one.count += other.iter().filter(|place| place.cause == *cause).count();
        as_one.count += usize::from(!back.is_empty() && is_back(*cause));
    }
    Meaning { band, held, held_as_one: as_one }
}

fn temper(people: &[&Patient], logs: &Logs) -> Temper {
    let mut sums = [0.0; EDGES.len() - 1];
    let mut held = [Rate::default(); EDGES.len() - 1];
    let (mut claimed, mut right) = (0.0, Rate::new(0, people.len()));
    for one in people {
        let shares = shares(&logs.scores(&one.person.facts));
        let share = |cause: CauseId| shares[cause.index()];
        for cause in tables::ranked() {
            let bin = EDGES[1..].iter().take_while(|edge| share(cause) >= **edge).count().min(held.len() - 1);
            sums[bin] += share(cause);
            held[bin].of += 1;
            held[bin].count += usize::from(cause == one.cause);
        }
        let best = tables::ranked().max_by(|a, b| share(*a).total_cmp(&share(*b)));
        claimed += best.map_or(0.0, share);
        right.count += usize::from(best == Some(one.cause));
    }
    let bins: Vec<Bin> = (0..held.len())
        .map(|at| Bin {
            from: EDGES[at],
            to: EDGES[at + 1],
            mean: sums[at] / held[at].of.max(1) as f64,
            held: held[at],
        })
        .collect();
    let all: usize = bins.iter().map(|bin| bin.held.of).sum();
    let gap = bins.iter().map(|bin| (bin.mean - bin.held.share()).abs() * bin.held.of as f64).sum::<f64>();
    Temper { claimed: claimed / people.len().max(1) as f64, right, bins, gap: gap / all.max(1) as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        failure::{Failure, Outcome},
        report::{background::Background, patients::Practice},
    };

    /// People drawn from the tables, scored at full weight, must get shares that mean what they say: this holds the sampler,
    /// the answers made of its findings and the copy of the scoring against each other.
    #[test]
    fn at_full_weight_the_shares_of_drawn_people_mean_what_they_say() -> Outcome {
        let background = Background::read()?;
        let practice = Practice::new(&background);
        let see = |window| practice.see(window, 300, 5).map_err(Failure::new);
        let people: Vec<_> = background.windows.iter().map(see).collect::<Result<Vec<_>, _>>()?;
        let calibration = calibrate(people.iter().flatten());
        assert!(calibration.untempered.gap < 0.005, "{}", calibration.untempered.gap);
        let (claimed, right) = (calibration.untempered.claimed, calibration.untempered.right.share());
        assert!((claimed - right).abs() < 0.04, "claimed {claimed}, right {right}");
        // Without an urgent rule among them, every one is shown at least three causes.
        assert!(calibration.bands.iter().map(|band| band.held.of).sum::<usize>() >= 3 * calibration.people);
        Ok(())
    }
}
