//! Where to ask when the team cannot be reached: the line for advice of the country, to read and to tap.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The line for advice in this country, where there is one.
pub fn advice_line(language: &'static Language, region: Option<RegionId>) -> Html {
    let Some(number) = region.and_then(|region| region.get().advice) else { return Html::default() };
    html! {
        <ul class="plain lines">
            <li>
                { tag("span", "", text(language.words.action.for_advice)) }
                { tag("span", "numbers__dial", phone(number)) }
                { tag("small", "", text(region_words(language, region).advice_name)) }
            </li>
        </ul>
    }
}
