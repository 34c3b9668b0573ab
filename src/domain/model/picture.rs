//! Drawings, as trees of SVG elements.

/// A drawing: a tree of SVG elements, made by the build from a file.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// Id: the file name.
    pub id: &'static str,
    /// The `viewBox`.
    pub view_box: &'static str,
    /// What is drawn.
    pub nodes: &'static [Node],
}

/// One SVG element, or its text.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    /// An element; its attributes, a `name=value` on each line; its children.
    Element(&'static str, &'static str, &'static [Node]),
    /// Text.
    Text(&'static str),
}

/// The attributes of an element, as names and values.
pub fn attributes(lines: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    lines.lines().filter_map(|line| line.split_once('='))
}
