//! A drawing, put into the page as its own elements, so that it follows light, dark, print and forced colours.

use crate::domain::model::{Picture, PictureId, attributes};
use crate::view::text::text;
use std::iter::Peekable;
use std::str::Lines;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

/// A drawing from the content. `alt` says what it shows; it is empty where the words beside it say the same.
/// Its numbered pins are drawn only where a key explains them.
pub fn picture(id: PictureId, alt: &'static str, pins: bool) -> Html {
    let picture = id.get();
    let mut svg = VTag::new("svg");
    svg.add_attribute("class", "art");
    svg.add_attribute("viewBox", picture.view_box);
    if alt.is_empty() {
        svg.add_attribute("aria-hidden", "true");
    } else {
        svg.add_attribute("role", "img");
        svg.add_attribute("aria-label", alt);
    }
    svg.add_attribute("focusable", "false");
    svg.add_children(drawn(picture, &mut |_, lines, _| pins || !is_pins(lines)));
    svg.into()
}

/// Sees each element of a drawing with its tag and attributes, may change it, and says whether it is drawn.
pub type Touch<'a> = dyn FnMut(&str, &'static str, &mut VTag) -> bool + 'a;

/// The elements of a drawing.
pub fn drawn(picture: &'static Picture, touch: &mut Touch) -> Vec<VNode> {
    level(&mut picture.lines.lines().peekable(), b'0', touch)
}

/// The elements that stand this deep, up to one that stands less deep.
fn level(lines: &mut Peekable<Lines<'static>>, depth: u8, touch: &mut Touch) -> Vec<VNode> {
    let mut drawn = Vec::new();
    while let Some(line) = lines.next_if(|line| line.as_bytes().first() == Some(&depth)) {
        let line = line.get(1..).unwrap_or_default();
        if let Some(words) = line.strip_prefix('"') {
            drawn.push(text(words));
            continue;
        }
        let tag = line.split('\t').next().unwrap_or_default();
        let mut element = VTag::new(tag);
        for (name, value) in attributes(line) {
            element.add_attribute(name, value);
        }
        let stays = touch(tag, line, &mut element);
        element.add_children(level(lines, depth + 1, touch));
        if stays {
            drawn.push(element.into());
        }
    }
    drawn
}

/// Whether these are the attributes of the numbered pins.
fn is_pins(lines: &'static str) -> bool {
    attributes(lines).any(|attribute| attribute == ("class", "pins"))
}
