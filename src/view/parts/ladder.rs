//! The five levels in a row, and which one it is.

use crate::domain::model::Level;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub level: Level,
}

/// From home to now. The place in the row says the level without its colour.
#[component]
pub fn Ladder(props: &Props) -> Html {
    let words = &use_language().words.urgency;
    html! {
        <ol class="plain ladder" aria-label={words.ladder}>
            for (level, step) in Level::ALL.into_iter().zip(words.steps) {
                <li key={level.id()} class={(level == props.level).then_some("is-here")}
                    aria-current={(level == props.level).then_some("true")}>
                    { text(step) }
                </li>
            }
        </ol>
    }
}
