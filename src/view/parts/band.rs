//! How likely, in words with one, two or three discs. Never a number.

use crate::domain::model::Band;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub band: Band,
}

/// A band. What needs checking first has its own sign: it is no likelihood.
#[component]
pub fn BandMark(props: &Props) -> Html {
    let word = use_language().words.result.band_names.get(props.band as usize).copied().unwrap_or_default();
    let discs = match props.band {
        Band::LessLikely => 1,
        Band::Possible => 2,
        Band::MoreLikely => 3,
        Band::CheckFirst => {
            return html! { <span class="band band--first">{ icon::svg(IconName::Alarm) }{ text(word) }</span> };
        }
    };
    html! {
        <span class="band">
            <i aria-hidden="true">
                for disc in 1..=3 {
                    <b key={disc} class={(disc > 3 - discs).then_some("is-on")}></b>
                }
            </i>
            { text(word) }
        </span>
    }
}
