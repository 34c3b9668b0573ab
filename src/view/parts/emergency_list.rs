//! The signs that need help now, with the number to call. It stands on the start page and closes every result.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::call::call;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::phone::shown;
use crate::view::tag::{all, holds, tag, with};
use crate::view::text::{fill, owned, text};
use yew::prelude::Html;

/// The danger signs, and where to go. The `id` tells the list from another one in the document.
pub fn emergency_list(language: &'static Language, region: Option<RegionId>, id: &'static str) -> Html {
    let words = &language.words.call;
    let (where_to, not_there) = match region.map(|region| &language.regions[region.index()]) {
        Some(local) => {
            let department = ("department", local.emergency_department);
            (owned(fill(words.where_to, &[department])), local.not_there)
        }
        None => (text(words.where_to_anywhere), words.not_there),
    };
    let signs = words.signs.iter().map(|sign| tag("li", "", text(sign))).collect();
    let body = vec![
        call(language, region),
        holds("ul", "", signs),
        holds("p", "", vec![where_to, text(" "), text(not_there)]),
    ];
    let heading = all(vec![icon::svg(IconName::Alarm), heading(language, region)]);
    let parts = vec![with("h2", &["id", "tabindex"], &[id, "-1"], heading), holds("div", "danger__body", body)];
    with("section", &["class", "aria-labelledby"], &["danger", id], all(parts))
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
    owned(fill(words.heading, &[("number", &number)]))
}
