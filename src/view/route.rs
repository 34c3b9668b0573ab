//! Addresses: which page a hash names, and back. Pure, and never about answers: the check is one address throughout.

use crate::domain::model::{CauseId, OutcomeId, TestId, TreatmentId};

/// A page with an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Where everyone begins.
    Start,
    /// The check, whatever its step.
    Check,
    /// All that can be read.
    Library,
    /// The possible reasons.
    Causes,
    /// One possible reason.
    Cause(CauseId),
    /// The tests.
    Tests,
    /// One test.
    Test(TestId),
    /// The treatments, by step of the ladder.
    Treatments,
    /// One treatment.
    Treatment(TreatmentId),
    /// What people can expect.
    Outcomes,
    /// One of these.
    Outcome(OutcomeId),
    /// Every rule and number behind a result.
    HowItDecides,
    /// The figures of this version.
    HowGoodItIs,
    /// Everything that is cited.
    Sources,
    /// Who made this, from what, and its limits.
    About,
    /// What happens with answers.
    Privacy,
    /// An address that names nothing.
    NotFound,
}

/// Pages without an id, and their names in addresses.
const PLAIN: [(&str, Route); 12] = [
    ("", Route::Start),
    ("check", Route::Check),
    ("library", Route::Library),
    ("causes", Route::Causes),
    ("tests", Route::Tests),
    ("treatments", Route::Treatments),
    ("outcomes", Route::Outcomes),
    ("how-it-decides", Route::HowItDecides),
    ("how-good-it-is", Route::HowGoodItIs),
    ("sources", Route::Sources),
    ("about", Route::About),
    ("privacy", Route::Privacy),
];

/// The page that a hash names. A hash without its slash is a place within a page: such an address opens the start.
#[must_use]
pub fn parse(hash: &str) -> Route {
    let Some(path) = hash.strip_prefix("#/") else { return Route::Start };
    let path = path.strip_suffix('/').unwrap_or(path);
    let found = match path.split_once('/') {
        None => PLAIN.iter().find(|(name, _)| *name == path).map(|(_, route)| *route),
        Some(("causes", id)) => CauseId::find(id).map(Route::Cause),
        Some(("tests", id)) => TestId::find(id).map(Route::Test),
        Some(("treatments", id)) => TreatmentId::find(id).map(Route::Treatment),
        Some(("outcomes", id)) => OutcomeId::find(id).map(Route::Outcome),
        Some(_) => None,
    };
    found.unwrap_or(Route::NotFound)
}

/// The hash of a page.
#[must_use]
pub fn format(route: Route) -> String {
    match route {
        Route::Cause(id) => format!("#/causes/{}", id.get().id),
        Route::Test(id) => format!("#/tests/{}", id.get().id),
        Route::Treatment(id) => format!("#/treatments/{}", id.get().id),
        Route::Outcome(id) => format!("#/outcomes/{}", id.get().id),
        plain => {
            let name = PLAIN.iter().find(|(_, known)| *known == plain).map_or("not-found", |(name, _)| name);
            format!("#/{name}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_address() {
        let plain = PLAIN.iter().map(|(_, route)| *route);
        let all = plain
            .chain(CauseId::all().map(Route::Cause))
            .chain(TestId::all().map(Route::Test))
            .chain(TreatmentId::all().map(Route::Treatment))
            .chain(OutcomeId::all().map(Route::Outcome))
            .chain([Route::NotFound]);
        for route in all {
            assert_eq!(parse(&format(route)), route, "{}", format(route));
        }
    }

    #[test]
    fn what_is_not_an_address_opens_the_start() {
        for hash in ["", "#", "#main", "#/"] {
            assert_eq!(parse(hash), Route::Start, "{hash}");
        }
    }

    #[test]
    fn a_slash_at_the_end_is_forgiven() {
        assert_eq!(parse("#/causes/"), Route::Causes);
    }

    #[test]
    fn unknown_names_are_not_found() {
        for hash in ["#/nothing", "#/causes/nothing", "#/tests/a/b", "#/check/3"] {
            assert_eq!(parse(hash), Route::NotFound, "{hash}");
        }
    }
}
