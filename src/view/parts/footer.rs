//! The foot of every page: the promise, what this is not, the version, and the country.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::view::parts::region_select::region_select;
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

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
                    { tag("p", "", text(words.promise)) }
                    // Hidden until boot.js has heard from the worker that every file is kept.
                    <p class="if-offline" hidden=true>{ text(words.offline) }</p>
                    // Hidden until frame.js has found a frame. The address stays as it is, with what the clinic has set.
                    <p class="if-framed" hidden=true>
                        <a class="full" href="" target="_blank" rel="noopener">{ text(words.full) }</a>
                    </p>
                    { tag("p", "", text(words.not_device)) }
                    { tag("p", "", owned(version)) }
                    <nav aria-label={words.links}>
                        <ul class="plain foot__links">
                            for (to, name) in links {
                                <li><a href={route::format(to)}>{ text(name) }</a></li>
                            }
                            // A document of its own, beside this one: answers here are not lost.
                            <li><a href="clinics.html" target="_blank" rel="noopener">{ text(words.clinics) }</a></li>
                        </ul>
                    </nav>
                </div>
                { region_select(here) }
            </div>
        </footer>
    }
}
