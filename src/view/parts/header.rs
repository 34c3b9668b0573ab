//! The head of every page: the name, which leads to the start, and the way to erase everything.

use crate::domain::model::PictureId;
use crate::view::parts::erase::Erase;
use crate::view::parts::jump::jump;
use crate::view::parts::picture::picture;
use crate::view::route::{self, Route};
use crate::view::state::{has_answers, use_language, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// The head of the page. On the start page it stands on the plate of the picture.
#[component]
pub fn Header() -> Html {
    let words = &use_language().words.header;
    let is_start = use_context::<Route>().is_none_or(|route| route == Route::Start);
    let session = use_session();
    let ground = if is_start { "hero" } else { "head" };
    html! {
        <>
            { jump("main".to_owned(), "skip", None, text(words.skip)) }
            <div class={ground}>
                <header class="bar">
                    <a class="brand" href={route::format(Route::Start)} aria-current={is_start.then_some("page")}>
                        if let Some(mark) = PictureId::find("mark") {
                            { picture(mark, "", false) }
                        }
                        { text(words.brand) }
                    </a>
                    if has_answers(&session) {
                        <Erase />
                    } else {
                        <a class="button button--quiet" href={route::format(Route::About)}>{ text(words.about) }</a>
                    }
                </header>
            </div>
        </>
    }
}
