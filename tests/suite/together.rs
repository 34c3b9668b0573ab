//! Answers that mean more together than each by itself, and "not sure" about the nerves of the cauda equina.
//!
//! Each is proved for all answers to all other questions. What is known not to hold yet stands in a table of its own.

use crate::{
    given::in_words,
    known::Known,
    proof::{Rank, by_engine, one_fires, prove, rank},
};
use afterdisc::domain::model::{
    Level::{EmergencyNow, SameDay, Soon},
    Place::{Ambulance, Ed, EdWithMri, Gp, TeamToday},
    RuleId,
};

const NOW: Rank = (EmergencyNow, Ed);
const NOW_MRI: Rank = (EmergencyNow, EdWithMri);
const TODAY: Rank = (SameDay, Gp);
const SOON: Rank = (Soon, Gp);
const TODAY_MRI: Rank = (SameDay, EdWithMri);

/// New signs in the legs.
const LEGS: &[&str] = &[
    "weakness=foot-lift weakness-course=new",
    "weakness=toes weakness-course=worse-slow",
    "weakness=knee weakness-course=not-sure",
    "weakness=cannot-walk weakness-course=not-sure",
    "weakness=both-legs weakness-course=new",
    "weakness=weaker weakness-course=new",
    "weakness=numb weakness-course=worse-slow",
    "weakness=weaker|numb weakness-course=worse-fast",
    "both-legs=new",
    "both-legs=longer-worse",
];
/// New signs of the cauda equina.
const CAUDA: &[&str] = &[
    "saddle=changed saddle-when=new",
    "saddle=prefer-not saddle-check=different saddle-when=not-sure",
    "bladder=cannot bladder-when=new",
    "bladder=strain|burning bladder-when=not-sure",
    "bladder=not-sure bladder-check=cannot-feel bladder-when=new",
    "bowel=no-feeling bowel-when=new",
    "bowel=not-sure bowel-check=cannot-feel bowel-when=not-sure",
    "genital=numb genital-when=new",
];
const URGENCY: &[&str] = &["bladder=urgency bladder-when=new", "bladder=urgency bladder-when=not-sure"];
const FEVER: &[&str] = &["ill=fever", "ill=feverish"];
const FIRST_TWO_WEEKS: &[&str] = &["operation-when=under-2-weeks", "operation-when=not-sure"];
const FIRST_SIX_WEEKS: &[&str] =
    &["operation-when=under-2-weeks", "operation-when=2-4-weeks", "operation-when=4-6-weeks"];
const NEVER_CHECKED: &[&str] = &[
    "saddle=changed saddle-when=longer-not-checked",
    "bladder=leaking bladder-when=longer-not-checked",
    "bladder=urgency bladder-when=longer-not-checked",
    "bowel=leaking bowel-when=longer-not-checked",
    "genital=numb genital-when=longer-not-checked",
];
const FUNCTION: &[&str] = &["genital=function genital-when=new"];
const CANCER: &[&str] = &["health-risks=cancer cancer-pain=new-back", "health-risks=cancer cancer-pain=not-sure"];
const OPEN_WOUND: &[&str] = &["wound=gaping", "wound=bleeding", "wound=fast-lump"];
const LOCKS: &[&str] = &["pain-alarm=worse-weekly|no-position", "pain-alarm=worse-weekly|locks"];

