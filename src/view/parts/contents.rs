//! What a page holds, as links beside it. On a phone the page is short enough to scroll, and this is left out.

use crate::view::parts::jump::Jump;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The `id` and the heading of each section.
    pub sections: Vec<(&'static str, &'static str)>,
}

/// Links to the sections of the page.
#[component]
pub fn Contents(props: &Props) -> Html {
    let words = &use_language().words.library;
    html! {
        <div class="side side--nav">
            <nav class="side__nav" aria-label={words.on_this_page}>
                <p class="small"><b>{ text(words.on_this_page) }</b></p>
                <ul class="plain">
                    for (id, heading) in &props.sections {
                        <li key={*id}><Jump to={*id}>{ text(heading) }</Jump></li>
                    }
                </ul>
            </nav>
        </div>
    }
}
