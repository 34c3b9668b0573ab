//! The line of recovery with four numbered stops. The stop where the person stands is larger and filled.

use crate::domain::language::Language;
use crate::domain::model::{OutcomeId, PictureId};
use crate::view::parts::cited::Cited;
use crate::view::parts::picture::{Given, drawn};
use crate::view::tag::{holds, put, tag, with};
use crate::view::text::text;
use yew::prelude::Html;

/// The picture and its key: what happens at the stops is what the page says. `here` counts the stops from 0.
pub fn timeline(language: &'static Language, cited: &Cited, page: OutcomeId, here: Option<usize>) -> Html {
    let words = &language.words.result;
    let stops = language.outcomes[page.index()].what;
    // The circles of the drawing are the stops, in order.
    let mut stop = 0;
    let mut mark = |tag: &str, given: &mut Given| {
        if tag == "circle" {
            let is_here = here == Some(stop);
            let fill = if is_here { "var(--art-nerve,#f6b93b)" } else { "var(--art-bone,#f4e8cf)" };
            given.extend([("r", if is_here { "19" } else { "14" }), ("fill", fill)]);
            stop += 1;
        }
        true
    };
    let mut parts = Vec::new();
    if let Some(picture) = PictureId::find("timeline").map(PictureId::get) {
        let names = &["class", "viewBox", "role", "aria-label", "focusable"];
        let values = &["art", picture.view_box, "img", words.timeline_label, "false"];
        parts.push(tag("div", "plate", with("svg", names, values, drawn(picture, &mut mark))));
    }
    let mut key = Vec::new();
    for (at, stop) in stops.chunks(1).enumerate() {
        let is_here = here == Some(at);
        let mut said = vec![cited.list(stop)];
        if is_here {
            put(&mut said, "p", tag("b", "", text(words.here)));
        }
        key.push(tag("li", if is_here { "is-here" } else { "" }, holds("div", "", said)));
    }
    parts.push(tag("figcaption", "", holds("ol", "plain key", key)));
    holds("figure", "figure", parts)
}
