//! The link at the head of a page that leads one level up.

use crate::view::parts::icon::{self, IconName};
use crate::view::route::{self, Route};
use crate::view::text::text;
use yew::prelude::*;

/// An arrow back, then words.
pub fn back_link(to: Route, words: &'static str) -> Html {
    html! {
        <a class="back" href={route::format(to)}>{ icon::svg(IconName::Back) }{ text(words) }</a>
    }
}
