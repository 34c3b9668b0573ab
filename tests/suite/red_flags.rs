//! Danger signs. Each rule by its answers; then what must hold for any answers at all.

use crate::given::{CALM, any_answers, given, in_words};
use afterdisc::domain::{
    content::RULES,
    flow::Path,
    model::{Group, Kind, Level, Place, QuestionId},
    outcome::assess,
    red_flags::triage,
};
use proptest::prelude::*;

#[track_caller]
fn check(words: &str, rule: &str, level: Level, place: Place) {
    let triage = triage(&Path::new(&given(&format!("{CALM} {words}"))));
    let fired: Vec<_> = triage.fired.iter().map(|fired| fired.rule.get().id).collect();
    assert!(fired.contains(&rule), "`{words}` did not fire {rule}, but {fired:?}");
    assert_eq!((triage.level, triage.place), (level, place), "`{words}` fired {fired:?}");
}

use Level::{EmergencyNow, Routine, SameDay, SelfCare, Soon};
use Place::{Ambulance, Clinic, Ed, EdWithMri, Gp, Home, TeamToday};

#[test]
fn nerves_of_the_cauda_equina() {
    check("saddle=changed saddle-when=new", "rf-saddle", EmergencyNow, EdWithMri);
    check("saddle=not-sure saddle-check=different", "rf-saddle", EmergencyNow, EdWithMri);
    check("bladder=cannot", "rf-bladder", EmergencyNow, EdWithMri);
    check("bladder=strain bladder-when=not-sure", "rf-bladder", EmergencyNow, EdWithMri);
    check("bowel=leaking bowel-when=new", "rf-bowel", EmergencyNow, EdWithMri);
    check("genital=numb", "rf-genital-numb", EmergencyNow, EdWithMri);
    check("genital=function genital-when=new", "rf-genital-function", SameDay, EdWithMri);
    check(
        "genital=function genital-when=new weakness=weaker",
        "rf-genital-function-with-signs",
        EmergencyNow,
        EdWithMri,
    );
    check("saddle=not-sure saddle-check=still-not-sure", "rf-cauda-unsure", SameDay, EdWithMri);
    check("saddle=prefer-not", "rf-cauda-unsure", SameDay, EdWithMri);
    check("saddle=not-sure bladder=not-sure", "rf-cauda-unsure-more", EmergencyNow, EdWithMri);
    check("operation-when=under-2-weeks bowel=not-sure", "rf-cauda-unsure-more", EmergencyNow, EdWithMri);
    check("saddle=changed saddle-when=longer-checked", "rf-cauda-old", Soon, Clinic);
    check("saddle=changed saddle-when=longer-not-checked", "rf-cauda-old", Soon, Clinic);
    check(
        "operation-when=4-6-weeks saddle=changed saddle-when=longer-not-checked",
        "rf-cauda-old-early",
        SameDay,
        EdWithMri,
    );
    check("bladder=catheter both-legs=longer-worse", "rf-catheter-signs", EmergencyNow, EdWithMri);
    check("bladder=catheter catheter-plan=no-plan", "rf-catheter", SameDay, TeamToday);
    check("bladder=urgency", "rf-bladder-urgency", SameDay, EdWithMri);
    check("bladder=burning", "rf-bladder-burning", SameDay, TeamToday);
    check("bladder=cannot bladder-when=longer-checked", "rf-bladder-cannot", SameDay, TeamToday);
    check("both-legs=new", "rf-bilateral", EmergencyNow, EdWithMri);
    check("both-legs=longer", "rf-bilateral-old", Soon, Clinic);
    check("both-legs=longer-worse", "rf-bilateral-worse", SameDay, EdWithMri);
}

