//! From wanted values of findings to answers that give them: the conditions of the content, read backwards.
//!
//! Findings share questions, so one value can stand in the way of another. The search mends one finding at a time and
//! keeps a change only if no more findings are wrong than before.

use super::{
    random::Random,
    tables::{self, FINDING_COUNT, Needs, QUESTION_COUNT, Test},
};

/// Answers as bits, one entry for each question.
pub type Bits = [u32; QUESTION_COUNT];

/// The value that each finding should have; none where it does not matter.
pub type Wanted = [Option<usize>; FINDING_COUNT];

// Sets of questions are kept as bits of a u128.
const _: () = assert!(QUESTION_COUNT <= 128);

/// How often the search goes over all findings. After a few rounds nothing more is gained.
const ROUNDS: usize = 6;

/// The conditions of the content.
pub struct Speech {
    values: Vec<Vec<Needs>>,
    signs: Vec<Needs>,
    /// The questions that each finding reads, a bit each.
    reads: Vec<u128>,
    /// The questions whose answers are never touched, a bit each.
    fixed: u128,
}

impl Speech {
    /// `fixed` says which questions the search must leave alone.
    pub fn new(fixed: impl Fn(usize) -> bool) -> Self {
        let (values, signs) = (tables::values_need(), tables::signs_need());
        let reads = values.iter().map(|values| values.iter().fold(0, |all, one| all | reads(one, &signs))).collect();
        let fixed = (0..QUESTION_COUNT).filter(|at| fixed(*at)).fold(0, |all, at| all | 1 << at);
        Self { values, signs, reads, fixed }
    }

    /// Whether a finding can have this value beside the fixed answers: some findings and values belong to one span of time.
    pub fn can_say(&self, finding: usize, value: usize, bits: &Bits) -> bool {
        let stands = |test: &Test| !self.is_fixed(test) || self.test(test, bits);
        let value = &self.values[finding][value];
        value.all.iter().all(stands) && !value.none.iter().any(|test| self.is_fixed(test) && self.test(test, bits))
    }

    fn is_fixed(&self, test: &Test) -> bool {
        let read = match *test {
            Test::Answer(question, _) => 1 << question,
            Test::Sign(sign) => reads(&self.signs[sign], &self.signs),
        };
        read & !self.fixed == 0
    }

    /// Changes answers until the findings have the wanted values, or as many as can be had.
    pub fn say(&self, wanted: &Wanted, bits: &mut Bits, random: &mut Random) {
        for _ in 0..ROUNDS {
            if self.is_said(wanted, bits) {
                return;
            }
            for finding in 0..FINDING_COUNT {
                let Some(value) = wanted[finding] else { continue };
                if self.value(finding, bits) == Some(value) {
                    continue;
                }
                let mut changed = *bits;
                for before in &self.values[finding][..value] {
                    if self.holds(before, &changed) {
                        self.undo(before, &mut changed, random);
                    }
                }
                self.make(&self.values[finding][value], &mut changed, random);
                if self.is_no_worse(wanted, bits, &changed) {
                    *bits = changed;
                }
            }
        }
    }

    /// Takes over an answer if no wanted value is lost by it.
    pub fn say_also(&self, question: usize, answer: u32, wanted: &Wanted, bits: &mut Bits) {
        let mut changed = *bits;
        changed[question] = answer;
        if self.is_no_worse(wanted, bits, &changed) {
            *bits = changed;
        }
    }

    fn is_said(&self, wanted: &Wanted, bits: &Bits) -> bool {
        (0..FINDING_COUNT).all(|one| wanted[one].is_none() || self.value(one, bits) == wanted[one])
    }

    /// Whether no more findings miss their wanted value after a change than before it.
    fn is_no_worse(&self, wanted: &Wanted, before: &Bits, after: &Bits) -> bool {
        let questions = before.iter().zip(after).enumerate().filter(|(_, (was, is))| was != is);
        let touched = questions.fold(0u128, |all, (at, _)| all | 1 << at);
        let mut difference = 0;
        for finding in (0..FINDING_COUNT).filter(|one| self.reads[*one] & touched != 0 && wanted[*one].is_some()) {
            difference += i32::from(self.value(finding, after) != wanted[finding]);
            difference -= i32::from(self.value(finding, before) != wanted[finding]);
        }
        difference <= 0
    }

