//! "Not sure" about the nerves of the cauda equina: one plain check, and it counts if it stays. It never means "no".
//!
//! Proved for all answers to all other questions.

use crate::{
    given::{CALM, given, question_named},
    known::Known,
    proof::{Rank, by_engine},
    together::always,
};
use afterdisc::domain::{
    flow::Path,
    model::{
        Level::{EmergencyNow, SameDay, SelfCare},
        Place::EdWithMri,
    },
};

const NOW: Rank = (EmergencyNow, EdWithMri);
const TODAY: Rank = (SameDay, EdWithMri);

/// The functions that have a plain check, with the answer that settles it.
const CHECKED: [(&str, &str); 3] = [("saddle", "same"), ("bladder", "feels-normal"), ("bowel", "feels-normal")];

/// Not sure and still not sure, or not said; or with a check that was not answered.
fn unsure(known: &Known, function: &str) -> [Known; 2] {
    ["not-sure", "prefer-not"].map(|answer| {
        let mut known = known.clone().with(&format!("{function}={answer}"));
        let check = question_named(&format!("{function}-check"));
        let still = check.get().bit("still-not-sure");
        known.withhold(check, !still.unwrap_or(0));
        known
    })
}

#[track_caller]
fn prove(least: Rank, known: Known) {
    always(least, known).unwrap_or_else(|against| panic!("{against}"));
}

#[test]
fn what_stays_unsure_needs_a_scan_today() {
    for (function, _) in CHECKED {
        for known in unsure(&Known::of(""), function) {
            prove(TODAY, known);
        }
    }
}

#[test]
fn two_unsure_are_an_emergency() {
    for (at, (first, _)) in CHECKED.iter().enumerate() {
        for (second, _) in &CHECKED[at + 1..] {
            for known in unsure(&Known::of(""), first) {
                for known in unsure(&known, second) {
                    prove(NOW, known);
                }
            }
        }
    }
}

#[test]
fn one_unsure_with_a_new_sign_in_the_legs_is_an_emergency() {
    let weak = ["foot-lift", "toes", "knee", "weaker", "numb", "cannot-walk", "both-legs"];
    let weak = weak.into_iter().flat_map(|sign| {
        ["new", "worse-slow", "worse-fast"].map(|course| format!("weakness={sign} weakness-course={course}"))
    });
    let unclear = ["foot-lift", "toes", "knee", "cannot-walk", "both-legs"];
    let unclear = unclear.into_iter().map(|sign| format!("weakness={sign} weakness-course=not-sure"));
    let early = ["under-2-weeks", "2-4-weeks", "4-6-weeks", "not-sure"];
    let early = early.into_iter().map(|when| format!("both-legs=since-operation operation-when={when}"));
    let both = ["both-legs=new", "both-legs=longer-worse"].map(str::to_owned);
    for sign in weak.chain(unclear).chain(early).chain(both) {
        for (function, _) in CHECKED {
            for known in unsure(&Known::of(&sign), function) {
                prove(NOW, known);
            }
        }
    }
}

#[test]
fn one_unsure_in_the_first_two_weeks_is_an_emergency() {
    for when in ["under-2-weeks", "not-sure"] {
        for (function, _) in CHECKED {
            for known in unsure(&Known::of(&format!("operation-when={when}")), function) {
                prove(NOW, known);
            }
        }
    }
}

/// Not knowing since when is not knowing that it is old.
#[test]
fn an_unsure_start_of_a_sure_sign_counts_as_new() {
    for sign in ["saddle=changed", "bladder=strain", "bladder=leaking", "bowel=no-feeling", "genital=numb"] {
        let function = sign.split('=').next().unwrap_or_default();
        prove(NOW, Known::of(&format!("{sign} {function}-when=not-sure")));
        let mut open = Known::of(sign);
        open.withhold(question_named(&format!("{function}-when")), !0);
        prove(NOW, open);
    }
}

#[test]
fn the_plain_check_is_asked_and_settles_it() {
    for (function, settled) in CHECKED {
        for answer in ["not-sure", "prefer-not"] {
            let words = format!("{CALM} course=improving {function}={answer}");
            assert!(Path::new(&given(&words)).asks(question_named(&format!("{function}-check"))), "{words}");
            assert_eq!(by_engine(&given(&format!("{words} {function}-check={settled}"))).0, SelfCare, "{words}");
        }
    }
}

/// The genitals alone are no trigger where one cannot tell: it has many causes, and nobody must tell.
#[test]
fn nobody_has_to_tell_about_the_genitals() {
    for answer in ["cannot-tell", "prefer-not"] {
        assert_eq!(by_engine(&given(&format!("{CALM} course=improving genital={answer}"))).0, SelfCare);
    }
}