/// Every line of one group together with every line of the other.
const TOGETHER: &[(Rank, &[&str], &[&str])] = &[
    (NOW_MRI, FEVER, LEGS),
    (NOW_MRI, FEVER, CAUDA),
    (NOW_MRI, FEVER, URGENCY),
    (NOW_MRI, CANCER, LEGS),
    (NOW_MRI, CANCER, CAUDA),
    (NOW_MRI, CANCER, URGENCY),
    (NOW_MRI, CANCER, &["limbs=unsteady"]),
    (NOW_MRI, FIRST_TWO_WEEKS, LEGS),
    (NOW_MRI, &["operation-when=2-4-weeks health-risks=blood-thinner"], LEGS),
    (NOW_MRI, FIRST_TWO_WEEKS, &["weakness=weaker weakness-course=not-sure", "weakness=numb weakness-course=not-sure"]),
    (NOW_MRI, FIRST_SIX_WEEKS, &["both-legs=since-operation"]),
    (NOW_MRI, &["operation-when=not-sure"], &["both-legs=since-operation"]),
    (NOW_MRI, FUNCTION, LEGS),
    (NOW_MRI, FUNCTION, CAUDA),
    (NOW_MRI, OPEN_WOUND, LEGS),
    (NOW_MRI, OPEN_WOUND, CAUDA),
    (NOW_MRI, &["bladder=catheter"], LEGS),
    ((EmergencyNow, Ambulance), FEVER, &["headache=other", "headache=upright", "headache=vomiting"]),
    ((EmergencyNow, Ambulance), &["limbs=swollen"], &["collapse=breathless", "collapse=chest-pain"]),
    ((EmergencyNow, Ambulance), &["headache=severe-worse|vomiting"], &["mood=no"]),
    (NOW, &["health-risks=low-immunity"], &["ill=fever", "ill=feverish", "ill=night-sweats"]),
    (TODAY_MRI, FIRST_SIX_WEEKS, NEVER_CHECKED),
    (TODAY_MRI, FIRST_TWO_WEEKS, &["control=storm"]),
    (TODAY_MRI, &["operation-when=2-4-weeks health-risks=blood-thinner"], &["control=storm"]),
    (TODAY_MRI, FEVER, &["pain-alarm=no-position", "pain-alarm=worse-weekly", "pain-alarm=locks", "control=storm"]),
    (TODAY_MRI, LOCKS, &["health-risks=low-immunity", "health-risks=injected-drugs", "health-risks=steroids"]),
    (TODAY_MRI, LOCKS, &["wound=pus", "wound=redness", "wound=gaping"]),
    (TODAY_MRI, &["pain-alarm=no-position"], &["health-risks=injected-drugs", "health-risks=blood-infection"]),
    ((SameDay, Ed), FEVER, &["health-risks=steroids", "health-risks=dialysis", "health-risks=immune-medicine"]),
    ((SameDay, Ed), FEVER, &["wound=pus", "wound=redness", "wound=clear-fluid"]),
    ((SameDay, Ed), &["pain-alarm=after-fall"], LEGS),
    ((SameDay, TeamToday), LOCKS, &["mood=no"]),
    ((SameDay, TeamToday), CANCER, &["pain-alarm=no-position", "pain-alarm=straining", "pain-alarm=between-shoulders"]),
    ((SameDay, TeamToday), &["operation-when=6-12-weeks"], &["headache=upright", "wound=bulge"]),
    ((SameDay, TeamToday), &["operation-facts=dural-tear operation=first"], &["headache=upright"]),
    // A leg sign is new unless it is said to be old; not sure is never no.
    (NOW_MRI, FEVER, UNCLEAR),
    (NOW_MRI, CANCER, UNCLEAR),
    (NOW_MRI, OPEN_WOUND, UNCLEAR),
    (NOW_MRI, FUNCTION, UNCLEAR),
    (NOW_MRI, STILL_UNSURE, UNCLEAR),
    (NOW_MRI, &["bladder=catheter"], UNCLEAR),
    ((SameDay, Ed), &["pain-alarm=after-fall"], UNCLEAR),
    (NOW_MRI, FUNCTION, URGENCY),
    (NOW_MRI, FUNCTION, STILL_UNSURE),
    (NOW_MRI, &["genital=function genital-when=not-sure"], &["both-legs=longer-worse"]),
    (SOON, &["genital=function genital-when=not-sure"], NO_CONTEXT),
    (TODAY, &["bladder=cannot"], NO_CONTEXT),
    (TODAY, FIRST_TWO_WEEKS, &["weakness=not-sure", "both-legs=not-sure"]),
    (SOON, NO_CONTEXT, &["weakness=not-sure", "both-legs=not-sure"]),
];

/// Weakness or numbness of which nobody knows when it began, all movements being possible.
const UNCLEAR: &[&str] = &["weakness=weaker weakness-course=not-sure", "weakness=numb weakness-course=not-sure"];
const STILL_UNSURE: &[&str] = &[
    "saddle=not-sure saddle-check=still-not-sure",
    "bladder=not-sure bladder-check=still-not-sure",
    "bowel=not-sure bowel-check=still-not-sure",
];
const NO_CONTEXT: &[&str] = &[""];

/// Proves that these answers always lead to this or more. If not, answers against it.
pub fn always(least: Rank, known: Known) -> Result<usize, String> {
    let wanted = || RuleId::all().filter(|rule| rank(rule.get()) >= least);
    let said = |(level, place): Rank| format!("{} at {}", level.id(), place.id());
    prove([known], |[known]| one_fires(known, wanted()), |[answers]| by_engine(answers) >= least).map_err(|against| {
        format!("{} instead of {} for {}", said(by_engine(&against[0])), said(least), in_words(&against[0]))
    })
}

/// Every line of the one with every line of the other.
fn pairs<'a>(some: &'a [&str], others: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    some.iter().flat_map(move |one| others.iter().map(move |other| format!("{one} {other}")))
}

#[test]
fn signs_that_mean_more_together() {
    let mut wrong = Vec::new();
    for (least, some, others) in TOGETHER {
        wrong.extend(pairs(some, others).filter_map(|words| always(*least, Known::of(&words)).err()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
