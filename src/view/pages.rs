//! The pages: one a file, and the switch between them.

pub mod about;
pub mod action;
pub mod answers;
pub mod cause;
pub mod causes;
pub mod confirm;
#[cfg(not(target_arch = "wasm32"))]
pub mod crashed;
pub mod how_good_it_is;
pub mod how_it_decides;
pub mod library;
pub mod not_found;
pub mod outcome;
pub mod outcomes;
pub mod privacy;
pub mod question;
pub mod result;
pub mod sources;
pub mod start;
pub mod summary;
pub mod test;
pub mod tests;
pub mod treatment;
pub mod treatments;

use crate::domain::session::Screen;
use crate::view::route::Route;
use crate::view::state::Here;
use yew::prelude::*;

/// The page that the address names.
pub fn page(here: &Here) -> Html {
    match here.route {
        Route::Start => start::start(here),
        Route::Check => screen(here),
        Route::Library => library::library(here),
        Route::Causes => causes::causes(here),
        Route::Cause(id) => cause::cause(here, id),
        Route::Tests => tests::tests(here),
        Route::Test(id) => test::test(here, id),
        Route::Treatments => treatments::treatments(here),
        Route::Treatment(id) => treatment::treatment(here, id),
        Route::Outcomes => outcomes::outcomes(here),
        Route::Outcome(id) => outcome::outcome(here, id),
        Route::HowItDecides => how_it_decides::how_it_decides(here),
        Route::HowGoodItIs => how_good_it_is::how_good_it_is(here),
        Route::Sources => sources::sources(here),
        Route::About => about::about(here),
        Route::Privacy => privacy::privacy(here),
        Route::NotFound => not_found::not_found(here),
    }
}

/// The screen of the check that is open. The address is the same throughout and says nothing about answers.
fn screen(here: &Here) -> Html {
    match here.session.screen() {
        // For a moment only, or while answers that were kept are offered.
        None => start::start(here),
        Some(Screen::Questions(page)) => question::question(here, page),
        Some(Screen::Confirm(page)) => confirm::confirm(here, page),
        Some(Screen::Action(_)) => action::action(here),
        Some(Screen::Check) => answers::answers(here),
        Some(Screen::Result) => result::result(here),
        Some(Screen::Summary) => summary::summary(here),
    }
}
