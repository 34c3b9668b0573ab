//! What the evidence lets one say of a treatment, in two or three words.

use crate::domain::model::Stance;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub stance: Stance,
}

/// The word for a stance. Its line differs too: full where it is offered, broken where it is not.
#[component]
pub fn StanceMark(props: &Props) -> Html {
    let words = &use_language().words.treatment;
    let (class, word) = match props.stance {
        Stance::Offered => ("stance", words.offered),
        Stance::Disputed => ("stance stance--disputed", words.disputed),
        Stance::NotRecommended => ("stance stance--against", words.not_recommended),
        Stance::Experimental => ("stance stance--disputed", words.experimental),
    };
    html! { <span {class}>{ text(word) }</span> }
}
