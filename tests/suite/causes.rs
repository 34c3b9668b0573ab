//! Which causes are shown, and where: a danger sign before all, nothing benign beside it, and no cause out of reach.

use crate::{
    given::{CALM, given, in_words, pool, question_named},
    rules::firing,
};
use afterdisc::domain::{
    answers::Answers,
    content::{PAGES, RULES, SIGNS},
    flow::{Path, is_after_result, page_of},
    model::{Band, CauseId, Group, QuestionId, RuleId, SignId},
    outcome::{Outcome, assess},
    ranking::{Findings, log_scores},
    red_flags::triage,
};

/// What is wrong with a result beside a danger sign, if anything.
fn fault(result: &Outcome) -> Option<String> {
    let block = result.causes.iter().take_while(|shown| shown.band == Band::CheckFirst).count();
    let named = |cause: CauseId| cause.get().id;
    for (at, shown) in result.causes.iter().enumerate() {
        let fault = match shown.band {
            _ if shown.cause.get().benign => "is benign",
            Band::MoreLikely => "is called more likely",
            Band::CheckFirst if at >= block => "stands below a ranked cause",
            Band::CheckFirst if shown.share.is_some() => "is suspected and ranked",
            _ => continue,
        };
        return Some(format!("{} {fault}", named(shown.cause)));
    }
    for rule in result.triage.fired.iter().map(|fired| fired.rule.get()) {
        let set_back = DOUBTED.iter().any(|(id, sign)| *id == rule.id && result.path.sign(sign_named(sign)));
        for suspect in rule.suspects {
            let at = result.causes.iter().position(|shown| shown.cause == *suspect);
            match at {
                None => return Some(format!("{} is suspected and not shown", named(*suspect))),
                Some(at) if at >= block && !set_back => return Some(format!("{} is set back", named(*suspect))),
                Some(_) => {}
            }
        }
    }
    None
}

/// The rules whose suspects may stand last, and the sign that sets them back. No other may: to be the first to be checked is the rule.
const DOUBTED: [(&str, &str); 3] =
    [("rf-rapid-weak", "one-leg-alone"), ("rf-fracture", "fall-into-leg"), ("rf-fracture-watch", "fall-into-leg")];

fn sign_named(id: &str) -> SignId {
    let at = SIGNS.iter().position(|sign| sign.id == id).unwrap_or_else(|| panic!("there is no sign {id}"));
    SignId(at as u16)
}

#[test]
fn suspects_are_set_back_by_these_signs_alone() {
    let set_back = RULES.iter().filter_map(|rule| Some((rule.id, rule.unless?.get().id)));
    assert_eq!(set_back.collect::<Vec<_>>(), DOUBTED);
}

const FELL: &str = "age=16-39 pain-alarm=after-fall fall-effect=hard-blow worst=mostly-leg place=buttock-l|calf-l";

#[test]
fn a_hard_fall_suspects_a_bone_first_unless_it_is_felt_in_the_leg_of_someone_sound() {
    let last = |words: &str| {
        let result = assess(&given(&format!("{CALM} {words}")));
        assert_eq!(fault(&result), None, "`{words}`");
        result.causes.last().map(|shown| shown.cause.get().id)
    };
    assert_eq!(last(FELL), Some("vertebral-fracture"), "it stays in sight");
    for other in [
        "age=70-plus",
        "age=60-69",
        "age=prefer-not",
        "health-risks=weak-bones",
        "health-risks=steroids",
        "health-risks=not-sure",
        "health-risks=cancer",
        "fall-effect=cannot-stand",
        "worst=equal",
        "place=low-back-l|hamstring-l",
        "place=calf-l|groin-l",
        "pain-alarm=after-fall|locks",
        "pain-alarm=after-fall|no-position",
        "both-legs=new",
        "saddle=changed saddle-when=new",
        "bladder=cannot bladder-when=new",
        "limbs=unsteady limbs-when=days",
        "weakness=cannot-walk weakness-course=new",
        "weakness=toes weakness-course=new",
        "place=calf-l|calf-r",
    ] {
        checked_first(&format!("{FELL} {other}"), "vertebral-fracture");
    }
}

