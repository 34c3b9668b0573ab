//! A drawing, put into the page as its own elements, so that it follows light, dark, print and forced colours.

use crate::domain::content::DRAWN;
use crate::domain::model::{Picture, PictureId, attributes};
use crate::view::tag::{Value, all, element, fixed, unless_empty};
use crate::view::text::text;
use std::iter::Peekable;
use std::str::Lines;
use yew::prelude::Html;

/// A drawing from the content. `alt` says what it shows; it is empty where the words beside it say the same.
/// Its numbered pins are drawn only where a key explains them.
pub fn picture(id: PictureId, alt: &'static str, pins: bool) -> Html {
    let picture = id.get();
    let (role, hidden) = if alt.is_empty() { ("", "true") } else { ("img", "") };
    element(
        "svg",
        &["class", "viewBox", "aria-hidden", "role", "aria-label", "focusable"],
        vec![
            fixed("art"),
            fixed(picture.view_box),
            unless_empty(hidden),
            unless_empty(role),
            unless_empty(alt),
            fixed("false"),
        ],
        drawn(picture, &mut |_, given| pins || !given.contains(&("class", "pins"))),
    )
}

/// What an element is given, as names and values. Of two of one name the later holds.
pub type Given = Vec<(&'static str, &'static str)>;

/// Sees each element of a drawing with its tag, may give it more, and says whether it is drawn.
pub type Touch<'a> = dyn FnMut(&str, &mut Given) -> bool + 'a;

/// The elements of a drawing.
pub fn drawn(picture: &'static Picture, touch: &mut Touch) -> Html {
    level(&mut picture.lines.lines().peekable(), b'0', touch)
}

/// The elements that stand this deep, up to one that stands less deep.
fn level(lines: &mut Peekable<Lines<'static>>, depth: u8, touch: &mut Touch) -> Html {
    let mut drawn = Vec::new();
    while let Some(line) = lines.next_if(|line| line.as_bytes().first() == Some(&depth)) {
        let line = line.get(1..).unwrap_or_default();
        if let Some(words) = line.strip_prefix('"') {
            drawn.push(text(words));
            continue;
        }
        let tag = line.split('\t').next().unwrap_or_default();
        let mut given: Given = attributes(line).collect();
        let stays = touch(tag, &mut given);
        let body = level(lines, depth + 1, touch);
        if stays {
            drawn.push(element(tag, &DRAWN, values(&given), body));
        }
    }
    all(drawn)
}

/// The value of each attribute that drawings have. One list of names for all of them: Yew takes names that are always
/// the same, and those of each element stand in its line.
fn values(given: &Given) -> Vec<Value> {
    let value = |name: &&str| given.iter().rev().find(|(known, _)| known == name).and_then(|(_, value)| fixed(value));
    DRAWN.iter().map(value).collect()
}
