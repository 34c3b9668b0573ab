//! Each red-flag rule over every combination of the answers it reads: it fires exactly when its condition says so,
//! nothing else changes how soon and where, and whatever is answered, one of them fires.

use crate::{
    given::{CALM, given, in_words, pool},
    known::Known,
    proof::{READS, Verdict, by_engine, one_fires, prove, rank, that},
};
use afterdisc::domain::{
    answers::Answers,
    flow::Path,
    model::{QuestionId, RuleId},
    outcome::assess,
    red_flags::triage,
};

/// Whether the engine lets exactly those rules fire that their conditions, judged apart from it, let fire.
fn agrees(answers: &Answers) -> bool {
    let triage = triage(&Path::new(answers));
    let known = Known::all(answers);
    let fires = |rule: &RuleId| known.holds(&rule.get().when) == Some(true);
    let highest = RuleId::all().filter(fires).map(|rule| rank(rule.get())).max();
    let count = RuleId::all().filter(fires).count();
    triage.fired.len() == count && triage.fired.iter().all(|fired| fires(&fired.rule)) && highest == Some(triage.rank())
}

/// A rule that reads more questions than this has too many combinations to go through.
const A_FEW: usize = 12;

#[test]
fn a_rule_fires_exactly_when_its_answers_say_so() {
    let mut cases = 0;
    for rule in RuleId::all() {
        let reads = &READS[rule.index()];
        let told = if reads.len() <= A_FEW {
            let claim = |[known]: &[Known; 1]| match that(known, &rule.get().when) {
                Verdict::Open(open) => Verdict::Open(open),
                _ => Verdict::Holds,
            };
            prove([Known::of("")], claim, |[answers]| agrees(answers)).map_err(|against| in_words(&against[0]))
        } else {
            // A calm person with some other answers to what the rule reads.
            let some = |at: usize, answers: &Answers| {
                let mut mixed = given(CALM);
                let taken = reads.iter().enumerate().filter(|(place, _)| (at * 7 + place * 5) % 11 < 4);
                taken.for_each(|(_, question)| mixed.set(*question, answers.bits(*question)));
                mixed
            };
            let all = pool().iter().enumerate().map(|(at, answers)| some(at, answers));
            all.map(|answers| if agrees(&answers) { Ok(1) } else { Err(in_words(&answers)) }).sum()
        };
        cases += told.unwrap_or_else(|answers| panic!("{}: {answers}", rule.get().id));
    }
    assert!(cases > 5000, "{cases} cases: too few to prove anything");
}

#[test]
fn for_any_answers_the_engine_fires_what_the_conditions_say() {
    for answers in pool() {
        assert!(agrees(answers), "{}", in_words(answers));
    }
}

/// The result says how soon and where as the rules do, whatever it ranks.
#[test]
fn the_ranking_never_lowers_how_soon_and_where() {
    for answers in pool().iter().step_by(2) {
        let mut calm = *answers;
        for question in QuestionId::all().filter(|question| question.get().part == 0) {
            calm.set(question, given(CALM).bits(question));
        }
        for answers in [answers, &calm] {
            assert_eq!(assess(answers).triage, triage(&Path::new(answers)), "{}", in_words(answers));
        }
    }
}

#[test]
fn whatever_is_answered_some_rule_fires() {
    let claim = |[known]: &[Known; 1]| one_fires(known, RuleId::all());
    let told = prove([Known::of("")], claim, |[answers]| agrees(answers));
    told.unwrap_or_else(|against| panic!("nothing fires for {}", in_words(&against[0])));
}

/// Answers that make a rule fire: to the questions of the first part alone, or to any.
pub fn firing(rule: RuleId, only_first_part: bool) -> Option<Answers> {
    let mut known = Known::of("");
    for question in QuestionId::all().filter(|question| only_first_part && question.get().part > 0) {
        known.withhold(question, !0);
    }
    let never = |[known]: &[Known; 1]| match that(known, &rule.get().when) {
        Verdict::Holds => Verdict::Fails,
        Verdict::Fails => Verdict::Holds,
        open => open,
    };
    prove([known], never, |_| true).err().map(|against| against[0])
}

#[test]
fn every_rule_can_fire_and_the_urgent_ones_from_the_safety_questions_alone() {
    for rule in RuleId::all() {
        let urgent = rule.get().level.is_urgent();
        let answers = firing(rule, urgent).unwrap_or_else(|| panic!("nothing makes {} fire", rule.get().id));
        let fired = triage(&Path::new(&answers)).fired;
        assert!(fired.iter().any(|fired| fired.rule == rule), "{}: {}", rule.get().id, in_words(&answers));
        let late = |question: &QuestionId| question.get().part > 0 && answers.has(*question);
        assert!(!urgent || !QuestionId::all().any(|question| late(&question)), "{} fires late", rule.get().id);
    }
}

/// The ranking reads far more than the rules do. None of that changes how soon and where.
#[test]
fn what_no_rule_reads_changes_nothing_of_how_soon_and_where() {
    let read = |question: &QuestionId| READS.iter().any(|reads| reads.contains(question));
    let unread: Vec<_> = QuestionId::all().filter(|question| !read(question)).collect();
    assert!(unread.len() > 15, "only {} questions are for the ranking alone", unread.len());
    for (at, answers) in pool().iter().enumerate().step_by(4) {
        let mut other = *answers;
        unread.iter().for_each(|question| other.set(*question, pool()[(at + 1) % pool().len()].bits(*question)));
        assert_eq!(triage(&Path::new(answers)), triage(&Path::new(&other)), "{}", in_words(&other));
        for question in &unread {
            let mut without = *answers;
            without.set(*question, 0);
            assert_eq!(by_engine(&without), by_engine(answers), "{} decides", question.get().id);
        }
    }
}
