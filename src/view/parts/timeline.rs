//! The line of recovery with four numbered stops. The stop where the person stands is larger and filled.

use crate::domain::model::{OutcomeId, PictureId};
use crate::view::parts::picture::drawn;
use crate::view::parts::statements::StatementList;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;
use yew::virtual_dom::VTag;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The page whose statements say what happens at the stops.
    pub page: OutcomeId,
    /// The stop where the person stands, from 0.
    pub here: Option<usize>,
}

/// The picture and its key.
#[component]
pub fn Timeline(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let stops = language.outcomes[props.page.index()].what;
    let here = props.here;
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
                        { for drawn(picture.nodes, &mut mark) }
                    </svg>
                </div>
            }
            <figcaption>
                <ol class="plain key">
                    for (at, stop) in stops.chunks(1).enumerate() {
                        <li key={at} class={(here == Some(at)).then_some("is-here")}>
                            <div>
                                <StatementList statements={stop} />
                                if here == Some(at) {
                                    <p><b>{ text(words.here) }</b></p>
                                }
                            </div>
                        </li>
                    }
                </ol>
            </figcaption>
        </figure>
    }
}
