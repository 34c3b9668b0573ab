//! A drawing, put into the page as its own elements, so that it follows light, dark, print and forced colours.

use crate::domain::model::{Node, PictureId, attributes};
use crate::view::text::text;
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
    svg.add_children(drawn(picture.nodes, &mut |_, lines, _| pins || !is_pins(lines)));
    svg.into()
}

/// The elements of a drawing. `touch` sees each one with its tag and attributes, may change it, and says whether it is drawn.
pub fn drawn(nodes: &'static [Node], touch: &mut dyn FnMut(&str, &'static str, &mut VTag) -> bool) -> Vec<VNode> {
    nodes.iter().filter_map(|node| element(node, touch)).collect()
}

fn element(node: &'static Node, touch: &mut dyn FnMut(&str, &'static str, &mut VTag) -> bool) -> Option<VNode> {
    match node {
        Node::Text(words) => Some(text(words)),
        Node::Element(tag, lines, children) => {
            let mut element = VTag::new(*tag);
            for (name, value) in attributes(lines) {
                element.add_attribute(name, value);
            }
            if !touch(tag, lines, &mut element) {
                return None;
            }
            element.add_children(drawn(children, touch));
            Some(element.into())
        }
    }
}

/// Whether these are the attributes of the numbered pins.
fn is_pins(lines: &'static str) -> bool {
    attributes(lines).any(|attribute| attribute == ("class", "pins"))
}
