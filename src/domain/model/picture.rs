//! Drawings, as SVG elements.

/// A drawing, made by the build from a file.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// Id: the file name.
    pub id: &'static str,
    /// The `viewBox`.
    pub view_box: &'static str,
    /// Its elements, one a line, depth first: a digit for how deep, then the tag and its attributes with a tab before
    /// each, or a quotation mark and text.
    pub lines: &'static str,
}

/// The attributes of an element, as names and values.
pub fn attributes(element: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    element.split('\t').filter_map(|attribute| attribute.split_once('='))
}
