//! What a clinic has set in the address, put into effect before the first page is drawn. What is refused is named on the
//! console, for the clinic's developer; the patient meets the page as it is without it.

use crate::browser::{appearance, console, history, location};
use crate::domain::configuration::{Configuration, Reason, Scheme};
use crate::view::route::{self, Route};

/// Reads the address and gives the page its look.
#[must_use]
pub fn given() -> Configuration {
    let (given, refused) = Configuration::parse(&location::query());
    for one in refused {
        console::refused(&one.name, one.reason.id());
    }
    if let Some(accent) = given.accent {
        appearance::colour(accent);
    }
    if let Some(scheme) = given.scheme {
        appearance::mark("data-scheme", if scheme == Scheme::Dark { "dark" } else { "light" });
    }
    if given.compact {
        appearance::mark("data-compact", "");
    }
    given
}

/// The page to begin with: that of the address, else the one the clinic has set. The address then says the same.
#[must_use]
pub fn first_page(start: &str) -> Route {
    let hash = location::hash();
    if hash.len() > 1 || start.is_empty() {
        return route::parse(&hash);
    }
    match route::parse(&["#/", start].concat()) {
        Route::NotFound => {
            console::refused("start", Reason::NoSuchPage.id());
            Route::Start
        }
        first => {
            history::replace_page(&route::format(first));
            first
        }
    }
}
