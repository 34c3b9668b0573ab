//! The head of every page: the name, which leads to the start, and the way to erase everything.

use crate::domain::model::PictureId;
use crate::view::parts::erase::Erase;
use crate::view::parts::jump::Jump;
use crate::view::parts::link::Link;
use crate::view::parts::picture::Picture;
use crate::view::route::Route;
use crate::view::state::{has_answers, use_language, use_session};
use crate::view::text::text;
use yew::prelude::*;

/// The head of the page. On the start page it stands on the plate of the picture.
#[component]
pub fn Header() -> Html {
    let words = &use_language().words.header;
    let route = use_context::<Route>().unwrap_or(Route::Start);
    let session = use_session();
    let ground = if route == Route::Start { "hero" } else { "head" };
    html! {
        <>
            <Jump to="main" class="skip">{ text(words.skip) }</Jump>
            <div class={ground}>
                <header class="bar">
                    <Link to={Route::Start} class="brand" current={route == Route::Start}>
                        if let Some(mark) = PictureId::find("mark") {
                            <Picture id={mark} />
                        }
                        { text(words.brand) }
                    </Link>
                    if has_answers(&session) {
                        <Erase />
                    } else {
                        <Link to={Route::About} class="button button--quiet">{ text(words.about) }</Link>
                    }
                </header>
            </div>
        </>
    }
}
