//! The part of an address behind the question mark, as browsers and web forms write it.

/// The pairs of a query, decoded. The name stays as it was written; a value that is no text is none.
pub fn pairs(query: &str) -> impl Iterator<Item = (&str, Option<String>)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (name, decoded(value.as_bytes()))
    })
}

fn decoded(mut rest: &[u8]) -> Option<String> {
    let mut bytes = Vec::new();
    while let [first, after @ ..] = rest {
        rest = after;
        bytes.push(match first {
            b'%' => {
                let [high, low, after @ ..] = after else { return None };
                rest = after;
                digit(*high)? << 4 | digit(*low)?
            }
            // Nobody begins with a space. A number written by hand begins with its plus sign, and needs it.
            b'+' if !bytes.is_empty() => b' ',
            other => *other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
