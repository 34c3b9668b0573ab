//! Why a text is left out, and numbers, in words.

use crate::domain::clinics::settings::{HEIGHTS, Wrong};
use crate::domain::clinics::words::Builder;
use crate::domain::configuration::{LONGEST_NAME, LONGEST_NUMBER};
use crate::view::text::fill;

/// Why a text is left out.
#[must_use]
pub fn reason(words: &'static Builder, wrong: Wrong) -> String {
    match wrong {
        Wrong::NotAName => fill(words.bad_clinic, &[("most", &LONGEST_NAME.to_string())]),
        Wrong::NotANumber => fill(words.bad_phone, &[("most", &LONGEST_NUMBER.to_string())]),
        Wrong::NotAColour => words.bad_accent_form.to_owned(),
        Wrong::Contrast(ratio) => fill(words.bad_accent_contrast, &[("ratio", &tenths(ratio))]),
        Wrong::NotAHeight => {
            fill(words.bad_height, &[("least", &HEIGHTS.0.to_string()), ("most", &HEIGHTS.1.to_string())])
        }
        Wrong::NotAnAddress => words.bad_address.to_owned(),
    }
}

/// A ratio with one digit after the point, never more than it is.
#[must_use]
pub fn tenths(ratio: f64) -> String {
    let tenths = (ratio * 10.0) as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}
