//! A drawing on its plate, with the names of its numbered pins beside it.

use crate::domain::language::Texts;
use crate::domain::model::PictureId;
use crate::view::parts::picture::picture;
use crate::view::tag::{holds, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The drawing and its key.
pub fn figure(id: PictureId, alt: &'static str, key: Texts) -> Html {
    let has_key = !key.is_empty();
    let mut parts = vec![tag("div", "plate", picture(id, alt, has_key))];
    if has_key {
        let mut names = Vec::new();
        for words in key {
            put(&mut names, "li", tag("span", "", text(words)));
        }
        put(&mut parts, "figcaption", holds("ol", "plain key", names));
    }
    holds("figure", if has_key { "figure figure--side" } else { "figure" }, parts)
}
