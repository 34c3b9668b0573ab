//! Drawings.

use super::super::names::Names;
use super::super::picture::{self, Drawn};
use super::{list, table};

pub fn emit(names: &Names, out: &mut String) {
    table(
        out,
        "PICTURES",
        "Picture",
        names.pictures.iter().map(|(id, text)| {
            let (picture, _) = picture::parse(text);
            format!("Picture {{ id: {id:?}, view_box: {:?}, nodes: {} }}", picture.view_box, nodes(&picture.nodes))
        }),
    );
}

fn nodes(drawn: &[Drawn]) -> String {
    list(drawn.iter().map(|node| match node {
        Drawn::Text(text) => format!("Node::Text({text:?})"),
        Drawn::Element(name, attributes, children) => {
            let attributes: Vec<String> = attributes.iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("Node::Element({name:?}, {:?}, {})", attributes.join("\n"), nodes(children))
        }
    }))
}
