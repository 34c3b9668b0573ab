//! Drawings: from an SVG file to a tree of elements. What could run, load or style anything is refused.

use roxmltree::{Document, Node};

/// One element, or its text.
pub enum Drawn {
    Element(String, Vec<(String, String)>, Vec<Drawn>),
    Text(String),
}

/// A drawing.
pub struct Picture {
    pub view_box: String,
    pub nodes: Vec<Drawn>,
}

const ELEMENTS: [&str; 14] = [
    "g", "defs", "clipPath", "pattern", "use", "path", "circle", "ellipse", "line", "polygon", "polyline", "rect",
    "text", "tspan",
];
const ATTRIBUTES: [&str; 39] = [
    "class",
    "clip-path",
    "clip-rule",
    "cx",
    "cy",
    "d",
    "data-zone",
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "height",
    "href",
    "id",
    "opacity",
    "patternUnits",
    "points",
    "r",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "transform",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];
/// The app says these itself where it shows the drawing.
const OF_THE_ROOT: [&str; 6] = ["viewBox", "class", "role", "aria-label", "width", "height"];

/// Reads a drawing, and says what is wrong with it.
pub fn parse(text: &str) -> (Picture, Vec<String>) {
    let mut wrong = Vec::new();
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(problem) => {
            wrong.push(format!("It is not a drawing that can be read: {problem}. Save it as plain SVG."));
            return (Picture { view_box: String::new(), nodes: Vec::new() }, wrong);
        }
    };
    let root = document.root_element();
    let view_box = root.attribute("viewBox").unwrap_or_default().to_owned();
    if root.tag_name().name() != "svg" || view_box.is_empty() {
        wrong.push("It must be one `svg` element with a `viewBox`. Save it as plain SVG.".to_owned());
    }
    for attribute in root.attributes().filter(|attribute| !OF_THE_ROOT.contains(&attribute.name())) {
        wrong.push(format!("`{}` on the svg element would be lost. Put it on a `g` inside.", attribute.name()));
    }
    let nodes = root.children().filter_map(|node| draw(node, text, &mut wrong)).collect();
    (Picture { view_box, nodes }, wrong)
}

fn draw(node: Node, text: &str, wrong: &mut Vec<String>) -> Option<Drawn> {
    if node.is_text() {
        let words = node.text().unwrap_or_default().trim();
        return (!words.is_empty()).then(|| Drawn::Text(words.to_owned()));
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if !ELEMENTS.contains(&name) {
        wrong.push(format!("A `{name}` element is not allowed. Draw it with paths, shapes and text."));
        return None;
    }
    let mut attributes = Vec::new();
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if !ATTRIBUTES.contains(&key) {
            wrong.push(format!(
                "`{key}` on a `{name}` element is not allowed. Use plain attributes such as `fill` and `stroke`."
            ));
        } else if (key == "href" && !value.starts_with('#')) || value.contains("url(h") {
            wrong.push(format!(
                "`{value}` would load something from outside. Point to a part of the same drawing, as in `#part`."
            ));
        } else if key != "id" || is_used(value, name, text) {
            attributes.push((key.to_owned(), value.to_owned()));
        }
    }
    let children = node.children().filter_map(|child| draw(child, text, wrong)).collect();
    Some(Drawn::Element(name.to_owned(), attributes, children))
}

/// Whether anything can point to an id: a part of the drawing, or for a pattern the styles.
fn is_used(id: &str, element: &str, text: &str) -> bool {
    element == "pattern" || text.contains(&format!("#{id})")) || text.contains(&format!("#{id}\""))
}

/// The values of an attribute anywhere in a drawing.
pub fn values<'a>(nodes: &'a [Drawn], key: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for node in nodes {
        if let Drawn::Element(_, attributes, children) = node {
            found.extend(attributes.iter().filter(|(known, _)| known == key).map(|(_, value)| value.as_str()));
            found.extend(values(children, key));
        }
    }
    found
}

/// The texts of a drawing, in order.
pub fn texts(nodes: &[Drawn]) -> Vec<&str> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Drawn::Text(text) => found.push(text.as_str()),
            Drawn::Element(_, _, children) => found.extend(texts(children)),
        }
    }
    found
}
