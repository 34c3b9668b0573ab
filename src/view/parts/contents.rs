//! What a page holds, as links beside it. On a phone the page is short enough to scroll, and this is left out.

use crate::domain::language::Language;
use crate::view::parts::jump::jump;
use crate::view::text::text;
use yew::prelude::*;

/// Links to the sections of the page, each by its `id` and its heading.
pub fn contents(language: &'static Language, sections: &[(&'static str, &'static str)]) -> Html {
    let words = &language.words.library;
    html! {
        <div class="side side--nav">
            <nav class="side__nav" aria-label={words.on_this_page}>
                <p class="small"><b>{ text(words.on_this_page) }</b></p>
                <ul class="plain">
                    for (id, heading) in sections {
                        <li key={*id}>{ jump((*id).to_owned(), "", None, text(heading)) }</li>
                    }
                </ul>
            </nav>
        </div>
    }
}
