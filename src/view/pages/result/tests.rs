//! Tests that tell the leading reasons apart, the most telling first.

use crate::domain::language::Language;
use crate::domain::model::Band;
use crate::domain::outcome::Outcome;
use crate::view::parts::article::Block;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::tag::tag;
use crate::view::text::text;

/// The tests. In the first weeks a scan misleads, so none is offered then unless a rule suspects something.
pub fn tests(language: &'static Language, outcome: &Outcome) -> Option<Block> {
    let words = &language.words.result;
    let suspected = outcome.causes.iter().any(|shown| shown.band == Band::CheckFirst);
    let heading = if outcome.triage.level.is_urgent() { words.tests_check_first } else { words.tests };
    let body = if outcome.heals() {
        tag("p", "", text(words.tests_healing))
    } else if outcome.too_early && !suspected {
        tag("p", "", text(words.tests_too_early))
    } else {
        let tests: Vec<Route> = outcome.tests().into_iter().map(Route::Test).collect();
        if tests.is_empty() {
            return None;
        }
        topic_list(language, &tests, Detail::Summary)
    };
    Some(Block::new("tests", heading, body))
}
