//! A drawing, put into the page as its own elements, so that it follows light, dark, print and forced colours.

use crate::domain::model::{Node, PictureId};
use crate::view::text::text;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: PictureId,
    /// What it shows. Empty where the words beside it say the same.
    #[prop_or_default]
    pub alt: &'static str,
    /// Whether its numbered pins are drawn: only where a key explains them.
    #[prop_or_default]
    pub pins: bool,
}

/// A drawing from the content.
#[component]
pub fn Picture(props: &Props) -> Html {
    let picture = props.id.get();
    let mut svg = VTag::new("svg");
    svg.add_attribute("class", "art");
    svg.add_attribute("viewBox", picture.view_box);
    if props.alt.is_empty() {
        svg.add_attribute("aria-hidden", "true");
    } else {
        svg.add_attribute("role", "img");
        svg.add_attribute("aria-label", props.alt);
    }
    svg.add_attribute("focusable", "false");
    svg.add_children(drawn(picture.nodes, props.pins));
    svg.into()
}

/// The elements of a drawing, with or without its pins.
#[must_use]
pub fn drawn(nodes: &'static [Node], pins: bool) -> Vec<VNode> {
    nodes.iter().filter(|node| pins || !is_pins(node)).map(|node| element(node, pins)).collect()
}

fn element(node: &'static Node, pins: bool) -> VNode {
    match node {
        Node::Text(words) => text(words),
        Node::Element(tag, attributes, children) => {
            let mut element = VTag::new(*tag);
            for (name, value) in *attributes {
                element.add_attribute(name, *value);
            }
            element.add_children(drawn(children, pins));
            element.into()
        }
    }
}

fn is_pins(node: &Node) -> bool {
    matches!(node, Node::Element(_, attributes, _) if attributes.contains(&("class", "pins")))
}
