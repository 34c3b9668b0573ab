//! Addresses and what can be read: every page renders, is found from the start, and no address stops the app.

use afterdisc::{
    domain::{
        language::Language,
        model::{CauseId, OutcomeId, QuestionId, RegionId, TestId, TreatmentId},
    },
    prerender,
    view::route::{Route, format, parse},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Every page with an address of its own.
fn all() -> Vec<Route> {
    let plain = [
        Route::Start,
        Route::Check,
        Route::Library,
        Route::Causes,
        Route::Tests,
        Route::Treatments,
        Route::Outcomes,
        Route::HowItDecides,
        Route::HowGoodItIs,
        Route::Sources,
        Route::About,
        Route::Privacy,
    ];
    let causes = CauseId::all().map(Route::Cause);
    let tests = TestId::all().map(Route::Test);
    let treatments = TreatmentId::all().map(Route::Treatment);
    plain.into_iter().chain(causes).chain(tests).chain(treatments).chain(OutcomeId::all().map(Route::Outcome)).collect()
}

/// The addresses that a page leads to.
fn links(page: &str) -> BTreeSet<&str> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|to| to.starts_with("#/")).collect()
}

#[test]
fn every_page_is_found_from_the_start_and_no_link_leads_nowhere() {
    let mut found = BTreeMap::new();
    let mut open = vec![Route::Start];
    while let Some(route) = open.pop() {
        let address = format(route);
        if found.contains_key(&address) {
            continue;
        }
        let page = prerender::page(route);
        // The check begins when the page stands in a browser; before that it is empty.
        assert!(route == Route::Check || page.contains("<h1"), "{address} has no heading");
        for link in links(&page) {
            let to = parse(link);
            assert!(to != Route::NotFound, "{address} leads to {link}, which is nowhere");
            assert_eq!(format(to), link, "{address} leads to {link} by another name");
            open.push(to);
        }
        found.insert(address, page);
    }
    let lost: Vec<_> = all().into_iter().map(format).filter(|address| !found.contains_key(address)).collect();
    assert!(lost.is_empty(), "no link leads to {lost:?}");
    assert_eq!(found.len(), all().len());
}

/// From the result: what a cause names is where a person who has it gets to.
#[test]
fn every_test_treatment_and_outcome_belongs_to_some_cause() {
    let causes = || CauseId::all().map(|cause| cause.get());
    for test in TestId::all() {
        assert!(causes().any(|cause| cause.tests.contains(&test)), "no cause names the test {}", test.get().id);
    }
    for treatment in TreatmentId::all() {
        let named = causes().any(|cause| cause.treatments.contains(&treatment));
        assert!(named || NAMED_BY_NO_CAUSE.contains(&treatment.get().id), "no cause names {}", treatment.get().id);
    }
    for outcome in OutcomeId::all() {
        let named = causes().any(|cause| cause.outcomes.contains(&outcome));
        assert!(named || NAMED_BY_NO_CAUSE.contains(&outcome.get().id), "no cause names {}", outcome.get().id);
    }
}

/// Pages that are about no cause in particular.
const NAMED_BY_NO_CAUSE: [&str; 1] = ["not-recommended"];

#[test]
fn an_address_that_names_nothing_says_so() {
    let page = prerender::page(Route::NotFound);
    assert!(page.contains("<h1") && !links(&page).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_an_address(hash in "(#/?)?(causes|tests|treatments|outcomes|check|\\PC{0,6})?(/\\PC{0,12}){0,3}") {
        let route = parse(&hash);
        // What was understood has one name, which is understood the same.
        prop_assert_eq!(parse(&format(route)), route);
    }

    #[test]
    fn any_bytes_are_an_address_and_one_that_names_nothing_says_so(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let hash = format!("#/{}", String::from_utf8_lossy(&bytes));
        let route = parse(&hash);
        prop_assert_eq!(parse(&format(route)), route);
        prop_assert!(route == Route::NotFound || format(route).trim_end_matches('/') == hash.trim_end_matches('/'), "{}", hash);
    }

    #[test]
    fn any_name_is_looked_up(name in "\\PC{0,20}|[a-z-]{0,12}") {
        let _ = (CauseId::find(&name), RegionId::find(&name), QuestionId::find(&name), Language::with_tag(&name));
        for question in QuestionId::all() {
            prop_assert!(question.get().bit(&name).is_none_or(|bit| bit.count_ones() == 1));
        }
    }

    #[test]
    fn a_known_page_by_a_damaged_address(at in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>(), more in "\\PC{0,3}") {
        let address = format(*at.get(&all()));
        let kept: String = address.chars().take(cut.index(address.chars().count() + 1)).collect();
        let route = parse(&(kept + &more));
        prop_assert_eq!(parse(&format(route)), route);
    }
}
