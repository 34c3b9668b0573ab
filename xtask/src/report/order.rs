//! The order in which causes are shown, worked out from any numbers: the engine's way, once more, for shaken tables.
//!
//! A test holds it against `outcome::assess`.

use super::scoring::{Facts, Logs, PerCause, shares};
use super::tables;
use afterdisc::domain::{
    content::RANKING,
    flow::Path,
    model::{Band, CauseId, Family, Level},
    red_flags::{Triage, triage},
};
use std::cmp::Ordering::Equal;

/// Everything of a person that does not change with the numbers.
#[derive(Clone)]
pub struct Person {
    pub facts: Facts,
    pub triage: Triage,
    pub withheld: bool,
    too_early: bool,
    suspects: Vec<(Level, CauseId)>,
    /// What rules suspect and another sign speaks against.
    set_back: Vec<CauseId>,
}

/// A cause in the place where it is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    pub cause: CauseId,
    pub band: Band,
    /// Share among the ranked causes, 0 to the cap; none for one that a rule put there.
    pub share: Option<f64>,
}

impl Person {
    pub fn new(path: &Path) -> Self {
        let triage = triage(path);
        let mut suspects: Vec<(Level, CauseId)> = Vec::new();
        let withheld = path.holds(&RANKING.withheld);
        let mut set_back = Vec::new();
        for rule in triage.fired.iter().map(|fired| fired.rule.get()) {
            if rule.is_doubted(path) && !withheld {
                set_back.extend(rule.suspects);
                continue;
            }
            for suspect in rule.suspects {
                if !suspects.iter().any(|(_, known)| known == suspect) {
                    suspects.push((rule.level, *suspect));
                }
            }
        }
        let too_early = path.holds(&RANKING.too_early) && !triage.level.is_urgent();
        Self { facts: Facts::new(path), withheld, too_early, suspects, set_back, triage }
    }

    /// The causes as they are shown when these are the numbers.
    pub fn order(&self, logs: &Logs) -> Vec<Place> {
        let scores = logs.scores(&self.facts);
        let mut suspects = self.suspects.clone();
        suspects
            .sort_by(|one, other| other.0.cmp(&one.0).then(scores[other.1.index()].total_cmp(&scores[one.1.index()])));
        let check = |(_, cause): &(Level, CauseId)| Place { cause: *cause, band: Band::CheckFirst, share: None };
        let mut places: Vec<Place> = suspects.iter().map(check).collect();
        if !self.withheld {
            places.extend(self.ranked(&shares(&scores)));
            for cause in &self.set_back {
                if !places.iter().any(|place| place.cause == *cause) {
                    places.push(Place { cause: *cause, band: Band::LessLikely, share: Some(0.0) });
                }
            }
        }
        places
    }

    fn ranked(&self, shares: &PerCause) -> Vec<Place> {
        let urgent = self.triage.level.is_urgent();
        let mut ranked: Vec<(Band, Place)> = tables::ranked()
            .filter(|cause| !self.suspects.iter().any(|(_, known)| known == cause))
            .filter(|cause| !(urgent && cause.get().benign))
            .map(|cause| {
                let too_early = self.too_early && RANKING.too_early_causes.contains(&cause);
                let most = if too_early { Band::LessLikely } else { cause.get().highest_band };
                let most = if urgent { most.min(Band::Possible) } else { most };
                let share = shares[cause.index()].min(RANKING.certainty_cap);
                let own = band_of(shares[cause.index()]).min(most);
                (own, Place { cause, band: band(shares, cause).min(most), share: Some(share) })
            })
            .collect();
        ranked.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.share.partial_cmp(&one.1.share).unwrap_or(Equal)));
        let mut places: Vec<Place> = ranked.into_iter().map(|(_, place)| place).collect();
        let mut most = Band::MoreLikely;
        for place in &mut places {
            place.band = place.band.min(most);
            most = place.band;
        }
        let wanted = places.iter().filter(|place| place.share.unwrap_or(0.0) >= RANKING.shown).count();
        places.truncate(wanted.clamp(RANKING.shown_at_least, RANKING.shown_at_most));
        places
    }
}

/// Whether it is one of the structures of the back, which share a band because no question tells them apart.
pub fn is_back(cause: CauseId) -> bool {
    cause.get().family == Some(Family::BackStructures)
}

fn band(shares: &PerCause, cause: CauseId) -> Band {
    let own = shares[cause.index()];
    let shown = |share: &f64| *share >= RANKING.shown;
    let family = || tables::ranked().filter(|other| is_back(*other)).map(|other| shares[other.index()]);
    band_of(if is_back(cause) && shown(&own) { family().filter(shown).sum::<f64>().max(own) } else { own })
}

fn band_of(share: f64) -> Band {
    match share {
        share if share >= RANKING.more_likely => Band::MoreLikely,
        share if share >= RANKING.possible => Band::Possible,
        _ => Band::LessLikely,
    }
}
