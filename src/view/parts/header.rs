//! The head of every page: the name, which leads to the start, and the way to erase everything.

use crate::domain::model::PictureId;
use crate::view::parts::erase::erase;
use crate::view::parts::jump::jump;
use crate::view::parts::picture::picture;
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::tag::{all, element, fixed, holds, link, made, tag, unless_empty};
use crate::view::text::text;
use yew::prelude::*;

/// The head of the page. On the start page it stands on the plate of the picture.
pub fn header(here: &Here) -> Html {
    let words = &here.language.words.header;
    let is_start = here.route == Route::Start;
    let name =
        vec![PictureId::find("mark").map(|mark| picture(mark, "", false)).unwrap_or_default(), text(words.brand)];
    let brand = element(
        "a",
        &["class", "href", "aria-current"],
        vec![fixed("brand"), made(route::format(Route::Start)), unless_empty(if is_start { "page" } else { "" })],
        all(name),
    );
    let beside = if here.session.holds_answers() {
        erase(here, "button button--quiet", "erase")
    } else {
        link("button button--quiet", Route::About, text(words.about))
    };
    all(vec![
        jump("main".to_owned(), "skip", None, text(words.skip)),
        tag("div", if is_start { "hero" } else { "head" }, holds("header", "bar", vec![brand, beside])),
    ])
}
