//! Drawings: an element a line, depth first.

use super::super::picture::{self, Drawn};
use super::pools::Tables;
use super::table;
use std::collections::BTreeSet;

pub fn emit(names: &Tables, out: &mut String) {
    let mut attributes = BTreeSet::new();
    table(
        out,
        "PICTURES",
        "Picture",
        names.pictures.iter().map(|(id, text)| {
            let (picture, _) = picture::parse(text);
            let mut lines = String::new();
            write(&picture.nodes, 0, &mut lines);
            gather(&picture.nodes, &mut attributes);
            format!("Picture {{ id: {id:?}, view_box: {:?}, lines: {lines:?} }}", picture.view_box)
        }),
    );
    table(out, "DRAWN", "&str", attributes.iter().map(|name| format!("{name:?}")));
}

/// The names of all attributes.
fn gather(drawn: &[Drawn], names: &mut BTreeSet<String>) {
    for node in drawn {
        if let Drawn::Element(_, attributes, children) = node {
            names.extend(attributes.iter().map(|(name, _)| name.clone()));
            gather(children, names);
        }
    }
}

/// Each line: how deep, then the tag and its attributes, or a quotation mark and text.
fn write(drawn: &[Drawn], depth: usize, out: &mut String) {
    for node in drawn {
        match node {
            Drawn::Text(text) => out.push_str(&format!("{depth}\"{text}\n")),
            Drawn::Element(name, attributes, children) => {
                out.push_str(&format!("{depth}{name}"));
                for (name, value) in attributes {
                    out.push_str(&format!("\t{name}={value}"));
                }
                out.push('\n');
                write(children, depth + 1, out);
            }
        }
    }
}
