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

use crate::view::route::{self, Route};
use crate::view::state::{use_language, use_region};
use yew::prelude::*;

/// The page that the address names.
#[component]
pub fn Page() -> Html {
    let route = use_context::<Route>().unwrap_or(Route::Start);
    // The key makes each address a page of its own: nothing of one page is carried over into the next.
    html! { <Body key={route::format(route)} {route} /> }
}

#[derive(PartialEq, Properties)]
struct Props {
    pub route: Route,
}

/// One page. Those to read have no state: they are functions of the language and, where numbers stand, the country.
#[component]
fn Body(props: &Props) -> Html {
    let (language, region) = (use_language(), use_region());
    match props.route {
        Route::Start => html! { <start::Start /> },
        Route::Check => html! { <check::CheckRoute /> },
        Route::Library => library::library(language),
        Route::Causes => causes::causes(language),
        Route::Cause(id) => cause::cause(language, region, id),
        Route::Tests => tests::tests(language),
        Route::Test(id) => test::test(language, id),
        Route::Treatments => treatments::treatments(language),
        Route::Treatment(id) => treatment::treatment(language, id),
        Route::Outcomes => outcomes::outcomes(language),
        Route::Outcome(id) => outcome::outcome(language, id),
        Route::Sources => sources::sources(language),
        Route::About => about::about(language, region),
        Route::Privacy => privacy::privacy(language),
        Route::NotFound => not_found::not_found(language),
    }
}
