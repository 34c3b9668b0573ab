//! The one button of the start page. It is a link: tapped before the app runs, it opens the check as soon as it does.
//! Where answers were kept there are two: to go on from them, and to erase them.

use crate::domain::saved::Saved;
use crate::domain::session::{Event, Keeping};
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::keep::refused;
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::tag::{all, clicked, fixed, holds, made, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// Begins the check, or goes on with it, and says whether it is ready.
pub fn start_button(here: &Here) -> Html {
    let words = &here.language.words.start;
    if let Keeping::Found(saved) = here.session.keeping() {
        return offer(here, saved);
    }
    let begun = here.session.screen().is_some();
    let parts = vec![
        refused(here),
        link("button", if begun { words.button_on } else { words.button }, here.sends(Event::Start)),
        tag("p", "begin__state", text(if here.ready { words.ready } else { words.loading })),
    ];
    holds("div", "begin", parts)
}

fn link(class: &'static str, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    let values = vec![fixed(class), made(route::format(Route::Check))];
    clicked("a", &["class", "href"], values, onclick, all(vec![text(words), icon::svg(IconName::Arrow)]))
}

/// What was kept, until when, and the two ways from there.
fn offer(here: &Here, saved: &Saved) -> Html {
    let (language, given) = (here.language, saved.given);
    let words = &language.words.keep;
    let fresh = !here.session.is_aged(given);
    let dates = [("date", &*date(&given.safety.text(), language)), ("until", &*date(&given.until().text(), language))];
    let parts = vec![
        tag("p", "", owned(fill(words.found, &dates))),
        // boot.js knows it by its second class: from here on the page holds answers.
        link("button begin__on", words.go_on, here.sends(Event::Resume)),
        tag("p", "", text(if fresh { words.fresh } else { words.stale })),
        link("go", words.anew, here.sends(Event::Erase)),
    ];
    holds("div", "begin", parts)
}
