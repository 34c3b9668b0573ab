//! The network as XMLBIF 0.3.

use super::network::Node;
use std::fmt::Write;

/// The whole file. Ids of the content are small letters, digits and hyphens, so that nothing needs escaping.
pub fn text(nodes: &[Node]) -> String {
    let mut text = String::from("<?xml version=\"1.0\"?>\n<BIF VERSION=\"0.3\">\n<NETWORK>\n<NAME>afterdisc</NAME>\n");
    for node in nodes {
        variable(&mut text, node);
    }
    for node in nodes {
        definition(&mut text, node);
    }
    text.push_str("</NETWORK>\n</BIF>\n");
    text
}

fn variable(text: &mut String, Node { name, states, .. }: &Node) {
    text.push_str("<VARIABLE TYPE=\"nature\">\n");
    element(text, "NAME", name);
    for state in states {
        element(text, "OUTCOME", state);
    }
    text.push_str("</VARIABLE>\n");
}

/// The node's own states turn fastest, then the last parent: one row to a line.
fn definition(text: &mut String, Node { name, parents, rows, .. }: &Node) {
    text.push_str("<DEFINITION>\n");
    element(text, "FOR", name);
    for parent in parents {
        element(text, "GIVEN", parent);
    }
    text.push_str("<TABLE>\n");
    for row in rows {
        // The shortest digits that give back the same number, and never an exponent.
        let numbers: Vec<String> = row.iter().map(f64::to_string).collect();
        text.push_str(&numbers.join(" "));
        text.push('\n');
    }
    text.push_str("</TABLE>\n</DEFINITION>\n");
}

fn element(text: &mut String, name: &str, value: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "<{name}>{value}</{name}>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_full() {
        let third = 1.0 / 3.0;
        let node = Node {
            name: "a".into(),
            states: vec!["yes".into(), "no".into()],
            parents: vec!["b".into()],
            rows: vec![vec![third, 1.0 - third], vec![1e-9, 1.0 - 1e-9]],
        };
        let text = text(&[node]);
        assert!(text.contains("<FOR>a</FOR>\n<GIVEN>b</GIVEN>\n<TABLE>\n0.3333333333333333 0.6666666666666667\n"));
        assert!(text.contains("\n0.000000001 0.999999999\n"), "{text}");
    }
}
