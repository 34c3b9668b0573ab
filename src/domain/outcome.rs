//! The result: how soon and why, possible causes with their reasons, and what follows from them.
//!
//! A pure function of the answers and the content: same in, same out, on every device.

use super::answers::Answers;
use super::content::RANKING;
use super::explanation::{Explanation, Usual, explain};
use super::flow::Path;
use super::model::{Band, CauseId, Family, Group, Kind, Level, OutcomeId, QuestionId, TestId, TreatmentId};
use super::ranking::{Findings, PerCause, log_scores, shares, sort_down};
use super::red_flags::{Triage, triage};

pub use change::Change;

mod change;

/// A cause as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The cause.
    pub cause: CauseId,
    /// How likely, in words.
    pub band: Band,
    /// Its share among the ranked causes, 0 to 1; none for one that a rule put there.
    pub share: Option<f64>,
    /// Why.
    pub explanation: Explanation,
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The answers that counted.
    pub path: Path,
    /// How soon, where and why.
    pub triage: Triage,
    /// Causes in the order shown: those that need checking first, then the ranked ones.
    pub causes: Vec<Shown>,
    /// The ranked causes that are not shown because they fit worse.
    pub others: Vec<Shown>,
    /// Whether the ranking is withheld (another operation, a child, a pregnancy).
    pub withheld: bool,
    /// Whether it is too early to say that the operation did not help.
    pub too_early: bool,
}

/// Works out the result.
#[must_use]
pub fn assess(answers: &Answers) -> Outcome {
    let mut outcome = decide(answers);
    let (findings, usual) = (Findings::new(&outcome.path), Usual::new(&outcome.path));
    for shown in outcome.causes.iter_mut().chain(&mut outcome.others) {
        shown.explanation = explain(&outcome.path, &findings, &usual, shown.cause);
    }
    outcome
}

/// The result without its explanations.
fn decide(answers: &Answers) -> Outcome {
    let path = Path::new(answers);
    let triage = triage(&path);
    let findings = Findings::new(&path);
    let scores = log_scores(&path, &findings);
    let withheld = path.holds(&RANKING.withheld);
    let too_early = path.holds(&RANKING.too_early) && !triage.level.is_urgent();

    let mut causes = check_first(&path, &triage, &scores, withheld);
    let mut others = Vec::new();
    if !withheld {
        let mut ranked = ranked(&triage, &shares(&scores), too_early, &causes);
        others = ranked.split_off(how_many(&ranked));
        causes.extend(ranked);
        set_back(&path, &triage, &mut causes);
    }
    Outcome { path, triage, causes, others, withheld, too_early }
}

/// The causes that rules suspect. Rules alone decide who is in; level first, then the numbers decide the order.
fn check_first(path: &Path, triage: &Triage, scores: &PerCause, alone: bool) -> Vec<Shown> {
    let mut suspects: Vec<(Level, CauseId)> = Vec::new();
    for fired in &triage.fired {
        let rule = fired.rule.get();
        // Where nothing else is named, all of them come first.
        for suspect in if alone || !rule.is_doubted(path) { rule.suspects } else { &[] } {
            if !suspects.iter().any(|(_, known)| known == suspect) {
                suspects.push((fired.rule.get().level, *suspect));
            }
        }
    }
    // Scores are logs of a few dozen at most, so a level outweighs them all.
    sort_down(&mut suspects, |(level, cause)| 1e6 * f64::from(*level as u8) + scores[cause.index()]);
    let shown = |(_, cause)| Shown { cause, band: Band::CheckFirst, share: None, explanation: Explanation::default() };
    suspects.into_iter().map(shown).collect()
}

/// A dangerous cause whose rule fired stays in sight where another sign speaks for something else: it stands last.
fn set_back(path: &Path, triage: &Triage, causes: &mut Vec<Shown>) {
    for fired in triage.fired.iter().filter(|fired| fired.rule.get().is_doubted(path)) {
        for cause in fired.rule.get().suspects {
            if !causes.iter().any(|shown| shown.cause == *cause) {
                let (band, share) = (Band::LessLikely, Some(0.0));
                causes.push(Shown { cause: *cause, band, share, explanation: Explanation::default() });
            }
        }
    }
}

/// The ranked causes, by band, then by share.
fn ranked(triage: &Triage, shares: &PerCause, too_early: bool, before: &[Shown]) -> Vec<Shown> {
    let urgent = triage.level.is_urgent();
    let already = |cause: &CauseId| before.iter().any(|shown| shown.cause == *cause);
    let mut causes: Vec<(Band, Shown)> = CauseId::all()
        .filter(|cause| cause.get().group == Group::Ranked && !already(cause))
        .filter(|cause| !(urgent && cause.get().benign))
        .map(|cause| {
            let share = shares[cause.index()].min(RANKING.certainty_cap);
            let held_back = too_early && RANKING.too_early_causes.contains(&cause);
            let highest = if held_back { Band::LessLikely } else { cause.get().highest_band };
            // Beside a danger sign nothing is called more likely.
            let highest = if urgent { highest.min(Band::Possible) } else { highest };
            let band = band(shares, cause).min(highest);
            let own = band_of(shares[cause.index()]).min(highest);
            (own, Shown { cause, band, share: Some(share), explanation: Explanation::default() })
        })
        .collect();
    // What a cause holds by itself decides its place: a band shared with others must not lift it over one that fits better.
    sort_down(&mut causes, |(own, shown)| f64::from(*own as u8) + shown.share.unwrap_or(0.0));
    let mut causes: Vec<Shown> = causes.into_iter().map(|(_, shown)| shown).collect();
    let mut highest = Band::MoreLikely;
    for shown in &mut causes {
        shown.band = shown.band.min(highest);
        highest = shown.band;
    }
    causes
}

