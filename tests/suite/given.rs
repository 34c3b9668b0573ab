//! Answers for tests: written as in the content, or drawn at random.

use afterdisc::domain::{
    answers::Answers,
    model::{Kind, QuestionId},
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::sync::LazyLock;

/// Answers from words like `"saddle=changed limbs=swollen|cold"`.
#[track_caller]
pub fn given(words: &str) -> Answers {
    let mut answers = Answers::default();
    for word in words.split_whitespace() {
        let (question, choices) = word.split_once('=').unwrap_or_else(|| panic!("`{word}` is no answer"));
        let id = question_named(question);
        let bits = choices.split('|').fold(0, |bits, choice| {
            bits | id.get().bit(choice).unwrap_or_else(|| panic!("`{question}` has no choice `{choice}`"))
        });
        answers.set(id, bits);
    }
    answers
}

/// The question with this name.
#[track_caller]
pub fn question_named(name: &str) -> QuestionId {
    QuestionId::find(name).unwrap_or_else(|| panic!("no question `{name}`"))
}

/// A person without any danger sign, far from the operation, who answered every safety question.
pub const CALM: &str = "who=me country=uk age=40-59 operation-when=6-24-months collapse=none ill=none saddle=no bladder=none \
    bowel=none genital=none weakness=none both-legs=no limbs=none wound=none headache=none pain-alarm=none \
    health-risks=none medicines=none control=held mood=no operation=first";

/// The same answers in words, for messages.
pub fn in_words(answers: &Answers) -> String {
    let mut words = Vec::new();
    for question in QuestionId::all().filter(|question| answers.has(*question)) {
        let row = question.get();
        let bits = answers.bits(question);
        let chosen =
            row.choices.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, choice)| choice.id);
        words.push(format!("{}={}", row.id, chosen.collect::<Vec<_>>().join("|")));
    }
    words.join(" ")
}

/// Any answers at all, also to questions that are not asked. Shrinks towards no answers.
pub fn any_answers() -> impl Strategy<Value = Answers> {
    let each: Vec<_> = QuestionId::all().map(any_answer).collect();
    each.prop_map(|bits| {
        let mut answers = Answers::default();
        for (question, bits) in QuestionId::all().zip(bits) {
            answers.set(question, bits);
        }
        answers
    })
}

fn any_answer(question: QuestionId) -> BoxedStrategy<u32> {
    let row = question.get();
    let choices = row.choices.len() as u32;
    match row.kind {
        Kind::Number { highest } => (0..=u32::from(highest) + 1).boxed(),
        Kind::Single => (0..=choices).prop_map(|at| if at == 0 { 0 } else { 1 << (at - 1) }).boxed(),
        // Few ticks, as people give them, and sometimes all sorts.
        Kind::Multiple => prop_oneof![
            3 => (0..=choices).prop_map(|at| if at == 0 { 0 } else { 1 << (at - 1) }),
            1 => 0..(1u32 << choices),
        ]
        .boxed(),
    }
}

/// Some hundreds of answers of all sorts, the same on every run.
pub fn pool() -> &'static [Answers] {
    static POOL: LazyLock<Vec<Answers>> = LazyLock::new(|| {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
        let mut runner = TestRunner::new_with_rng(Config::default(), rng);
        let strategy = any_answers();
        (0..600).filter_map(|_| strategy.new_tree(&mut runner).ok().map(|tree| tree.current())).collect()
    });
    &POOL
}