#[test]
fn weakness_that_grows_fast_suspects_the_cauda_equina_unless_it_is_one_leg_alone() {
    let alone = "weakness=foot-lift weakness-course=worse-fast";
    let result = assess(&given(&format!("{CALM} {alone}")));
    assert_eq!(fault(&result), None);
    assert_eq!(
        result.causes.last().map(|shown| shown.cause.get().id),
        Some("cauda-equina-syndrome"),
        "it stays in sight"
    );
    for other in [
        "both-legs=not-sure",
        "both-legs=longer",
        "saddle=not-sure saddle-check=still-not-sure",
        "bladder=burning",
        "bowel=not-sure",
        "genital=cannot-tell",
        "weakness=foot-lift|both-legs",
        "limbs=unsteady",
    ] {
        checked_first(&format!("{alone} {other}"), "cauda-equina-syndrome");
    }
}

/// A cause that a danger sign suspects is in the block, and nothing benign beside it.
#[track_caller]
fn checked_first(words: &str, cause: &str) {
    let result = assess(&given(&format!("{CALM} {words}")));
    assert!(result.triage.level.is_urgent(), "`{words}` is not urgent");
    assert_eq!(fault(&result), None, "`{words}`");
    let found = result.causes.iter().any(|shown| shown.cause.get().id == cause && shown.band == Band::CheckFirst);
    assert!(found, "`{words}` does not put {cause} first");
}

const IMPROVING: &str = "operation-when=under-2-weeks course=improving operated-side=left";
const LEG: &str = "place=buttock-l|calf-l|heel-l worst=leg-only same-as-before=same feeling=tingling";

#[test]
fn a_wound_infection_with_a_leg_that_is_still_numb() {
    let words = format!("{IMPROVING} ill=fever wound=pus|redness weakness=numb weakness-course=known feeling=numb-old");
    checked_first(&words, "superficial-wound-infection");
}

#[test]
fn a_clot_in_the_lung_while_all_gets_better() {
    checked_first(&format!("{IMPROVING} collapse=chest-pain"), "dvt-pe");
    checked_first(&format!("{IMPROVING} collapse=breathless"), "dvt-pe");
}

#[test]
fn a_swollen_calf_while_all_gets_better() {
    checked_first(&format!("{IMPROVING} limbs=swollen"), "dvt-pe");
}

#[test]
fn a_leak_with_sciatica_left() {
    let words = format!("operation-when=under-2-weeks course=partly headache=upright wound=clear-fluid {LEG}");
    checked_first(&words, "dural-tear-csf-leak");
}

#[test]
fn new_weakness_and_numbness_in_the_first_week() {
    checked_first(&format!("{IMPROVING} weakness=weaker|numb weakness-course=new"), "epidural-haematoma");
}

#[test]
fn bladder_trouble_with_leg_pain_that_came_back() {
    let words = format!("course=returned-suddenly returned-when=last-6-weeks bladder=strain bladder-when=new {LEG}");
    checked_first(&words, "cauda-equina-syndrome");
}

#[test]
fn a_deep_infection_with_leg_pain_in_the_fifth_week() {
    let words = format!("operation-when=4-6-weeks course=returned-slowly pain-alarm=worse-weekly|locks {LEG}");
    checked_first(&words, "discitis-deep-infection");
}

#[test]
fn a_tumour_and_a_fracture_while_all_gets_better() {
    let cancer = "health-risks=cancer cancer-pain=new-back pain-alarm=no-position";
    checked_first(&format!("{IMPROVING} {cancer}"), "spinal-tumour");
    checked_first(&format!("{IMPROVING} pain-alarm=after-fall fall-effect=cannot-stand"), "vertebral-fracture");
}

/// Each rule of the two highest levels with every course, at every time since the operation.
#[test]
fn nothing_benign_stands_beside_any_rule_of_the_two_highest_levels() {
    let (course, when) = (question_named("course"), question_named("operation-when"));
    for rule in RuleId::all().filter(|rule| rule.get().level.is_urgent()) {
        let fires = firing(rule, true).unwrap_or_default();
        for course_at in 0..course.get().choices.len() {
            for when_at in 0..when.get().choices.len() {
                let mut answers = given("operation=first operated-side=left place=low-back-l worst=mostly-back");
                let given = QuestionId::all().filter(|question| fires.has(*question));
                given.for_each(|question| answers.set(question, fires.bits(question)));
                answers.set(course, 1 << course_at);
                answers.set(when, 1 << when_at);
                let result = assess(&answers);
                if result.triage.level.is_urgent() {
                    assert_eq!(fault(&result), None, "{}: {}", rule.get().id, in_words(&answers));
                }
            }
        }
    }
}

