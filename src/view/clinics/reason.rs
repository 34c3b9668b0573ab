//! Why a text is left out, and numbers, in words.

use crate::domain::clinics::settings::{HEIGHTS, Wrong};
use crate::domain::clinics::words::Builder;
use crate::domain::configuration::{LONGEST_NAME, LONGEST_NUMBER, Reason};
use crate::view::text::fill;

/// Why a text is left out.
#[must_use]
pub fn reason(words: &'static Builder, wrong: Wrong) -> String {
    match wrong {
        Wrong::Name(Reason::TooLong) => fill(words.bad_clinic_long, &[("most", &LONGEST_NAME.to_string())]),
        Wrong::Name(Reason::HoldsANumber) => words.bad_clinic_number.to_owned(),
        Wrong::Name(Reason::NotAName) => words.bad_clinic_sentence.to_owned(),
        Wrong::Name(_) => words.bad_clinic_hidden.to_owned(),
        Wrong::Number(Reason::TooLong) => fill(words.bad_phone_long, &[("most", &LONGEST_NUMBER.to_string())]),
        Wrong::Number(_) => words.bad_phone.to_owned(),
        Wrong::NotAColour => words.bad_accent_form.to_owned(),
        Wrong::Contrast(ratio) => fill(words.bad_accent_contrast, &[("ratio", &tenths(ratio))]),
        Wrong::NotAHeight => {
            fill(words.bad_height, &[("least", &HEIGHTS.0.to_string()), ("most", &HEIGHTS.1.to_string())])
        }
        Wrong::NoScheme => words.bad_address_scheme.to_owned(),
        Wrong::HoldsPassword => words.bad_address_password.to_owned(),
        Wrong::OtherLetters => words.bad_address_letters.to_owned(),
        Wrong::NotAnAddress => words.bad_address.to_owned(),
    }
}

/// A ratio with one digit after the point, never more than it is.
#[must_use]
pub fn tenths(ratio: f64) -> String {
    let tenths = (ratio * 10.0) as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}
