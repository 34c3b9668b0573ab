//! The page that a link names: always some page, and the same one again by its own address.

#[path = "../../../../src/view/route.rs"]
mod route;

use crate::domain::{
    configuration::Configuration,
    model::{CauseId, OutcomeId, TestId, TreatmentId},
};
use route::{Route, format, parse};

pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let hashes = [text.to_string(), format!("#/{text}"), format!("#/causes/{text}"), format!("#/treatments/{text}")];
    for hash in &hashes {
        let route = parse(hash);
        let own = format(route);
        assert_eq!(parse(&own), route, "{own}");
        // Nobody can write into an address what then stands in the address of the page.
        assert!(own.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"#/-".contains(&byte)));
        // Something that is found has one address, but for a slash at its end.
        if route != Route::NotFound && route != Route::Start {
            assert_eq!(hash.strip_suffix('/').unwrap_or(hash), own);
        }
    }
    // What a clinic may name as its first page is an address as it stands.
    let mut set = Configuration::default();
    if set.set("start", &text).is_ok() {
        let _ = parse(&format!("#/{}", set.start));
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let all = CauseId::all()
        .map(Route::Cause)
        .chain(TestId::all().map(Route::Test))
        .chain(TreatmentId::all().map(Route::Treatment))
        .chain(OutcomeId::all().map(Route::Outcome));
    all.map(|route| format(route).into_bytes()).collect()
}
