//! The one button of the start page. It is a link: tapped before the app runs, it opens the check as soon as it does.

use crate::domain::session::Event;
use crate::view::parts::icon::{self, IconName};
use crate::view::route::{self, Route};
use crate::view::state::{use_language, use_ready, use_send, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// Begins the check, or goes on with it, and says whether it is ready.
#[component]
pub fn StartButton() -> Html {
    let words = &use_language().words.start;
    let onclick = use_send().reform(|_: MouseEvent| Event::Start);
    let (session, ready) = (use_session(), use_ready());
    let begun = session.screen().is_some();
    html! {
        <div class="begin">
            <a class="button" href={route::format(Route::Check)} {onclick}>
                { text(if begun { words.button_on } else { words.button }) }
                { icon::svg(IconName::Arrow) }
            </a>
            <p class="begin__state">{ text(if ready { words.ready } else { words.loading }) }</p>
        </div>
    }
}
