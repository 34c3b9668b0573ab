//! The foot of every page: the promise, what this is not, the version, and the country.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::view::parts::link::Link;
use crate::view::parts::region_select::RegionSelect;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// The foot of the page.
#[component]
pub fn Footer() -> Html {
    let language = use_language();
    let words = &language.words.footer;
    let version = fill(
        words.version,
        &[
            ("version", CONTENT_VERSION),
            ("reviewed", &date(CONTENT_REVIEWED, language)),
            ("review-by", &date(CONTENT_REVIEW_BY, language)),
        ],
    );
    html! {
        <footer class="foot">
            <div class="foot__in">
                <div class="stack stack--tight">
                    <p>{ text(words.promise) }</p>
                    <p>{ text(words.not_device) }</p>
                    <p>{ version }</p>
                    <nav aria-label={words.links}>
                        <ul class="plain foot__links">
                            <li><Link to={Route::About}>{ text(words.about) }</Link></li>
                            <li><Link to={Route::Privacy}>{ text(words.privacy) }</Link></li>
                            <li><Link to={Route::Library}>{ text(words.library) }</Link></li>
                            <li><Link to={Route::Sources}>{ text(words.sources) }</Link></li>
                        </ul>
                    </nav>
                </div>
                <RegionSelect />
            </div>
        </footer>
    }
}
