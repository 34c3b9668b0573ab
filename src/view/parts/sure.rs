//! How sure anyone is: cells and a word.

use crate::view::state::use_language;
use crate::view::text::fill;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// From 0, nobody knows, to 4, high.
    pub evidence: u8,
}

/// Filled cells, one to four, and the word.
#[component]
pub fn Sure(props: &Props) -> Html {
    let words = &use_language().words.treatment;
    let word = words.sure.get(usize::from(props.evidence)).copied().unwrap_or_default();
    html! {
        <p class="sure">
            <i aria-hidden="true">
                for cell in 1..=4 {
                    <b key={cell} class={(cell <= props.evidence).then_some("is-on")} />
                }
            </i>
            <span>{ fill(words.sure_label, &[("sure", word)]) }</span>
        </p>
    }
}