#[test]
fn weakness() {
    check("weakness=foot-lift weakness-course=new", "rf-footdrop", SameDay, EdWithMri);
    check("weakness=weaker weakness-course=new", "rf-weak-new", SameDay, TeamToday);
    check("weakness=weaker weakness-course=worse-fast", "rf-rapid-weak", EmergencyNow, EdWithMri);
    check("weakness=both-legs weakness-course=new", "rf-both-legs-weak", EmergencyNow, EdWithMri);
    check("weakness=cannot-walk weakness-course=new", "rf-cannot-walk", EmergencyNow, Ambulance);
    check("weakness=weaker weakness-course=unknown", "rf-weak-unknown", SameDay, TeamToday);
    check("weakness=weaker weakness-course=known", "rf-weak-known", Routine, Clinic);
    check("weakness=weaker weakness-course=not-sure", "rf-weak-unclear", Soon, Clinic);
    check("weakness=none feeling=numb-new", "rf-weak-unclear", Soon, Clinic);
    check("operation-when=2-4-weeks weakness=none feeling=numb-new", "rf-weak-new", SameDay, TeamToday);
    check("weakness=numb weakness-course=new", "rf-numb-still", Soon, Clinic);
    check("weakness=numb weakness-course=worse-slow", "rf-weak-new", SameDay, TeamToday);
    check("operation-when=4-6-weeks weakness=numb weakness-course=new", "rf-weak-new", SameDay, TeamToday);
    check("weakness=numb|weaker weakness-course=new", "rf-weak-new", SameDay, TeamToday);
    check("weakness=cannot-walk weakness-course=known", "rf-cannot-walk-known", SameDay, TeamToday);
    check("operation-when=under-2-weeks weakness=numb weakness-course=new", "rf-early-nerve", EmergencyNow, EdWithMri);
    check(
        "operation-when=2-4-weeks health-risks=blood-thinner weakness=weaker",
        "rf-early-nerve",
        EmergencyNow,
        EdWithMri,
    );
}

#[test]
fn not_sure_is_never_no() {
    check("operation-when=under-2-weeks weakness=not-sure", "rf-unsure-nerve-early", SameDay, TeamToday);
    check("operation-when=under-2-weeks both-legs=not-sure", "rf-unsure-nerve-early", SameDay, TeamToday);
    for unsure in [
        "weakness=not-sure",
        "both-legs=not-sure",
        "wound=not-sure",
        "headache=not-sure",
        "pain-alarm=not-sure",
        "medicines=not-sure",
    ] {
        check(&format!("course=improving {unsure}"), "rf-unsure-sign", Soon, Clinic);
    }
    check("course=improving pain-alarm=after-fall fall-effect=not-sure", "rf-fracture-watch", Soon, Gp);
    check("course=improving health-risks=cancer cancer-pain=not-sure", "rf-cancer-watch", Soon, Gp);
}

#[test]
fn infection_bleeding_and_leak() {
    check("ill=confused", "rf-sepsis", EmergencyNow, Ambulance);
    check("ill=fever weakness=weaker", "rf-fever-nerve", EmergencyNow, EdWithMri);
    check("ill=feverish pain-alarm=worse-weekly", "rf-fever-back", SameDay, EdWithMri);
    check("ill=fever", "rf-fever", SameDay, TeamToday);
    check("ill=fever health-risks=low-immunity", "rf-immune", EmergencyNow, Ed);
    check("ill=fever health-risks=steroids", "rf-immune-fever", SameDay, Ed);
    check("ill=fever wound=pus", "rf-fever-wound", SameDay, Ed);
    check("wound=redness", "rf-wound", SameDay, TeamToday);
    check("wound=gaping", "rf-wound-open", SameDay, Ed);
    check("wound=fast-lump weakness=numb", "rf-wound-nerve", EmergencyNow, EdWithMri);
    check("pain-alarm=worse-weekly|locks", "rf-back-escalating", SameDay, TeamToday);
    check("pain-alarm=no-position health-risks=injected-drugs", "rf-back-escalating-risk", SameDay, EdWithMri);
    check("ill=night-sweats pain-alarm=worse-weekly", "rf-sweats-back", SameDay, TeamToday);
    check("operation-when=under-2-weeks control=storm", "rf-early-storm", SameDay, EdWithMri);
    check("operation-when=4-6-weeks control=severe", "rf-severe-early", SameDay, TeamToday);
    check("wound=clear-fluid", "rf-csf", SameDay, TeamToday);
    check("operation-when=6-12-weeks headache=upright", "rf-csf", SameDay, TeamToday);
    check("headache=upright", "rf-headache-late", Soon, Gp);
    check("headache=severe-worse", "rf-headache", SameDay, TeamToday);
    check("wound=bulge", "rf-bulge-late", Soon, Clinic);
    check("headache=stiff-neck", "rf-meningitis", EmergencyNow, Ambulance);
    check("headache=other ill=fever", "rf-meningitis", EmergencyNow, Ambulance);
    check("headache=double", "rf-head-bleed", EmergencyNow, Ambulance);
}

