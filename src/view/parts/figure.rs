//! A drawing on its plate, with the names of its numbered pins beside it.

use crate::domain::language::Texts;
use crate::domain::model::PictureId;
use crate::view::parts::picture::picture;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The drawing and its key.
pub fn figure(id: PictureId, alt: &'static str, key: Texts) -> Html {
    let has_key = !key.is_empty();
    html! {
        <figure class={if has_key { "figure figure--side" } else { "figure" }}>
            { tag("div", "plate", picture(id, alt, has_key)) }
            if has_key {
                <figcaption>
                    <ol class="plain key">
                        for words in key {
                            <li>{ tag("span", "", text(words)) }</li>
                        }
                    </ol>
                </figcaption>
            }
        </figure>
    }
}
