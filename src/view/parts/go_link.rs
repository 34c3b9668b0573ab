//! A link that leads on, with its arrow.

use crate::view::parts::icon::{self, IconName};
use crate::view::route::{self, Route};
use crate::view::text::text;
use yew::prelude::*;

/// Words, then an arrow.
pub fn go_link(to: Route, words: &'static str) -> Html {
    html! {
        <a class="go" href={route::format(to)}>{ text(words) }{ icon::svg(IconName::Arrow) }</a>
    }
}