/// How many of the ranked causes are shown.
fn how_many(ranked: &[Shown]) -> usize {
    let wanted = ranked.iter().filter(|shown| shown.share.unwrap_or(0.0) >= RANKING.shown).count();
    wanted.clamp(RANKING.shown_at_least, RANKING.shown_at_most).min(ranked.len())
}

/// The band of a share. Causes that questions cannot tell apart share the band of what they hold together.
fn band(shares: &PerCause, cause: CauseId) -> Band {
    let own = shares[cause.index()];
    let together = match cause.get().family {
        Some(Family::BackStructures) => CauseId::all()
            .filter(|other| other.get().family == cause.get().family)
            .map(|other| shares[other.index()])
            .filter(|share| *share >= RANKING.shown)
            .sum::<f64>(),
        _ => own,
    };
    band_of(if own >= RANKING.shown { together.max(own) } else { own })
}

/// The word for a share.
fn band_of(share: f64) -> Band {
    if share >= RANKING.more_likely {
        Band::MoreLikely
    } else if share >= RANKING.possible {
        Band::Possible
    } else {
        Band::LessLikely
    }
}

impl Outcome {
    /// The cause that stands first.
    #[must_use]
    pub fn first(&self) -> Option<CauseId> {
        self.causes.first().map(|shown| shown.cause)
    }

    /// Tests that tell the leading causes apart, the most telling first.
    #[must_use]
    pub fn tests(&self) -> Vec<TestId> {
        self.gather(4, |cause| cause.get().tests, 5)
    }

    /// Whether it gets better by itself: then nobody needs a test or an operation for it.
    #[must_use]
    pub fn heals(&self) -> bool {
        self.triage.level == Level::SelfCare
    }

    /// Treatments for the leading causes, the gentlest first. While it is too early, or heals, nothing beyond medicine.
    #[must_use]
    pub fn treatments(&self) -> Vec<TreatmentId> {
        let mut found = self.gather(3, |cause| cause.get().treatments, usize::MAX);
        if self.too_early || self.heals() {
            found.retain(|treatment| treatment.get().ladder <= 2);
        }
        sort_down(&mut found, |treatment| -f64::from(treatment.get().ladder));
        found
    }

    /// Outcome pages for the leading causes.
    #[must_use]
    pub fn outcomes(&self) -> Vec<OutcomeId> {
        self.gather(3, |cause| cause.get().outcomes, 4)
    }

    /// Takes turns through the leading causes, so that each one's first choice comes before another's second.
    fn gather<Id: Copy + PartialEq + 'static>(
        &self,
        causes: usize,
        of: impl Fn(CauseId) -> &'static [Id],
        most: usize,
    ) -> Vec<Id> {
        // What a danger sign suspects has its say first, wherever it stands.
        let suspected = |shown: &&Shown| shown.cause.get().group == Group::CheckFirst;
        let first = self.causes.iter().filter(suspected).chain(self.causes.iter().filter(|shown| !suspected(shown)));
        let lists: Vec<&[Id]> = first.take(causes).map(|shown| of(shown.cause)).collect();
        let longest = lists.iter().map(|list| list.len()).max().unwrap_or(0);
        let mut found = Vec::new();
        for round in 0..longest {
            for id in lists.iter().filter_map(|list| list.get(round)) {
                if found.len() < most && !found.contains(id) {
                    found.push(*id);
                }
            }
        }
        found
    }

    /// Whether the plain check of a question has said what the question could not.
    fn is_settled(&self, question: QuestionId) -> bool {
        QuestionId::all().filter(|check| check.get().follows == Some(question) && self.path.asks(*check)).any(|check| {
            let bits = self.path.answers().bits(check);
            let mut choices = check.get().choices.iter().enumerate();
            bits != 0 && !choices.any(|(at, choice)| choice.unknown && bits & (1 << at) != 0)
        })
    }

    /// Questions that were asked and answered with "not sure" or the like.
    pub fn unsure(&self) -> impl Iterator<Item = QuestionId> + '_ {
        QuestionId::all().filter(|question| {
            let bits = self.path.answers().bits(*question);
            self.path.asks(*question)
                && question.get().kind != Kind::Number { highest: 10 }
                && !self.is_settled(*question)
                && question.get().choices.iter().enumerate().any(|(at, choice)| choice.unknown && bits & (1 << at) != 0)
        })
    }
}
