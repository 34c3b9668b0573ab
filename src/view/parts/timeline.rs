//! The line of recovery with four numbered stops. The stop where the person stands is larger and filled.

use crate::domain::language::Language;
use crate::domain::model::{OutcomeId, PictureId};
use crate::view::parts::cited::Cited;
use crate::view::parts::picture::drawn;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The picture and its key: what happens at the stops is what the page says. `here` counts the stops from 0.
pub fn timeline(language: &'static Language, cited: &Cited, page: OutcomeId, here: Option<usize>) -> Html {
    let words = &language.words.result;
    let stops = language.outcomes[page.index()].what;
    // The circles of the drawing are the stops, in order.
    let mut stop = 0;
    let mut mark = |tag: &str, _: &'static str, element: &mut VTag| {
        if tag == "circle" {
            let is_here = here == Some(stop);
            element.add_attribute("r", if is_here { "19" } else { "14" });
            let fill = if is_here { "var(--art-nerve,#f6b93b)" } else { "var(--art-bone,#f4e8cf)" };
            element.add_attribute("fill", fill);
            stop += 1;
        }
        true
    };
    html! {
        <figure class="figure">
            if let Some(picture) = PictureId::find("timeline").map(PictureId::get) {
                <div class="plate">
                    <svg class="art" viewBox={picture.view_box} role="img" aria-label={words.timeline_label} focusable="false">
                        { for drawn(picture, &mut mark) }
                    </svg>
                </div>
            }
            <figcaption>
                <ol class="plain key">
                    for (at, stop) in stops.each().enumerate() {
                        <li class={(here == Some(at)).then_some("is-here")}>
                            <div>
                                { cited.list(stop) }
                                if here == Some(at) {
                                    <p>{ tag("b", "", text(words.here)) }</p>
                                }
                            </div>
                        </li>
                    }
                </ol>
            </figcaption>
        </figure>
    }
}
