//! What a person sees when the app has stopped for good. The build renders it beside the start page, hidden;
//! `boot.js` keeps it and shows it in place of the app, which by then can draw nothing.

use crate::domain::language::Language;
use crate::view::parts::emergency_list::emergency_list;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// A calm page with the danger signs and a way to start again.
#[component]
pub fn Crashed() -> Html {
    let language = Language::with_tag("en");
    let words = &language.words.errors;
    html! {
        <div id="crashed" hidden=true data-title={words.crashed_title}>
            <main class="frame crashed">
                <div class="stack">
                    <h1 tabindex="-1">{ text(words.crashed_heading) }</h1>
                    { tag("p", "lead", text(words.crashed)) }
                    <a class="button" href="">{ text(words.crashed_again) }</a>
                </div>
                { emergency_list(language, None, "crashed-danger") }
            </main>
        </div>
    }
}
