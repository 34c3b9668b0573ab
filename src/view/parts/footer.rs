//! The foot of every page: the promise, what this is not, the version, and the country.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::session::Keeping;
use crate::view::parts::keep::until;
use crate::view::parts::region_select::region_select;
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::tag::{tag, with};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// A link that opens a tab of its own.
fn beside(href: &'static str, class: &'static str, words: &'static str) -> Html {
    with("a", &[("class", class), ("href", href), ("target", "_blank"), ("rel", "noopener")], text(words))
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
    let links = [
        (Route::About, words.about),
        (Route::Privacy, words.privacy),
        (Route::Library, words.library),
        (Route::Sources, words.sources),
    ];
    html! {
        <footer class="foot">
            <div class="foot__in">
                <div class="stack stack--tight">
                    { tag("p", "", promise) }
                    // Hidden until boot.js has heard from the worker that every file is kept.
                    <p class="if-offline" hidden=true>{ text(words.offline) }</p>
                    // Shown once frame.js has found a frame. The address stays as it is, with what the clinic has set.
                    { tag("p", "if-framed", beside("", "full", words.full)) }
                    { tag("p", "", text(words.not_device)) }
                    { tag("p", "", owned(version)) }
                    <nav aria-label={words.links}>
                        <ul class="plain foot__links">
                            for (to, name) in links {
                                <li><a href={route::format(to)}>{ text(name) }</a></li>
                            }
                            // A document of its own, beside this one: answers here are not lost.
                            { tag("li", "", beside("clinics.html", "", words.clinics)) }
                        </ul>
                    </nav>
                </div>
                { region_select(here) }
            </div>
        </footer>
    }
}
