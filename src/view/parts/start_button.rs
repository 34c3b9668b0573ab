//! The one button of the start page. It is a link: tapped before the app runs, it opens the check as soon as it does.

use crate::domain::session::Event;
use crate::view::parts::icon::{self, IconName};
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// Begins the check, or goes on with it, and says whether it is ready.
pub fn start_button(here: &Here) -> Html {
    let words = &here.language.words.start;
    let begun = here.session.screen().is_some();
    html! {
        <div class="begin">
            <a class="button" href={route::format(Route::Check)} onclick={here.sends(Event::Start)}>
                { text(if begun { words.button_on } else { words.button }) }
                { icon::svg(IconName::Arrow) }
            </a>
            { tag("p", "begin__state", text(if here.ready { words.ready } else { words.loading })) }
        </div>
    }
}
