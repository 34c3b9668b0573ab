//! What is asked next, and when enough is known.
//!
//! The safety questions come first, all of them, in their order. After them a topic at a time: within it the page that is
//! expected to tell most, and no page that can neither raise the urgency nor move the shares by a stated amount.
//! Whoever wants to answers everything.

use super::answers::COUNT;
use super::content::{PAGES, PARTS, RANKING, RULES};
use super::flow::{Path, is_after_result};
use super::model::{CauseId, Clause, Condition, Control, FeatureId, QuestionId};
use super::ranking::{Findings, PerCause, log_scores, shares, weighted_log};
use super::red_flags::triage;

pub use walk::{walk, walk_in_order};

mod walk;

/// How far to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Until nothing that is open can still matter.
    #[default]
    Enough,
    /// Everything that concerns the person.
    Everything,
}

/// How likely a habit or an illness is that makes causes more or less common, before it is asked. An estimate.
const MODIFIER_HOLDS: f64 = 0.25;

/// What the open questions can still tell, given the answers so far.
pub struct Inquiry<'a> {
    path: &'a Path,
    /// For each question, the information that an answer is expected to bring, in nats.
    gains: [f64; COUNT],
    /// For each question, whether an answer may raise the urgency or decides who is ranked at all.
    decides: [bool; COUNT],
    /// What a page must be expected to tell, in nats.
    worth: f64,
}

impl<'a> Inquiry<'a> {
    /// Weighs every open question.
    #[must_use]
    pub fn new(path: &'a Path) -> Self {
        let findings = Findings::new(path);
        let now = shares(&log_scores(path, &findings));
        let mut inquiry = Self { path, gains: [0.0; COUNT], decides: [false; COUNT], worth: worth(&now) };
        inquiry.weigh_findings(&findings, &now);
        inquiry.weigh_modifiers(&now);
        inquiry.mark_deciding();
        inquiry
    }

    /// The page to show after this one; none where the list of answers follows. A page that was left open is not asked
    /// over and over: those that were seen are passed by.
    #[must_use]
    pub fn next(&self, page: Option<usize>, depth: Depth, seen: &dyn Fn(usize) -> bool) -> Option<usize> {
        let after = self.path.page_after(page);
        if let Some(next) = after.filter(|next| is_safety(*next)) {
            return Some(next);
        }
        let topic = page.map_or(0, |page| PAGES[page].part);
        let telling = (topic..PARTS.len() as u8).find_map(|topic| self.most_telling(topic, depth, seen));
        // What was left out earlier may matter by now.
        telling.or_else(|| (0..PAGES.len()).find(|&page| self.must_ask(page, depth) && !seen(page)))
    }

    /// The first page that is still open and must not be: a safety question, or one that can matter.
    #[must_use]
    pub fn first_open(&self, depth: Depth) -> Option<usize> {
        (0..PAGES.len()).find(|&page| self.must_ask(page, depth))
    }

    /// How many open pages were left out because they can hardly matter.
    #[must_use]
    pub fn left_out(&self) -> usize {
        (0..PAGES.len()).filter(|&page| self.is_open(page)).count()
    }

    /// Whether a page is part of the way: answered, or worth asking.
    #[must_use]
    pub fn is_on_the_way(&self, page: usize, depth: Depth) -> bool {
        self.path.shows(page) && (!self.is_open(page) || is_safety(page) || self.matters(page, depth))
    }

    /// The open page of a topic that tells most.
    fn most_telling(&self, topic: u8, depth: Depth, seen: &dyn Fn(usize) -> bool) -> Option<usize> {
        let mut best: Option<(usize, f64)> = None;
        for page in (0..PAGES.len()).filter(|&page| PAGES[page].part == topic) {
            if seen(page) || !self.is_open(page) || !self.matters(page, depth) {
                continue;
            }
            let gain = self.gain(page);
            if best.is_none_or(|(_, most)| gain > most) {
                best = Some((page, gain));
            }
        }
        best.map(|(page, _)| page)
    }

    /// Whether a page waits for an answer and comes before the result.
    fn is_open(&self, page: usize) -> bool {
        self.path.shows(page) && !is_after_result(&PAGES[page]) && !self.path.is_answered(page)
    }

    fn must_ask(&self, page: usize, depth: Depth) -> bool {
        self.is_open(page) && (is_safety(page) || self.matters(page, depth))
    }

    fn matters(&self, page: usize, depth: Depth) -> bool {
        depth == Depth::Everything
            || self.open_on(page).any(|question| self.decides[question.index()])
            || self.gain(page) >= self.worth
    }

    /// What a page is expected to tell: the most that one of its questions does, so that none counts twice.
    /// The picture of the body comes whatever it tells, and first in its topic: the surgeon needs it, and questions hang on it.
    fn gain(&self, page: usize) -> f64 {
        if PAGES[page].questions.iter().any(|question| question.get().control == Control::BodyMap) {
            return f64::INFINITY;
        }
        self.open_on(page).map(|question| self.gains[question.index()]).fold(0.0, f64::max)
    }

