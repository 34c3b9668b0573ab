//! How causes are ranked: textbook patterns, and the corrections that must not be lost.

use crate::given::{CALM, any_answers, given, in_words};
use afterdisc::domain::{
    model::{Band, CauseId, Level},
    outcome::{Outcome, assess},
};
use proptest::prelude::*;

fn result(words: &str) -> Outcome {
    assess(&given(&format!("{CALM} {words}")))
}

#[track_caller]
fn first(words: &str, cause: &str) {
    let result = result(words);
    let order: Vec<_> = result.causes.iter().map(|shown| (shown.cause.get().id, shown.share)).collect();
    assert_eq!(result.first().map(|cause| cause.get().id), Some(cause), "`{words}` gave {order:?}");
}

const SCIATICA: &str =
    "place=buttock-l|hamstring-l|calf-l|heel-l operated-side=left worst=leg-only same-as-before=same";

#[test]
fn textbook_patterns_come_first() {
    first(
        &format!(
            "course=returned-suddenly good-spell=over-6-months returned-when=last-6-weeks start-event=lift {SCIATICA} \
             worse-with=sitting|cough-leg feeling=tingling"
        ),
        "recurrent-herniation",
    );
    first(
        &format!("operation-when=3-6-months course=never {SCIATICA} worse-with=sitting|cough-leg feeling=tingling"),
        "inadequate-decompression",
    );
    first(
        "operation-when=over-2-years age=70-plus course=returned-slowly both-legs=longer operated-side=left \
         place=calf-l|calf-r|hamstring-l|hamstring-r worst=mostly-leg worse-with=walking|leaning-back \
         better-with=sitting-down|leaning-forward feeling=tingling",
        "spinal-stenosis",
    );
    first(
        "operation-when=over-2-years course=never place=groin-l|thigh-l operated-side=left worst=equal \
         hip-pelvis=groin-turn|limp worse-with=walking",
        "hip-pathology",
    );
    first(
        "operation-when=2-4-weeks course=improving worst=mostly-back place=low-back-l worse-with=sitting",
        "normal-recovery",
    );
}

#[test]
fn in_the_first_six_weeks_an_unrelieved_leg_is_too_early_to_say() {
    for when in ["under-2-weeks", "2-4-weeks", "4-6-weeks"] {
        let result = result(&format!("operation-when={when} course=never {SCIATICA} worse-with=sitting|cough-leg"));
        assert!(result.too_early);
        assert!(result.triage.level < Level::SameDay);
        for shown in &result.causes {
            if ["inadequate-decompression", "wrong-level-or-diagnosis"].contains(&shown.cause.get().id) {
                assert_eq!(shown.band, Band::LessLikely, "{when}");
            }
        }
        assert!(result.treatments().iter().all(|treatment| treatment.get().ladder <= 2));
    }
}

#[test]
fn facet_pain_is_never_called_more_likely() {
    let result = result(
        "operation-when=over-2-years course=new place=low-back-l worst=back-only worse-with=leaning-back|walking \
         better-with=leaning-forward",
    );
    let facet = CauseId::find("facet-joint-pain");
    let shown = result.causes.iter().find(|shown| Some(shown.cause) == facet);
    assert!(shown.is_none_or(|shown| shown.band <= Band::Possible));
}

#[test]
fn after_another_operation_reasons_are_withheld_but_danger_is_not() {
    let result = result("operation=fusion course=never");
    assert!(result.withheld && result.causes.is_empty());
    let result = self::result("operation=fusion limbs=swollen");
    assert_eq!(result.triage.level, Level::SameDay);
    assert_eq!(result.first().map(|cause| cause.get().id), Some("dvt-pe"));
}

#[test]
fn not_sure_counts_for_nothing() {
    let sure = result("course=never worst=leg-only");
    let unsure = result(
        "course=never worst=leg-only worse-with=not-sure better-with=not-sure feeling=not-sure history=not-sure",
    );
    assert_eq!(sure.causes, unsure.causes);
}

proptest! {
    #[test]
    fn shares_are_shares(answers in any_answers()) {
        let result = assess(&answers);
        let total: f64 = result.causes.iter().filter_map(|shown| shown.share).sum();
        prop_assert!(total <= 1.0 + 1e-9, "{total} for {}", in_words(&answers));
        prop_assert!(result.causes.iter().filter_map(|shown| shown.share).all(|share| (0.0..=0.85).contains(&share)));
    }

    #[test]
    fn reasons_have_the_sign_they_are_shown_under(answers in any_answers()) {
        for shown in assess(&answers).causes {
            prop_assert!(shown.explanation.fits.iter().all(|reason| reason.strength > 0.0));
            prop_assert!(shown.explanation.against.iter().all(|reason| reason.strength < 0.0));
        }
    }
}
