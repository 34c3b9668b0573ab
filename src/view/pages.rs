//! The pages: one component a file, and the switch between them.

pub mod about;
pub mod action;
pub mod answers;
pub mod cause;
pub mod causes;
pub mod check;
pub mod confirm;
pub mod crashed;
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

use crate::view::route::Route;
use yew::prelude::*;

/// The page that the address names.
#[component]
pub fn Page() -> Html {
    // The key makes each address a page of its own: nothing of one page is carried over into the next.
    match use_context::<Route>().unwrap_or(Route::Start) {
        Route::Start => html! { <start::Start /> },
        Route::Check => html! { <check::CheckRoute /> },
        Route::Library => html! { <library::Library /> },
        Route::Causes => html! { <causes::Causes /> },
        Route::Cause(id) => html! { <cause::CausePage key={id.0} {id} /> },
        Route::Tests => html! { <tests::Tests /> },
        Route::Test(id) => html! { <test::TestPage key={id.0} {id} /> },
        Route::Treatments => html! { <treatments::Treatments /> },
        Route::Treatment(id) => html! { <treatment::TreatmentPage key={id.0} {id} /> },
        Route::Outcomes => html! { <outcomes::Outcomes /> },
        Route::Outcome(id) => html! { <outcome::OutcomePage key={id.0} {id} /> },
        Route::Sources => html! { <sources::Sources /> },
        Route::About => html! { <about::About /> },
        Route::Privacy => html! { <privacy::Privacy /> },
        Route::NotFound => html! { <not_found::NotFound /> },
    }
}
