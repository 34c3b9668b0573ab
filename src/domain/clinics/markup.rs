//! Text on its way into markup, into an address, and into a program for a server. Each keeps it exactly as it is.

/// Text between the quotation marks of an attribute. Characters that no document can hold are left out.
#[must_use]
pub fn attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| is_allowed(*letter)) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // As they stand, they would be read as other white space.
            '\t' | '\n' | '\r' => out.push_str(&format!("&#{};", letter as u32)),
            plain => out.push(plain),
        }
    }
    out
}

/// Whether a document can hold a character.
#[must_use]
pub fn is_allowed(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}') || matches!(letter, '\t' | '\n' | '\r')
}

/// Names and values after the question mark of an address. A name without a value stands alone.
#[must_use]
pub fn query(pairs: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (at, (name, value)) in pairs.iter().enumerate() {
        out.push(if at == 0 { '?' } else { '&' });
        out.push_str(name);
        if !value.is_empty() {
            out.push('=');
            percent(value, &mut out);
        }
    }
    out
}

/// Text in an address: every byte that could mean something there is written as a number.
pub fn percent(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0').to_ascii_uppercase();
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

/// Text between the single quotation marks of PHP.
#[must_use]
pub fn php(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'")
}
