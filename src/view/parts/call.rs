//! Emergency numbers, as text and as links: a link that does nothing on this device must not hide the number.

use crate::domain::model::RegionId;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::parts::phone::{Phone, shown, tel};
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub region: Option<RegionId>,
}

/// One button for each emergency number of the country; without a country, every country's numbers.
#[component]
pub fn Call(props: &Props) -> Html {
    let words = use_language().words;
    let Some(region) = props.region else { return html! { <Everywhere /> } };
    html! {
        <div class="calls">
            for number in region.get().emergency {
                <a key={*number} class="button button--call" href={tel(number)}>
                    <Icon name={IconName::Phone} />
                    { fill(words.call.button, &[("number", &shown(number))]) }
                </a>
            }
        </div>
    }
}

/// Every country with its numbers.
#[component]
fn Everywhere() -> Html {
    let language = use_language();
    let known = RegionId::all().filter(|region| !region.get().emergency.is_empty());
    html! {
        <div class="numbers">
            <p id="numbers"><b>{ text(language.words.call.numbers) }</b></p>
            <ul class="plain" aria-labelledby="numbers">
                for region in known {
                    <li key={region.0}>
                        <span>{ text(language.regions[region.index()].name) }</span>
                        <span class="numbers__dial">
                            for number in region.get().emergency {
                                <Phone key={*number} {number} />
                            }
                        </span>
                    </li>
                }
            </ul>
            <p>{ text(language.words.call.elsewhere) }</p>
        </div>
    }
}
