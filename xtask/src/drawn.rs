//! Answers drawn at random, the same ones from the same seed: what a person could give, question by question.

use afterdisc::domain::{
    answers::Answers,
    flow::Path,
    model::{Kind, Question, QuestionId},
};

/// A source of numbers that look random (SplitMix64): no crate, and the same on every machine.
pub struct Numbers(u64);

impl Numbers {
    /// The source that this seed stands for.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below the given one.
    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// The answers of one person, as far as they are asked.
///
/// Each answer is drawn apart from the others, and the path drops those to questions that are not asked.
/// That comes to the same as walking through the questions, as a question is asked by what came before it.
pub fn answers(numbers: &mut Numbers) -> Answers {
    let mut answers = Answers::default();
    for question in QuestionId::all() {
        // Some stop early, and some questions may be skipped.
        if !numbers.one_in(12) {
            answers.set(question, bits(question.get(), numbers));
        }
    }
    *Path::new(&answers).answers()
}

fn bits(question: &Question, numbers: &mut Numbers) -> u32 {
    let choices = question.choices.len();
    match question.kind {
        Kind::Number { highest } => 1 + numbers.below(usize::from(highest) + 1) as u32,
        Kind::Single => 1 << numbers.below(choices),
        // A few ticks, as people give them; "none" and "not sure" are among them and give way to any other tick.
        Kind::Multiple => (0..=numbers.below(3)).fold(0, |bits, _| bits | 1 << numbers.below(choices)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answers as files, failure::Failure};

    #[test]
    fn a_seed_always_gives_the_same_answers() {
        let drawn = |seed| answers(&mut Numbers::new(seed));
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(drawn(7), drawn(8));
    }

    #[test]
    fn what_is_written_is_read_again() -> Result<(), Failure> {
        let mut numbers = Numbers::new(5);
        for _ in 0..20 {
            let answers = answers(&mut numbers);
            assert_eq!(files::read(&files::write(&answers))?, answers);
        }
        Ok(())
    }

    #[test]
    fn only_what_is_asked_has_an_answer() {
        let mut numbers = Numbers::new(1);
        for _ in 0..100 {
            let answers = answers(&mut numbers);
            let path = Path::new(&answers);
            assert!(QuestionId::all().all(|question| path.asks(question) || !answers.has(question)));
        }
    }
}
