//! Where to turn when life feels too hard. The same words wherever they stand.

use crate::domain::model::RegionId;
use crate::view::parts::phone::Phone;
use crate::view::state::{use_language, use_region};
use crate::view::text::text;
use yew::prelude::*;

/// The crisis lines of the country; without a country, those of every country that has one here.
#[component]
pub fn CrisisLine() -> Html {
    let language = use_language();
    let words = &language.words.call;
    let region = use_region();
    let named = move |id: &RegionId| region.is_none_or(|region| region == *id) && !id.get().crisis.is_empty();
    let lines: Vec<RegionId> = RegionId::all().filter(named).collect();
    // Without a number there may still be words: a line that differs from place to place.
    let unnumbered = region.filter(|region| region.get().crisis.is_empty());
    let unnumbered = unnumbered.map(|region| language.regions[region.index()].crisis_name);
    html! {
        <div class="stack stack--tight crisis">
            <p>{ text(words.crisis) }</p>
            if !lines.is_empty() {
                <ul class="plain lines">
                    for id in lines {
                        <Line key={id.0} {id} />
                    }
                </ul>
            }
            if let Some(name) = unnumbered {
                <p>{ text(name) }</p>
            }
            if region.is_none() {
                <p>{ text(words.crisis_elsewhere) }</p>
            }
            <p>{ text(words.crisis_danger) }</p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct LineProps {
    pub id: RegionId,
}

/// One country: its name and number, and what the line is called.
#[component]
fn Line(props: &LineProps) -> Html {
    let words = &use_language().regions[props.id.index()];
    html! {
        <li>
            <span>{ text(words.name) }</span>
            <span class="numbers__dial">
                for number in props.id.get().crisis {
                    <Phone key={*number} {number} />
                }
            </span>
            <small>{ text(words.crisis_name) }</small>
        </li>
    }
}
