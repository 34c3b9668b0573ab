//! The title of the document follows the page.

use crate::domain::content::PAGES;
use crate::domain::session::Screen;
use crate::view::route::Route;
use crate::view::state::State;
use crate::view::text::fill;

/// The title of the document.
#[must_use]
pub fn whole_title(state: &State) -> String {
    fill(state.language.words.header.title, &[("page", &name(state))])
}

/// The name of the page. What is missing is said first.
///
/// Within the check a page goes by the part it belongs to. A browser keeps titles in its list of visited pages: a question
/// that follows from an answer, or what to do about a danger sign, may not stand there. The heading says it.
fn name(state: &State) -> String {
    let language = state.language;
    let words = language.words;
    let part = |page: usize| language.parts[PAGES[page].part as usize];
    let name = match state.route {
        Route::Start => words.start.title,
        Route::Check => match state.session.screen() {
            None => words.start.title,
            Some(Screen::Questions(page)) => {
                let title = part(page);
                if state.local.missing.is_empty() {
                    title
                } else {
                    return fill(words.question.title_error, &[("title", title)]);
                }
            }
            Some(Screen::Confirm(page) | Screen::Action(page)) => part(page),
            Some(Screen::Check) => words.answers.title,
            Some(Screen::Result) => words.result.title,
            Some(Screen::Summary) => words.summary.title,
        },
        Route::Library => words.library.heading,
        Route::Causes => words.library.causes,
        Route::Cause(id) => language.causes[id.index()].name,
        Route::Tests => words.library.tests,
        Route::Test(id) => language.tests[id.index()].name,
        Route::Treatments => words.library.treatments,
        Route::Treatment(id) => language.treatments[id.index()].name,
        Route::Outcomes => words.library.outcomes,
        Route::Outcome(id) => language.outcomes[id.index()].name,
        Route::HowItDecides => words.how_it_decides.heading,
        Route::HowGoodItIs => words.how_good_it_is.heading,
        Route::Sources => words.library.sources_title,
        Route::About => words.about.title,
        Route::Privacy => words.privacy.title,
        Route::NotFound => words.errors.not_found_title,
    };
    name.to_owned()
}
