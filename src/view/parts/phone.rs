//! A telephone number, to read and to tap.

use crate::view::tag::{element, fixed, made};
use crate::view::text::owned;
use yew::prelude::Html;

/// A number to tap or to dial, spaced as people in that country write it.
pub fn phone(number: &str) -> Html {
    element("a", &["class", "dir", "href"], vec![fixed("phone"), fixed("ltr"), made(tel(number))], owned(shown(number)))
}

/// The address that dials a number. Its extension is to be read and said: dialled along, it would be another number.
#[must_use]
pub fn tel(number: &str) -> String {
    let mut address = String::from("tel:");
    let (mut rest, mut abroad) = (number.as_bytes(), false);
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (b'e', _) => break,
            // From abroad the zero in brackets is not dialled.
            (b'(', [b'0', b')', after @ ..]) if abroad => after,
            _ => after,
        };
        if first.is_ascii_digit() || *first == b'+' {
            address.push(char::from(*first));
        }
        abroad |= *first == b'+';
    }
    address
}

/// The number as it is read. Its spaces do not break, so that a number is never torn apart.
#[must_use]
pub fn shown(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::{shown, tel};

    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(tel("1800 022 222"), "tel:1800022222");
        assert_eq!(tel("+44 (0)20 7946-0018 ext 12"), "tel:+442079460018");
        assert_eq!(tel("(020) 7946.0018"), "tel:02079460018");
        assert_eq!(shown("13 11 14"), "13\u{a0}11\u{a0}14");
    }
}
