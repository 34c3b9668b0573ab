//! The foot of every page: the promise, what this is not, the version, and the country.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::session::Keeping;
use crate::view::parts::keep::until;
use crate::view::parts::region_select::region_select;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{holds, link, put, tag, with};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// A link that opens a tab of its own.
fn beside(href: &'static str, class: &'static str, words: &'static str) -> Html {
    with("a", &["class", "href", "target", "rel"], &[class, href, "_blank", "noopener"], text(words))
}

/// The foot of the page.
pub fn footer(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.footer;
    let version = fill(
        words.version,
        &[
            ("version", CONTENT_VERSION),
            ("reviewed", &date(CONTENT_REVIEWED, language)),
            ("review-by", &date(CONTENT_REVIEW_BY, language)),
        ],
    );
    let kept = until(language, &here.session).filter(|_| *here.session.keeping() == Keeping::On);
    let promise = kept.map_or_else(|| text(words.promise), |day| owned(fill(words.kept, &[("date", &day)])));
    let mut links = Vec::new();
    for (to, name) in [
        (Route::About, words.about),
        (Route::Privacy, words.privacy),
        (Route::Library, words.library),
        (Route::Sources, words.sources),
    ] {
        put(&mut links, "li", link("", to, text(name)));
    }
    // A document of its own, beside this one: answers here are not lost.
    put(&mut links, "li", beside("clinics.html", "", words.clinics));
    let said = vec![
        tag("p", "", promise),
        // Hidden until boot.js has heard from the worker that every file is kept.
        with("p", &["class", "hidden"], &["if-offline", "hidden"], text(words.offline)),
        // Shown once frame.js has found a frame. The address stays as it is, with what the clinic has set.
        tag("p", "if-framed", beside("", "full", words.full)),
        tag("p", "", text(words.not_device)),
        tag("p", "", owned(version)),
        with("nav", &["aria-label"], &[words.links], holds("ul", "plain foot__links", links)),
    ];
    let parts = vec![holds("div", "stack stack--tight", said), region_select(here)];
    tag("footer", "foot", holds("div", "foot__in", parts))
}
