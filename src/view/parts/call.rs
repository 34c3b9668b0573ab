//! Emergency numbers, as text and as links: a link that does nothing on this device must not hide the number.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::phone::{phone, shown, tel};
use crate::view::tag::tag;
use crate::view::text::{fill, text};
use yew::prelude::*;

/// One button for each emergency number of the country; without a country, every country's numbers.
pub fn call(language: &'static Language, region: Option<RegionId>) -> Html {
    let Some(region) = region else { return everywhere(language) };
    html! {
        <div class="calls">
            { framed(language) }
            for number in region.get().emergency {
                <a class="button" href={tel(number)}>
                    { icon::svg(IconName::Phone) }
                    { fill(language.words.call.button, &[("number", &shown(number))]) }
                </a>
            }
        </div>
    }
}

/// What to do where a link is dead. Shown in a frame alone, by the style sheet: the page cannot know that it is.
fn framed(language: &'static Language) -> Html {
    tag("p", "if-framed", text(language.words.call.framed))
}

/// Every country with its numbers.
fn everywhere(language: &'static Language) -> Html {
    let words = &language.words.call;
    html! {
        <div class="numbers">
            { framed(language) }
            <ul class="plain" aria-label={words.numbers}>
                for region in RegionId::all().filter(|region| !region.get().emergency.is_empty()) {
                    <li>
                        { tag("span", "", text(language.regions[region.index()].name)) }
                        { dial(region.get().emergency) }
                    </li>
                }
            </ul>
            { tag("p", "", text(words.elsewhere)) }
        </div>
    }
}

/// Numbers at the end of a line.
pub fn dial(numbers: &'static [&'static str]) -> Html {
    tag("span", "numbers__dial", numbers.iter().map(|number| phone(number)).collect())
}
