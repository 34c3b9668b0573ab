//! What one answer to a safety question means whatever else is answered: the level it never falls below.
//!
//! Each is proved for all answers to all other questions, and is the most that can be said of that answer alone.

use crate::{
    given::{CALM, given, in_words, question_named},
    known::Known,
    proof::{READS, Verdict, by_engine, one_fires, prove, that},
};
use afterdisc::domain::{
    answers::Answers,
    flow::Path,
    model::{
        Level::{self, EmergencyNow, Routine, SameDay, SelfCare, Soon},
        QuestionId, RuleId,
    },
};

/// Choices, each by itself. One that is not here says nothing by itself.
const ALONE: [(Level, &str); 4] = [
    (
        EmergencyNow,
        "collapse=chest-pain|breathless|blood-cough|fainted|stroke|belly-faint \
         ill=confused|breathing-fast|blotchy|no-urine|very-ill saddle-when=new|not-sure bowel-when=new|not-sure \
         weakness-course=worse-fast both-legs=new limbs=cold limbs-when=days|not-sure \
         headache=stiff-neck|light|rash|drowsy|double cancer-pain=new-spreading \
         medicines=sleepy|too-much|bleeding|face-swelling mood=plan",
    ),
    (
        SameDay,
        "collapse=belly-blocked|not-sure ill=fever|feverish|not-sure saddle-check=still-not-sure \
         bladder=burning|cannot bladder-check=still-not-sure bladder-when=new|not-sure catheter-plan=no-plan|not-sure \
         bowel-check=still-not-sure genital-when=new weakness=cannot-walk weakness-course=worse-slow \
         both-legs=longer-worse limbs=swollen|not-sure limbs-when=weeks \
         wound=gaping|bleeding|fast-lump|pus|redness|clear-fluid headache=vomiting|severe-worse \
         fall-effect=cannot-stand|hard-blow health-risks=pregnant medicines=shaking|yellow|reaction mood=thoughts",
    ),
    (
        Soon,
        "age=under-16 saddle=changed saddle-check=different saddle-when=longer-checked|longer-not-checked \
         bladder=strain|no-feeling|leaking|urgency bladder-check=cannot-feel \
         bladder-when=longer-checked|longer-not-checked bowel=leaking|no-feeling bowel-check=cannot-feel \
         bowel-when=longer-checked|longer-not-checked genital=numb|function genital-when=longer-checked|longer-not-checked|not-sure \
         weakness=both-legs|not-sure weakness-course=new|unknown|not-sure both-legs=since-operation|longer|walking|not-sure \
         limbs=hands|unsteady|neck-shock|band limbs-when=long wound=bulge|not-sure headache=upright|not-sure \
         pain-alarm=between-shoulders|weight-loss|worse-weekly|not-sure fall-effect=not-sure \
         cancer-pain=new-back|not-sure control=storm|severe medicines=not-sure",
    ),
    (
        Routine,
        "weakness=foot-lift|toes|knee|weaker|numb weakness-course=known|better \
         control=severe-long",
    ),
];

/// What the table says of a choice.
fn in_table(question: QuestionId, bit: u32) -> Level {
    let named = |words: &&str| {
        let mut parts = words.split_whitespace().filter_map(|word| word.split_once('='));
        parts.any(|(of, choices)| {
            let known = |choice| question.get().bit(choice).unwrap_or_else(|| panic!("`{of}` has no `{choice}`"));
            question_named(of) == question && choices.split('|').any(|choice| known(choice) == bit)
        })
    };
    ALONE.iter().find(|(_, words)| named(words)).map_or(SelfCare, |(level, _)| *level)
}

fn choices_of(question: QuestionId) -> impl Iterator<Item = u32> {
    (0..question.get().choices.len()).map(|at| 1 << at)
}

fn safety_questions() -> impl Iterator<Item = QuestionId> {
    QuestionId::all().filter(|question| question.get().part == 0)
}

#[test]
fn a_danger_sign_gives_at_least_its_level_whatever_else_is_answered() {
    let mut proved = 0;
    for question in safety_questions() {
        for bit in choices_of(question) {
            let mut known = Known::of("");
            known.give(question, bit);
            let level = in_table(question, bit);
            let told = at_least(question, known.clone(), level, true);
            let told = told.or_else(|_| at_least(question, known, level, false));
            proved += told.unwrap_or_else(|against| panic!("{} does not hold for {against}", level.id()));
        }
    }
    assert!(proved > 400, "{proved} cases: too few to prove anything");
}

/// Whether these answers, once the question is asked, always lead to this level. If not, answers against it.
/// Mostly the rules near the question prove it by themselves.
fn at_least(question: QuestionId, known: Known, level: Level, only_near: bool) -> Result<usize, String> {
    let near = |rule: &RuleId| rule.get().level <= Routine || READS[rule.index()].contains(&question);
    let counts = |rule: &RuleId| rule.get().level >= level && (!only_near || near(rule));
    let claim = |[known]: &[Known; 1]| match that(known, &question.get().asked_if) {
        Verdict::Holds => one_fires(known, RuleId::all().filter(counts)),
        Verdict::Fails => Verdict::Holds,
        open => open,
    };
    let check = |[answers]: &[Answers; 1]| by_engine(answers).0 >= level || !Path::new(answers).asks(question);
    prove([known], claim, check).map_err(|against| in_words(&against[0]))
}

/// The least urgent way to give this answer on an otherwise calm path, by the engine: with every answer to the question
/// it checks and to the checks of that one.
#[test]
fn no_more_can_be_said_of_an_answer_alone() {
    let mut wrong = Vec::new();
    for question in safety_questions() {
        let root = question.get().follows.unwrap_or(question);
        let group: Vec<_> = safety_questions().filter(|one| *one == root || one.get().follows == Some(root)).collect();
        for bit in choices_of(question) {
            let mut ways = vec![given(&format!("{CALM} course=improving"))];
            for member in &group {
                let choices: Vec<u32> = if *member == question { vec![bit] } else { choices_of(*member).collect() };
                ways = ways
                    .iter()
                    .flat_map(|answers| {
                        choices.iter().map(|choice| {
                            let mut more = *answers;
                            more.set(*member, *choice);
                            more
                        })
                    })
                    .collect();
            }
            let asked = ways.iter().filter(|answers| Path::new(answers).asks(question));
            let least = asked.map(|answers| by_engine(answers).0).min();
            if least != Some(in_table(question, bit)) {
                let at = bit.trailing_zeros() as usize;
                wrong.push(format!("{}={}: {least:?}", question.get().id, question.get().choices[at].id));
            }
        }
    }
    assert!(wrong.is_empty(), "the table of levels needs these lines:\n{}", wrong.join("\n"));
}
