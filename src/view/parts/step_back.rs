//! The way back to the step before. It never loses an answer.

use crate::domain::session::Event;
use crate::view::parts::button::button;
use crate::view::parts::icon::IconName;
use crate::view::state::Here;
use yew::prelude::*;

/// A button back, once there is a step before this one.
pub fn step_back(here: &Here) -> Html {
    if !here.session.can_go_back() {
        return Html::default();
    }
    button("back", Some(IconName::Back), here.language.words.question.back, here.sends(Event::Back))
}
