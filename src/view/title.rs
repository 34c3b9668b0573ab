//! The title of the document follows the page.

use crate::browser::title;
use crate::domain::content::PAGES;
use crate::domain::language::Language;
use crate::domain::session::Screen;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::text::fill;
use yew::prelude::*;

/// Names the open page in the title of the document.
#[hook]
pub fn use_title(here: &Here) {
    let whole = name(here).map(|name| whole(here.language, &name));
    use_effect_with(whole, |whole| {
        if let Some(whole) = whole {
            title::set(whole);
        }
    });
}

/// The title of the document for a page with this name.
#[must_use]
pub fn whole(language: &'static Language, name: &str) -> String {
    fill(language.words.header.title, &[("page", name)])
}

/// The part of the check that a page of questions belongs to. A browser keeps titles in its list of visited pages:
/// a question that follows from an answer, or what to do about a danger sign, may not stand there.
#[must_use]
pub fn part(language: &'static Language, page: usize) -> &'static str {
    language.parts[PAGES[page].part as usize]
}

/// The name of the page. A page of questions names itself: only it knows whether something was left out.
fn name(here: &Here) -> Option<String> {
    let language = here.language;
    let words = language.words;
    let name = match here.route {
        Route::Start => words.start.title,
        Route::Check => match here.session.screen()? {
            Screen::Questions(_) => return None,
            Screen::Confirm(page) | Screen::Action(page) => part(language, page),
            Screen::Check => words.answers.title,
            Screen::Result => words.result.title,
            Screen::Summary => words.summary.title,
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
    Some(name.to_owned())
}