    fn open_on(&self, page: usize) -> impl Iterator<Item = QuestionId> + '_ {
        self.path.questions_on(page).filter(|question| !self.path.answers().has(*question))
    }

    /// Adds to every question that a finding reads what knowing the finding is expected to tell.
    fn weigh_findings(&mut self, findings: &Findings, now: &PerCause) {
        for feature in FeatureId::all().filter(|feature| findings.value(*feature).is_none()) {
            let values = feature.get().values;
            let open: Vec<usize> = (0..values.len()).filter(|value| self.may_hold(&values[*value].when)).collect();
            let chance: Vec<f64> = open.iter().map(|value| chance(feature, *value, now)).collect();
            let total: f64 = chance.iter().sum();
            let told = |value: usize| moved(now, |cause| weighted_log(feature, value, cause));
            let gain: f64 = open.iter().zip(&chance).map(|(value, chance)| chance / total * told(*value)).sum();
            for value in &open {
                self.add(&values[*value].when, gain / open.len() as f64);
            }
        }
    }

    /// The same for what makes causes more or less common.
    fn weigh_modifiers(&mut self, now: &PerCause) {
        for modifier in RANKING.modifiers {
            if self.path.holds(&modifier.when) || !self.may_hold(&modifier.when) {
                continue;
            }
            let factor = |cause| modifier.factors.iter().find(|(of, _)| *of == cause).map_or(0.0, |(_, by)| by.ln());
            self.add(&modifier.when, MODIFIER_HOLDS * moved(now, factor));
        }
    }

    /// Marks the questions of rules that may still raise the urgency, and of what withholds or dates the ranking.
    fn mark_deciding(&mut self) {
        let level = triage(self.path).level;
        for rule in RULES.iter().filter(|rule| rule.level > level) {
            if self.may_hold(&rule.when) {
                self.mark(&rule.when);
            }
        }
        let windows = RANKING.windows.iter().map(|window| &window.when);
        for condition in windows.chain([&RANKING.withheld, &RANKING.too_early]) {
            self.mark(condition);
        }
    }

    fn add(&mut self, condition: &Condition, gain: f64) {
        let mut read = [false; COUNT];
        reads(condition, &mut read);
        for (sum, _) in self.gains.iter_mut().zip(read).filter(|(_, read)| *read) {
            *sum += gain;
        }
    }

    fn mark(&mut self, condition: &Condition) {
        reads(condition, &mut self.decides);
    }

    /// Whether a condition holds, or may once the open questions have answers.
    fn may_hold(&self, condition: &Condition) -> bool {
        let may = |clause: &Clause| self.may(clause);
        condition.all().iter().all(may)
            && (condition.any().is_empty() || condition.any().iter().any(may))
            && !condition.none().iter().any(|clause| self.must(clause))
            && condition.of().iter().filter(|clause| may(clause)).count() >= usize::from(condition.at_least)
    }

    fn may(&self, clause: &Clause) -> bool {
        match *clause {
            Clause::Answer(question, choices) => {
                self.path.answers().bits(question) & choices != 0
                    || self.path.offers(question) & choices != 0 && self.may_be_asked(question)
            }
            Clause::Sign(sign) => self.may_hold(&sign.get().when),
        }
    }

    fn must(&self, clause: &Clause) -> bool {
        match *clause {
            Clause::Answer(question, choices) => self.path.answers().bits(question) & choices != 0,
            Clause::Sign(sign) => self.path.sign(sign) && !self.may_be_lost(&sign.get().when),
        }
    }

    /// Whether a sign that holds now may hold no more: something that it excludes is still open.
    fn may_be_lost(&self, condition: &Condition) -> bool {
        condition.none().iter().any(|clause| self.may(clause))
    }

    /// Whether a question has no answer and is asked, or may be once others are answered.
    fn may_be_asked(&self, question: QuestionId) -> bool {
        !self.path.answers().has(question) && (self.path.asks(question) || self.may_hold(&question.get().asked_if))
    }
}

/// Whether a page belongs to the questions that come first and that nobody can leave out.
#[must_use]
pub fn is_safety(page: usize) -> bool {
    PARTS[PAGES[page].part as usize].id == "safety"
}

/// What a page must be expected to tell. Where the two leading causes lie level, little can turn them round.
fn worth(now: &PerCause) -> f64 {
    let (first, second) =
        now.iter().fold((0.0_f64, 0.0_f64), |(first, second), share| (first.max(*share), second.max(share.min(first))));
    if first - second < RANKING.level { RANKING.worth_asking_level } else { RANKING.worth_asking }
}

/// How likely a value is for this person, as the causes stand.
fn chance(feature: FeatureId, value: usize, now: &PerCause) -> f64 {
    let value = &feature.get().values[value];
    now.iter().enumerate().map(|(cause, share)| share * value.given(cause)).sum()
}

/// How far shares move when the log score of each cause changes by so much: the divergence of Kullback and Leibler of the new
/// shares from the old, in nats. What holds next to nothing cannot move them.
fn moved(now: &PerCause, change: impl Fn(CauseId) -> f64) -> f64 {
    let (mut total, mut sum) = (0.0, 0.0);
    for cause in CauseId::all().filter(|cause| now[cause.index()] > 1e-6) {
        let change = change(cause);
        let share = now[cause.index()] * change.exp();
        total += share;
        sum += share * change;
    }
    sum / total - total.ln()
}

/// Whether a question is asked because of the answer to another.
#[must_use]
pub fn depends(question: QuestionId, on: QuestionId) -> bool {
    let mut read = [false; COUNT];
    reads(&question.get().asked_if, &mut read);
    read[on.index()]
}

/// Marks the questions that a condition reads, by itself or through signs.
fn reads(condition: &Condition, read: &mut [bool; COUNT]) {
    let lists = [condition.all(), condition.any(), condition.none(), condition.of()];
    for clause in lists.into_iter().flatten() {
        match *clause {
            Clause::Answer(question, _) => read[question.index()] = true,
            Clause::Sign(sign) => reads(&sign.get().when, read),
        }
    }
}