#[test]
fn vessels_clots_cancer_bones_cord_medicines_and_mood() {
    check("collapse=breathless", "rf-pe", EmergencyNow, Ambulance);
    check("collapse=stroke", "rf-stroke", EmergencyNow, Ambulance);
    check("collapse=belly-faint", "rf-vessel", EmergencyNow, Ambulance);
    check("collapse=belly-blocked", "rf-belly", SameDay, Ed);
    check("collapse=belly-blocked ill=feverish", "rf-belly-fever", EmergencyNow, Ambulance);
    check("limbs=swollen", "rf-dvt", SameDay, Ed);
    check("limbs=cold", "rf-ischaemia", EmergencyNow, Ambulance);
    check("limbs=unsteady limbs-when=days", "rf-cord", EmergencyNow, EdWithMri);
    check("limbs=hands limbs-when=weeks", "rf-cord-weeks", SameDay, TeamToday);
    check("limbs=band limbs-when=long", "rf-cord-long", Soon, Gp);
    check("health-risks=cancer cancer-pain=new-spreading", "rf-cancer-nerve", EmergencyNow, EdWithMri);
    check("health-risks=cancer cancer-pain=new-back pain-alarm=no-position", "rf-cancer", SameDay, TeamToday);
    check("health-risks=cancer cancer-pain=new-back", "rf-cancer-watch", Soon, Gp);
    check("health-risks=cancer cancer-pain=same-as-before course=never", "rf-stable", Routine, Clinic);
    check("pain-alarm=weight-loss", "rf-weight-loss", Soon, Gp);
    check("pain-alarm=weight-loss|worse-weekly|no-position", "rf-weight-loss-pain", SameDay, TeamToday);
    check("pain-alarm=between-shoulders", "rf-upper-back", Soon, Gp);
    check("pain-alarm=after-fall fall-effect=cannot-stand", "rf-fracture", SameDay, Ed);
    check("pain-alarm=after-fall fall-effect=not-sure", "rf-fracture-watch", Soon, Gp);
    check("age=70-plus pain-alarm=after-fall fall-effect=minor", "rf-fracture-watch", Soon, Gp);
    check("pain-alarm=after-fall fall-effect=minor health-risks=weak-bones", "rf-fracture-watch", Soon, Gp);
    check("medicines=sleepy", "rf-drug", EmergencyNow, Ambulance);
    check("medicines=yellow", "rf-drug-today", SameDay, Ed);
    check("medicines=reaction", "rf-drug-call", SameDay, TeamToday);
    check("mood=plan", "rf-mood-plan", EmergencyNow, Ambulance);
    check("mood=thoughts", "rf-mood", SameDay, Gp);
    check("health-risks=pregnant", "rf-pregnant", SameDay, Gp);
    check("collapse=not-sure", "rf-unsure-danger", SameDay, TeamToday);
}

#[test]
fn no_danger_sign() {
    check("control=severe course=never", "rf-severe-leg", Soon, Clinic);
    check("operation-when=2-4-weeks control=severe-long", "rf-severe-leg", Soon, Clinic);
    check("course=returned-suddenly worst=leg-only returned-when=last-6-weeks", "rf-return", Soon, Clinic);
    check("course=never worst=leg-only returned-when=longer-worse", "rf-worse", Soon, Clinic);
    check("pain-alarm=worse-weekly course=improving", "rf-worse", Soon, Clinic);
    check("operation-when=6-12-weeks course=never reviewed=no", "rf-6wk", Soon, Clinic);
    check("age=under-16", "rf-child", Soon, Gp);
    check("operation=fusion", "rf-other-operation", Routine, Clinic);
    check("course=never", "rf-stable", Routine, Clinic);
    check("course=improving", "rf-improving", SelfCare, Home);
}

