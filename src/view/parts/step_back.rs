//! The way back to the step before. It never loses an answer.

use crate::domain::session::Event;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::{use_language, use_send, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// A button back, once there is a step before this one.
#[component]
pub fn StepBack() -> Html {
    let words = use_language().words;
    let onclick = use_send().reform(|_: MouseEvent| Event::Back);
    if !use_session().can_go_back() {
        return Html::default();
    }
    html! {
        <button class="back" type="button" {onclick}>{ icon::svg(IconName::Back) }{ text(words.question.back) }</button>
    }
}
