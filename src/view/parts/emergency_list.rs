//! The signs that need help now, with the number to call. It stands on the start page and closes every result.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::call::call;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::phone::shown;
use crate::view::tag::tag;
use crate::view::text::{fill, text};
use yew::prelude::*;

/// The danger signs, and where to go. The `id` tells the list from another one in the document.
pub fn emergency_list(language: &'static Language, region: Option<RegionId>, id: &'static str) -> Html {
    let words = &language.words.call;
    let (where_to, not_there) = match region.map(|region| &language.regions[region.index()]) {
        Some(local) => {
            let department = ("department", local.emergency_department);
            (html! { { fill(words.where_to, &[department]) } }, local.not_there)
        }
        None => (text(words.where_to_anywhere), words.not_there),
    };
    html! {
        <section class="danger" aria-labelledby={id}>
            <h2 {id} tabindex="-1">{ icon::svg(IconName::Alarm) }{ heading(language, region) }</h2>
            <div class="danger__body">
                { call(language, region) }
                <ul>
                    for sign in words.signs {
                        { tag("li", "", text(sign)) }
                    }
                </ul>
                <p>{ where_to }{ " " }{ text(not_there) }</p>
            </div>
        </section>
    }
}

/// The heading, with the country's number.
fn heading(language: &'static Language, region: Option<RegionId>) -> Html {
    let words = &language.words.call;
    let Some(region) = region else { return text(words.heading_anywhere) };
    let number = match region.get().emergency {
        [first, second, ..] => fill(words.two_numbers, &[("first", &shown(first)), ("second", &shown(second))]),
        [only] => shown(only),
        [] => return text(words.heading_anywhere),
    };
    html! { { fill(words.heading, &[("number", &number)]) } }
}
