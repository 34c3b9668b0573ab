//! The signs that need help now, with the number to call. It stands on the start page and closes every result.

use crate::domain::model::RegionId;
use crate::view::parts::call::Call;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::parts::phone::shown;
use crate::view::state::{use_language, use_region};
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// Tells this list from another one in the document.
    #[prop_or("danger")]
    pub id: &'static str,
}

/// The danger signs, and where to go.
#[component]
pub fn EmergencyList(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.call;
    let region = use_region();
    let not_there = region.map_or(words.not_there, |region| language.regions[region.index()].not_there);
    html! {
        <section class="danger" aria-labelledby={props.id}>
            <h2 id={props.id}><Icon name={IconName::Alarm} /><Heading {region} /></h2>
            <div class="danger__body">
                <ul>
                    for sign in words.signs {
                        <li key={*sign}>{ text(sign) }</li>
                    }
                </ul>
                <p>{ text(words.where_to) }{ " " }{ text(not_there) }</p>
                <Call {region} />
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct HeadingProps {
    pub region: Option<RegionId>,
}

/// The heading, with the country's number and name for the place.
#[component]
fn Heading(props: &HeadingProps) -> Html {
    let language = use_language();
    let words = &language.words.call;
    let Some(region) = props.region else { return text(words.heading_anywhere) };
    let number = match region.get().emergency {
        [first, second, ..] => fill(words.two_numbers, &[("first", &shown(first)), ("second", &shown(second))]),
        [only] => shown(only),
        [] => return text(words.heading_anywhere),
    };
    let department = language.regions[region.index()].emergency_department;
    html! { { fill(words.heading, &[("number", &number), ("department", department)]) } }
}
