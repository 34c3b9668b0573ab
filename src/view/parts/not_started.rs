//! What to do when the check does not start. It stands on the page that the build renders, and on no other.
//!
//! The style sheet shows it after some seconds unless the app runs; `boot.js` shows it at once, with the reason,
//! when it knows one. Without scripts the reason stands in `noscript`.

use crate::domain::language::Language;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The reasons that `boot.js` tells apart, by the ids of their paragraphs.
const KNOWN: [&str; 3] = ["trouble-wasm", "trouble-file", "trouble-old"];

/// Out of a frame that forbids what the check needs.
fn new_tab(words: &'static str) -> Html {
    html! { <a href="" target="_blank" rel="noopener">{ text(words) }</a> }
}

/// The note, hidden at first.
pub fn not_started(language: &'static Language) -> Html {
    let words = &language.words.errors;
    let known = KNOWN.into_iter().zip([words.no_wasm, words.no_file, words.too_old]);
    html! {
        <>
            <noscript><p class="note">{ text(words.no_script) }{ " " }{ new_tab(words.new_tab) }</p></noscript>
            <section class="note not-started" id="not-started" tabindex="-1" aria-labelledby="not-started-heading">
                <h2 id="not-started-heading">{ text(words.not_started_heading) }</h2>
                <p id="trouble-unknown">{ text(words.not_started) }</p>
                for (id, reason) in known {
                    <p {id} hidden=true>{ text(reason) }</p>
                }
                { tag("p", "", text(words.still_here)) }
                // The address without its hash: it loads the page anew, with what the clinic has set.
                <p><a href="">{ text(words.reload) }</a></p>
                <p>{ new_tab(words.new_tab) }</p>
            </section>
        </>
    }
}
