//! A telephone number, to read and to tap.

use yew::prelude::*;

/// A number to tap or to dial, spaced as people in that country write it.
pub fn phone(number: &'static str) -> Html {
    html! { <a class="phone" dir="ltr" href={tel(number)}>{ shown(number) }</a> }
}

/// The address that dials a number.
#[must_use]
pub fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
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
        assert_eq!(shown("13 11 14"), "13\u{a0}11\u{a0}14");
    }
}
