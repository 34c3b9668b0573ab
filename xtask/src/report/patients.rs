//! Ordinary users, drawn from the engine's own tables: who they are, what they have, and what they answer.
//!
//! The person, then a ranked cause from the priors of the span of time and the risks of the person, then each finding from its
//! likelihoods given the cause, then answers that say so; the rest from the background. No dangerous cause is among them.

use super::{
    background::{Background, Window},
    order::Person,
    random::Random,
    say::{Bits, Speech, Wanted, silence},
    scoring::Numbers,
    tables::{self, FINDING_COUNT, QUESTION_COUNT},
};
use afterdisc::domain::{
    answers::Answers,
    content::RANKING,
    flow::Path,
    model::{CauseId, FeatureId, QuestionId},
    ranking::{Findings, log_priors},
};

/// One simulated user.
pub struct Patient {
    /// What they have.
    pub cause: CauseId,
    /// What the engine makes of their answers before it scores them.
    pub person: Person,
    /// Findings that were drawn and asked for, and those of them that the answers gave.
    pub wanted: usize,
    pub said: usize,
}

/// Everything that drawing needs.
pub struct Practice<'a> {
    background: &'a Background,
    numbers: Numbers,
    speech: Speech,
    /// Whether a finding is drawn from the tables.
    drawn: [bool; FINDING_COUNT],
}

impl<'a> Practice<'a> {
    pub fn new(background: &'a Background) -> Self {
        let drawn = |finding| {
            let safety = tables::is_safety(tables::question_of(finding));
            !safety || background.also.contains(&finding)
        };
        let open: Vec<usize> = background.also.iter().map(|finding| tables::question_of(*finding)).collect();
        Self {
            background,
            numbers: Numbers::of_the_engine(),
            speech: Speech::new(|question| tables::is_safety(question) && !open.contains(&question)),
            drawn: std::array::from_fn(drawn),
        }
    }

    /// So many users of a span of time.
    pub fn see(&self, window: &Window, count: usize, seed: u64) -> Result<Vec<Patient>, String> {
        let name = |answer: &String| super::background::bits(&format!("operation-when={answer}"));
        let answers: Vec<(usize, u32)> = window.answers.iter().map(name).collect::<Result<_, _>>()?;
        let mut random = Random::new(seed);
        Ok((0..count).map(|at| self.patient(answers[at % answers.len()], window.phase, &mut random.split())).collect())
    }

    fn patient(&self, when: (usize, u32), phase: usize, random: &mut Random) -> Patient {
        let mut bits: Bits = std::array::from_fn(|question| silence(question, 0));
        bits[when.0] = when.1;
        for question in 0..QUESTION_COUNT {
            if let Some(answer) = self.background.draw(question, true, phase, &bits, random) {
                bits[question] = answer;
            }
        }
        let cause = cause(&path(&bits), random);
        let unsure: [bool; QUESTION_COUNT] = std::array::from_fn(|question| {
            let may_be = !tables::is_safety(question) && !self.background.is_before_cause(question);
            random.happens(self.background.unsure) && may_be
        });
        let wanted = self.findings(cause, &bits, &unsure, random);
        self.speech.say(&wanted, &mut bits, random);
        for (question, unsure) in unsure.into_iter().enumerate() {
            if unsure && !tables::is_after_result(question) {
                let unknown = tables::bits_where(question, |_, unknown| unknown);
                self.speech.say_also(question, unknown & unknown.wrapping_neg(), &wanted, &mut bits);
            }
            self.answer(question, phase, &wanted, &mut bits, random);
        }
        self.background.agree(&mut bits);
        keep_to_what_is_offered(&mut bits);
        let path = path(&bits);
        let findings = Findings::new(&path);
        let asked = |finding: &FeatureId| wanted[finding.index()].is_some() && path.asks(finding.get().question);
        let asked: Vec<FeatureId> = FeatureId::all().filter(asked).collect();
        let said = asked.iter().filter(|finding| findings.value(**finding) == wanted[finding.index()]).count();
        Patient { cause, person: Person::new(&path), wanted: asked.len(), said }
    }

    /// The background of one question: for a safety question the answer, for another ticks beside what the findings want.
    fn answer(&self, question: usize, phase: usize, wanted: &Wanted, bits: &mut Bits, random: &mut Random) {
        let Some(answer) = self.background.draw(question, false, phase, bits, random) else { return };
        let exclusive = tables::bits_where(question, |exclusive, _| exclusive);
        let ticks = bits[question] & !exclusive;
        if !tables::is_multiple(question) || ticks == 0 {
            self.speech.say_also(question, answer, wanted, bits);
        } else if answer & exclusive == 0 {
            self.speech.say_also(question, ticks | answer, wanted, bits);
        }
    }

    /// A value for each finding that is drawn, given the cause. What its likelihoods leave of 1 is no value.
    fn findings(&self, cause: CauseId, bits: &Bits, unsure: &[bool; QUESTION_COUNT], random: &mut Random) -> Wanted {
        let mut wanted: Wanted = std::array::from_fn(|finding| {
            let can = |value: usize| if self.speech.can_say(finding, value, bits) { 1.0 } else { 0.0 };
            let likelihoods = self.numbers.likelihoods[finding].iter().enumerate();
            let values = likelihoods.map(|(value, likelihood)| can(value) * likelihood[cause.index()]);
            let drawn = random.pick(values.clone(), values.sum::<f64>().max(1.0));
            let counts = self.drawn[finding] && !unsure[tables::question_of(finding)];
            drawn.filter(|_| counts)
        });
        for (finding, value, silent) in &self.background.silent {
            let is = wanted[*finding].map(|value| tables::value_name(*finding, value));
            if is.is_some_and(|name| name.ends_with(&format!("={value}"))) {
                silent.iter().for_each(|finding| wanted[*finding] = None);
            }
        }
        wanted
    }
}

/// Takes out choices that an earlier answer rules out. Who finds nothing that fits says so.
fn keep_to_what_is_offered(bits: &mut Bits) {
    for question in QuestionId::all() {
        let offered = path(bits).offers(question);
        let answer = &mut bits[question.index()];
        if *answer & !offered != 0 {
            *answer &= offered;
            if *answer == 0 {
                *answer = silence(question.index(), 0);
            }
        }
    }
}

/// A ranked cause, as often as the engine holds it before any finding.
fn cause(path: &Path, random: &mut Random) -> CauseId {
    let (logs, window) = (log_priors(path), tables::window_of(path));
    let unweighted = |cause: usize| logs[cause] + (1.0 - RANKING.prior_weight) * tables::prior(window, cause).ln();
    let weights = || tables::ranked().map(|cause| unweighted(cause.index()).exp());
    let at = random.pick(weights(), weights().sum()).unwrap_or(0);
    tables::ranked().nth(at).unwrap_or(CauseId(0))
}

fn path(bits: &Bits) -> Path {
    let mut answers = Answers::default();
    QuestionId::all().for_each(|question| answers.set(question, bits[question.index()]));
    Path::new(&answers)
}
