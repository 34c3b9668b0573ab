//! What a page with several questions is called.

use crate::domain::content::PAGES;
use crate::domain::language::Language;

/// The heading of a page with several questions; the name of its part where it has none of its own.
pub fn heading(language: &'static Language, page: usize) -> &'static str {
    let words = &language.words.question;
    match PAGES[page].questions[0].get().id {
        "who" => words.heading_before,
        "operation" => words.heading_operation,
        "operation-facts" => words.heading_operation_facts,
        "worst" => words.heading_worst,
        "good-spell" => words.heading_return,
        "pain-leg" => words.heading_pain,
        "walking-limit" => words.heading_daily_life,
        "phq2-interest" => words.heading_mood,
        _ => language.parts[PAGES[page].part as usize],
    }
}
