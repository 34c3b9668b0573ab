//! Emergency numbers, as text and as links: a link that does nothing on this device must not hide the number.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::phone::{phone, shown, tel};
use crate::view::tag::{all, anchor, holds, put, tag, with};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// One button for each emergency number of the country; without a country, every country's numbers.
pub fn call(language: &'static Language, region: Option<RegionId>) -> Html {
    let Some(region) = region else { return everywhere(language) };
    let mut parts = vec![framed(language)];
    for number in region.get().emergency {
        let words = fill(language.words.call.button, &[("number", &shown(number))]);
        parts.push(anchor("button", tel(number), all(vec![icon::svg(IconName::Phone), owned(words)])));
    }
    holds("div", "calls", parts)
}

/// What to do where a link is dead. Shown in a frame alone, by the style sheet: the page cannot know that it is.
fn framed(language: &'static Language) -> Html {
    tag("p", "if-framed", text(language.words.call.framed))
}

/// Every country with its numbers.
fn everywhere(language: &'static Language) -> Html {
    let words = &language.words.call;
    let mut countries = Vec::new();
    for region in RegionId::all().filter(|region| !region.get().emergency.is_empty()) {
        let name = tag("span", "", text(language.regions[region.index()].name));
        put(&mut countries, "li", all(vec![name, dial(region.get().emergency)]));
    }
    let parts = vec![
        framed(language),
        with("ul", &["class", "aria-label"], &["plain", words.numbers], all(countries)),
        tag("p", "", text(words.elsewhere)),
    ];
    holds("div", "numbers", parts)
}

/// Numbers at the end of a line.
pub fn dial(numbers: &'static [&'static str]) -> Html {
    tag("span", "numbers__dial", numbers.iter().map(|number| phone(number)).collect())
}