#[test]
fn every_rule_is_checked_above() {
    let here = include_str!("red_flags.rs");
    let missing: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|id| !here.contains(&format!("\"{id}\""))).collect();
    assert!(missing.is_empty(), "no test names {missing:?}");
}

/// For the two highest levels the place can help at once; nobody is sent to a walk-in clinic.
#[test]
fn the_place_fits_the_level() {
    for rule in &RULES {
        let fits = match rule.level {
            EmergencyNow => matches!(rule.place, Ambulance | EdWithMri | Ed),
            SameDay => matches!(rule.place, EdWithMri | Ed | TeamToday | Gp),
            Soon | Routine => matches!(rule.place, Clinic | Gp),
            SelfCare => rule.place == Home,
        };
        assert!(fits, "{}: {} does not fit {}", rule.id, rule.place.id(), rule.level.id());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn some_rule_always_fires_and_the_highest_wins(answers in any_answers()) {
        let triage = triage(&Path::new(&answers));
        prop_assert!(!triage.fired.is_empty(), "nothing fires for {}", in_words(&answers));
        let highest = triage.fired.iter().map(|fired| fired.rule.get().level).max();
        prop_assert_eq!(Some(triage.level), highest);
    }

    #[test]
    fn one_more_sign_never_lowers_the_level(answers in any_answers(), at in 0..1000usize) {
        let path = Path::new(&answers);
        let before = triage(&path);
        let mut signs = Vec::new();
        for question in QuestionId::all().filter(|question| path.asks(*question)) {
            let row = question.get();
            let bits = path.answers().bits(question);
            let open = row.choices.iter().enumerate().any(|(choice, one)| one.exclusive && bits & (1 << choice) != 0);
            if row.kind != Kind::Multiple || row.part != 0 || open {
                continue;
            }
            signs.extend((0..row.choices.len()).filter(|choice| !row.choices[*choice].exclusive).map(|choice| (question, choice)));
        }
        prop_assume!(!signs.is_empty());
        let (question, choice) = signs[at % signs.len()];
        let mut more = *path.answers();
        more.set(question, more.bits(question) | 1 << choice);
        let after = triage(&Path::new(&more));
        prop_assert!(
            after.level >= before.level,
            "{} + {}={} fell from {} to {}",
            in_words(path.answers()), question.get().id, question.get().choices[choice].id, before.level.id(), after.level.id()
        );
    }

    #[test]
    fn answers_that_are_no_longer_asked_change_nothing(answers in any_answers()) {
        let path = Path::new(&answers);
        prop_assert_eq!(assess(&answers), assess(path.answers()));
    }

    #[test]
    fn beside_a_danger_sign_nothing_benign_stands_and_nothing_is_more_likely(answers in any_answers()) {
        let result = assess(&answers);
        let ranked = result.causes.iter().position(|shown| shown.share.is_some()).unwrap_or(result.causes.len());
        prop_assert!(result.causes[ranked..].iter().all(|shown| shown.share.is_some()), "a suspect stands below a ranked cause");
        for shown in &result.causes[..ranked] {
            prop_assert!(shown.cause.get().group != Group::Ranked || shown.share.is_none());
        }
        if result.triage.level.is_urgent() {
            for shown in &result.causes {
                prop_assert!(!shown.cause.get().benign, "{} is shown for {}", shown.cause.get().id, in_words(&answers));
                prop_assert!(shown.band != afterdisc::domain::model::Band::MoreLikely);
            }
        }
        if !result.withheld {
            prop_assert!(result.causes.len() >= 3);
        }
    }
}
