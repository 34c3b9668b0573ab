//! The name of a clinic. Anyone can write it into a link, and it stands beside the danger signs and on the page for the surgeon:
//! what could pass there for a number to call, for advice or for a finding is no name.

use super::{LONGEST_NAME, Reason};

/// So many digits make a number to call, however they are parted. A ward has fewer.
const DIALLED: usize = 3;
/// The longest words with a stop behind them that are no end of a sentence: "Prof.", "med."
const LONGEST_TITLES: [usize; 2] = [4, 3];

/// A name that shows what it is.
///
/// # Errors
/// When it is too long, does not show what it is, or says more than a name does.
pub fn plain(value: &str) -> Result<String, Reason> {
    let (mut letters, mut digits, mut ended) = (0, 0, false);
    // The word so far: its length, whether it begins small, and whether it goes on in capitals.
    let (mut word, mut small, mut capitals) = (0, false, false);
    for (at, c) in value.chars().enumerate() {
        if at == LONGEST_NAME {
            return Err(Reason::TooLong);
        }
        if is_hidden(c) {
            return Err(Reason::NotPlainText);
        }
        // What ends a sentence, or opens what is said.
        if matches!(
            c,
            '!' | '?' | ':' | ';' | '¡' | '¿' | '…' | '\u{37e}' | '؟' | '؛' | '。' | '！' | '？' | '：' | '；'
        ) {
            return Err(Reason::NotAName);
        }
        if is_digit(c) {
            digits += 1;
            if digits == DIALLED {
                return Err(Reason::HoldsANumber);
            }
        }
        if is_letter(c) {
            if ended {
                return Err(Reason::NotAName);
            }
            if word == 0 {
                small = c.is_ascii_lowercase();
            }
            capitals = word > 0 && c.is_ascii_uppercase();
            (letters, digits, word) = (letters + 1, 0, word + 1);
        } else {
            ended |= c == '.' && (capitals || word > LONGEST_TITLES[usize::from(small)]);
            (word, capitals) = (0, false);
        }
    }
    // Spaces and joiners alone are no name.
    if letters == 0 { Err(Reason::NotPlainText) } else { Ok(value.to_owned()) }
}

/// Whether a character shows nothing, ends the line, or turns the text around. Joiners stay: some scripts need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Digits of the scripts in which numbers to call are written.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '٠'..='٩' | '۰'..='۹' | '०'..='९' | '０'..='９' | '\u{1d7ce}'..='\u{1d7ff}')
}

/// Whether a character is part of a word. Signs and spaces of other scripts are not; it need not be exact.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || c >= '\u{c0}'
            && !is_digit(c)
            && !matches!(c, '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3020}' | '\u{ff00}'..='\u{ff20}')
}
