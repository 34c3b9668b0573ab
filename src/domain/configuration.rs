//! What a clinic may set: ten things by name, each held to what it may be. All else is refused, with the reason,
//! and the check goes on as if it had not been said.

use super::accent::Accent;
use super::content::TAGS;
use super::model::RegionId;

mod name;
mod query;

pub use name::plain;

/// The names, as in the query of the page and in the attributes of the element.
pub const NAMES: [&str; 10] =
    ["clinic", "phone", "out-of-hours", "region", "lang", "accent", "scheme", "start", "compact", "size"];

/// The longest name of a clinic, in characters.
pub const LONGEST_NAME: usize = 60;
/// The longest number, in characters, and the fewest digits in it.
pub const LONGEST_NUMBER: usize = 30;
const FEWEST_DIGITS: usize = 3;
/// The longest address of a page.
const LONGEST_START: usize = 60;
/// So many things are read; the rest of an endless query is not.
const MOST: usize = 32;

/// What a clinic has set. Empty where it has said nothing, or nothing that may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Configuration {
    /// The name of the clinic.
    pub clinic: String,
    /// The number of the surgical team.
    pub phone: String,
    /// The number for when the team does not answer.
    pub out_of_hours: String,
    /// The country to begin with. The person can change it.
    pub region: Option<RegionId>,
    /// The language, by its tag.
    pub language: Option<&'static str>,
    /// The colour of buttons and links.
    pub accent: Option<Accent>,
    /// Light, dark, or as the device has it.
    pub scheme: Option<Scheme>,
    /// The page to begin with, as addresses name it, without `#/`. Whether there is such a page, the addresses know.
    pub start: String,
    /// Whether the head of the page and the picture are left out.
    pub compact: bool,
}

/// Light or dark, whatever the device has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// By day.
    Light,
    /// By night.
    Dark,
}

/// Something that is not taken over, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The name as it was given.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// Why something is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing has this name.
    UnknownName,
    /// It was set before. The first one holds.
    GivenTwice,
    /// It is broken on the way: half a character, or signs that stand for none.
    Malformed,
    /// More characters than there may be.
    TooLong,
    /// It holds characters that cannot be seen, or that turn the text around.
    NotPlainText,
    /// A name that holds a number as long as those that are dialled.
    HoldsANumber,
    /// A name that holds what ends or opens a sentence.
    NotAName,
    /// It is no number to dial.
    NotANumberToDial,
    /// Only some values are known, and this is none of them.
    NotOneOfThese,
    /// It is not six hexadecimal digits.
    NotAColour,
    /// Text in this colour, or on it, would be hard to read.
    LowContrast,
    /// There is no such page.
    NoSuchPage,
}

impl Reason {
    /// A word for the host's developer.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UnknownName => "unknown-name",
            Self::GivenTwice => "given-twice",
            Self::Malformed => "malformed",
            Self::TooLong => "too-long",
            Self::NotPlainText => "not-plain-text",
            Self::HoldsANumber => "holds-a-number",
            Self::NotAName => "not-a-name",
            Self::NotANumberToDial => "not-a-number-to-dial",
            Self::NotOneOfThese => "not-one-of-these",
            Self::NotAColour => "not-a-colour",
            Self::LowContrast => "low-contrast",
            Self::NoSuchPage => "no-such-page",
        }
    }
}

impl Configuration {
    /// What the query of an address sets, and what of it is refused.
    #[must_use]
    pub fn parse(query: &str) -> (Self, Vec<Refused>) {
        let (mut configuration, mut refused, mut seen) = (Self::default(), Vec::new(), 0u32);
        for (name, value) in query::pairs(query).take(MOST) {
            let bit = NAMES.iter().position(|known| *known == name).map_or(0, |at| 1 << at);
            let set = match value {
                _ if seen & bit != 0 => Err(Reason::GivenTwice),
                None => Err(Reason::Malformed),
                Some(value) => configuration.set(name, value.trim_ascii()),
            };
            seen |= bit;
            if let Err(reason) = set {
                refused.push(Refused { name: name.to_owned(), reason });
            }
        }
        (configuration, refused)
    }

    /// Sets one thing. Without a value nothing is set, and nothing is wrong.
    ///
    /// # Errors
    /// When there is no such thing, or it may not have this value.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Reason> {
        match (name, value) {
            ("compact", "" | "compact" | "true" | "1") => self.compact = true,
            ("compact", _) => return Err(Reason::NotOneOfThese),
            _ if !NAMES.contains(&name) => return Err(Reason::UnknownName),
            // Of how high the page is, frame.js says something or nothing: it reads the address itself.
            (_, "") | ("scheme", "auto") | ("size", "off") => {}
            ("clinic", _) => self.clinic = plain(value)?,
            ("phone", _) => self.phone = to_dial(value)?,
            ("out-of-hours", _) => self.out_of_hours = to_dial(value)?,
            ("region", _) => self.region = Some(RegionId::find(value).ok_or(Reason::NotOneOfThese)?),
            ("lang", _) => self.language = Some(built_in(value).ok_or(Reason::NotOneOfThese)?),
            ("accent", _) => self.accent = Some(Accent::parse(value)?),
            ("scheme", "light") => self.scheme = Some(Scheme::Light),
            ("scheme", "dark") => self.scheme = Some(Scheme::Dark),
            ("start", _) => self.start = address(value)?,
            _ => return Err(Reason::NotOneOfThese),
        }
        Ok(())
    }
}

/// The tag of a language that is built in.
fn built_in(tag: &str) -> Option<&'static str> {
    TAGS.into_iter().find(|known| *known == tag)
}

/// A number that a telephone dials, with an extension or without. Each of them has a digit, the number three. Dashes of any
/// length come back as the one that telephones know.
///
/// # Errors
/// When it is no such number.
pub fn to_dial(value: &str) -> Result<String, Reason> {
    let (mut digits, mut plus, mut needed, mut number) = (0, false, FEWEST_DIGITS, String::new());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        let mut written = char::from(*first);
        rest = match (first, after) {
            (b'0'..=b'9', _) => {
                digits += 1;
                after
            }
            (b' ' | b'(' | b')' | b'-' | b'.', _) => after,
            // Dashes and minus signs as text editors make them.
            (0xe2, [0x80, 0x90..=0x94, after @ ..] | [0x88, 0x92, after @ ..]) => {
                written = '-';
                after
            }
            // Before the first digit, or it is no part of any number.
            (b'+', _) if digits == 0 && !plus && needed > 1 => {
                plus = true;
                after
            }
            (b'e', [b'x', b't', after @ ..]) if digits >= needed && needed > 1 => {
                (digits, needed) = (0, 1);
                number.push_str("ex");
                written = 't';
                after
            }
            _ => return Err(Reason::NotANumberToDial),
        };
        number.push(written);
        if number.len() > LONGEST_NUMBER {
            return Err(Reason::TooLong);
        }
    }
    if digits < needed { Err(Reason::NotANumberToDial) } else { Ok(number) }
}

/// Something that could be an address of a page.
fn address(value: &str) -> Result<String, Reason> {
    let is_known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-/".contains(&byte);
    if value.len() > LONGEST_START || !value.bytes().all(is_known) {
        return Err(Reason::NoSuchPage);
    }
    Ok(value.to_owned())
}
