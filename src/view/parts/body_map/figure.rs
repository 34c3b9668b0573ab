//! The picture of the body with the marked areas filled. Tapping an area does what ticking it in the list does.

use crate::browser::input;
use crate::domain::model::{Node, PictureId, QuestionId};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    pub bits: u32,
    /// What a tap does; on paper, nothing.
    #[prop_or_default]
    pub on_tap: Option<Callback<usize>>,
}

/// The body from the front and the back.
#[component]
pub fn BodyFigure(props: &Props) -> Html {
    let label = use_language().words.body_map.label;
    let Some(picture) = PictureId::find("body-map").map(PictureId::get) else { return Html::default() };
    let Props { question, bits, .. } = *props;
    let zone = move |name: &str| question.get().choices.iter().position(|choice| choice.id == name);
    let is_on = move |name: &str| zone(name).is_some_and(|at| bits & (1 << at) != 0);
    let on_tap = props.on_tap.clone();
    // One listener for all areas: the tapped one says which it is.
    let onclick = on_tap.map(|on_tap| {
        Callback::from(move |event: MouseEvent| {
            if let Some(choice) = input::attribute(&event, "data-zone").and_then(|name| zone(&name)) {
                on_tap.emit(choice);
            }
        })
    });
    html! {
        <svg class="art" viewBox={picture.view_box} role="img" aria-label={label} focusable="false" {onclick}>
            { for drawn(picture.nodes, &is_on) }
        </svg>
    }
}

fn drawn(nodes: &'static [Node], is_on: &dyn Fn(&str) -> bool) -> Vec<VNode> {
    nodes.iter().map(|node| element(node, is_on)).collect()
}

fn element(node: &'static Node, is_on: &dyn Fn(&str) -> bool) -> VNode {
    match node {
        Node::Text(words) => text(words),
        Node::Element(tag, attributes, children) => {
            let mut element = VTag::new(*tag);
            let zone = attributes.iter().find(|(name, _)| *name == "data-zone");
            for (name, value) in *attributes {
                let marked = *name == "class" && zone.is_some_and(|(_, zone)| is_on(zone));
                element.add_attribute(name, if marked { "zone is-on" } else { *value });
            }
            element.add_children(drawn(children, is_on));
            element.into()
        }
    }
}