#[test]
fn acute_causes_are_never_ranked() {
    for id in [
        "superficial-wound-infection",
        "discitis-deep-infection",
        "epidural-haematoma",
        "dural-tear-csf-leak",
        "cauda-equina-syndrome",
        "dvt-pe",
        "spinal-tumour",
        "vertebral-fracture",
        "cord-compression",
    ] {
        assert_eq!(CauseId::find(id).map(|cause| cause.get().group), Some(Group::CheckFirst), "{id}");
    }
    for answers in pool().iter().step_by(3) {
        let result = assess(answers);
        let ranked = result.causes.iter().filter(|shown| shown.share.is_some());
        assert!(ranked.clone().all(|shown| shown.cause.get().group == Group::Ranked), "{}", in_words(answers));
    }
}

#[test]
fn every_cause_to_be_checked_first_can_be() {
    for cause in CauseId::all().filter(|cause| cause.get().group == Group::CheckFirst) {
        let rule = RULES.iter().position(|rule| rule.suspects.contains(&cause));
        let rule = rule.unwrap_or_else(|| panic!("no rule suspects {}", cause.get().id));
        let result = assess(&firing(RuleId(rule as u16), false).unwrap_or_default());
        assert!(result.causes.iter().any(|shown| shown.cause == cause), "{}", cause.get().id);
    }
}

/// By how much the scores of a cause lead, or how far they are behind.
fn lead(answers: &Answers, cause: CauseId) -> f64 {
    let path = Path::new(answers);
    let scores = log_scores(&path, &Findings::new(&path));
    let others = CauseId::all().filter(|other| *other != cause && other.get().group == Group::Ranked);
    scores[cause.index()] - others.map(|other| scores[other.index()]).fold(f64::NEG_INFINITY, f64::max)
}

/// How far up a cause is shown: 0 is first.
fn place(answers: &Answers, cause: CauseId) -> f64 {
    let result = assess(answers);
    let place = result.causes.iter().position(|shown| shown.cause == cause);
    -(place.unwrap_or(result.causes.len()) as f64)
}

/// Climbs one tap at a time to answers that are better for a cause, as long as no danger sign disturbs them.
fn climb(from: Answers, better: impl Fn(&Answers) -> f64) -> Answers {
    let asked = |question: &QuestionId| !is_after_result(&PAGES[page_of(*question)]);
    let mut best = (better(&from), from);
    loop {
        let before = best.0;
        for question in QuestionId::all().filter(asked) {
            for choice in 0..question.get().choices.len() {
                let mut other = best.1;
                other.set(question, best.1.tapped(question, choice));
                let fit = better(&other);
                if fit > best.0 + 1e-9 && !triage(&Path::new(&other)).level.is_urgent() && !assess(&other).withheld {
                    best = (fit, other);
                }
            }
        }
        if best.0 <= before {
            return best.1;
        }
    }
}

#[test]
fn every_ranked_cause_can_come_first() {
    let calm = |words: &str| given(&format!("{CALM} operated-side=left course=never {words}"));
    for cause in CauseId::all().filter(|cause| cause.get().group == Group::Ranked) {
        let leading = climb(calm(""), |answers| lead(answers, cause));
        // Causes that questions cannot tell apart are shown in another order than that of their scores.
        let back = calm("operation-when=over-2-years worst=mostly-back place=low-back-l");
        let starts = [leading, back].into_iter().map(|from| climb(from, |answers| place(answers, cause)));
        let answers =
            [leading].into_iter().chain(starts).find(|answers| place(answers, cause) == 0.0).unwrap_or(leading);
        let first = assess(&answers).first();
        let found = first.map_or("nothing", |first| first.get().id);
        assert_eq!(first, Some(cause), "{} is led by {found} for {}", cause.get().id, in_words(&answers));
    }
}
