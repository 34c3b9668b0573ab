//! The head of every page: the name, which leads to the start, and the way to erase everything.

use crate::domain::model::PictureId;
use crate::view::parts::erase::erase;
use crate::view::parts::jump::jump;
use crate::view::parts::picture::picture;
use crate::view::route::{self, Route};
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

/// The head of the page. On the start page it stands on the plate of the picture.
pub fn header(here: &Here) -> Html {
    let words = &here.language.words.header;
    let is_start = here.route == Route::Start;
    html! {
        <>
            { jump("main".to_owned(), "skip", None, text(words.skip)) }
            <div class={if is_start { "hero" } else { "head" }}>
                <header class="bar">
                    <a class="brand" href={route::format(Route::Start)} aria-current={is_start.then_some("page")}>
                        { for PictureId::find("mark").map(|mark| picture(mark, "", false)) }
                        { text(words.brand) }
                    </a>
                    if here.session.holds_answers() {
                        { erase(here, "button button--quiet", "erase") }
                    } else {
                        <a class="button button--quiet" href={route::format(Route::About)}>{ text(words.about) }</a>
                    }
                </header>
            </div>
        </>
    }
}