    /// The value of a finding as far as these answers go, asked or not.
    fn value(&self, finding: usize, bits: &Bits) -> Option<usize> {
        self.values[finding].iter().position(|value| self.holds(value, bits))
    }

    fn holds(&self, needs: &Needs, bits: &Bits) -> bool {
        needs.all.iter().all(|test| self.test(test, bits))
            && (needs.any.is_empty() || needs.any.iter().any(|test| self.test(test, bits)))
            && !needs.none.iter().any(|test| self.test(test, bits))
            && needs.of.iter().filter(|test| self.test(test, bits)).count() >= needs.at_least
    }

    fn test(&self, test: &Test, bits: &Bits) -> bool {
        match *test {
            Test::Answer(question, mask) => bits[question] & mask != 0,
            Test::Sign(sign) => self.holds(&self.signs[sign], bits),
        }
    }

    /// Makes a condition hold.
    fn make(&self, needs: &Needs, bits: &mut Bits, random: &mut Random) {
        needs.none.iter().for_each(|test| self.undo_test(test, bits, random));
        needs.all.iter().for_each(|test| self.make_test(test, bits, random));
        if !needs.any.is_empty() && !needs.any.iter().any(|test| self.test(test, bits)) {
            let free: Vec<&Test> = needs.any.iter().filter(|test| !self.is_fixed(test)).collect();
            if let Some(test) = free.get(random.below(free.len())) {
                self.make_test(test, bits, random);
            }
        }
        let open: Vec<&Test> = needs.of.iter().filter(|test| !self.test(test, bits)).collect();
        let missing = needs.at_least.saturating_sub(needs.of.len() - open.len());
        open.into_iter().take(missing).for_each(|test| self.make_test(test, bits, random));
    }

    fn make_test(&self, test: &Test, bits: &mut Bits, random: &mut Random) {
        match *test {
            _ if self.test(test, bits) || self.is_fixed(test) => {}
            Test::Answer(question, mask) => {
                let bit = one_of(mask, random);
                let exclusive = tables::bits_where(question, |exclusive, _| exclusive);
                let joins = tables::is_multiple(question) && bit & exclusive == 0;
                bits[question] = if joins { bits[question] & !exclusive | bit } else { bit };
            }
            Test::Sign(sign) => self.make(&self.signs[sign], bits, random),
        }
    }

    /// Makes a condition fail.
    fn undo(&self, needs: &Needs, bits: &mut Bits, random: &mut Random) {
        let by_any = needs.all.is_empty() || (!needs.any.is_empty() && random.happens(0.5));
        if by_any {
            needs.any.iter().for_each(|test| self.undo_test(test, bits, random));
        } else {
            self.undo_test(&needs.all[random.below(needs.all.len())], bits, random);
        }
    }

    fn undo_test(&self, test: &Test, bits: &mut Bits, random: &mut Random) {
        match *test {
            _ if !self.test(test, bits) || self.is_fixed(test) => {}
            Test::Answer(question, mask) => {
                let left = bits[question] & !mask;
                bits[question] = if left == 0 { silence(question, mask) } else { left };
            }
            Test::Sign(sign) => self.undo(&self.signs[sign], bits, random),
        }
    }
}

/// The answer that says nothing: "none of these" for ticks, "not sure" for one choice; never one of `not`.
pub fn silence(question: usize, not: u32) -> u32 {
    let multiple = tables::is_multiple(question);
    let quiet =
        tables::bits_where(question, |exclusive, unknown| if multiple { exclusive && !unknown } else { unknown });
    let quiet = quiet & !not;
    quiet & quiet.wrapping_neg()
}

/// One of the set bits, each as likely.
fn one_of(mask: u32, random: &mut Random) -> u32 {
    let set: Vec<u32> = (0..32).map(|at| 1 << at).filter(|bit| mask & bit != 0).collect();
    set.get(random.below(set.len())).copied().unwrap_or(0)
}

fn reads(needs: &Needs, signs: &[Needs]) -> u128 {
    let tests = needs.all.iter().chain(&needs.any).chain(&needs.none).chain(&needs.of);
    tests.fold(0, |all, test| match *test {
        Test::Answer(question, _) => all | 1 << question,
        Test::Sign(sign) => all | reads(&signs[sign], signs),
    })
}
