//! What somebody has entered in the form, and what of it can stand in a line to paste.
//!
//! The check itself decides what it takes over: the same code judges here. What it would refuse is left out.

use crate::domain::accent::{Accent, Colour, Contrast, DARK, LIGHT};
use crate::domain::configuration::{Reason, plain, to_dial};

/// A field with text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name of the clinic.
    Clinic,
    /// The number of the surgical team.
    Phone,
    /// The number for when they do not answer.
    OutOfHours,
    /// The country to begin with.
    Region,
    /// The language.
    Lang,
    /// The colour of buttons and links.
    Accent,
    /// Light or dark.
    Scheme,
    /// The page to begin with.
    Start,
    /// How high the frame is.
    Height,
    /// Where the check lies.
    Address,
    /// Where the site of the clinic lies.
    Site,
}

/// The fields that the check reads, by its names for them.
const READ: [(&str, Field); 8] = [
    ("clinic", Field::Clinic),
    ("phone", Field::Phone),
    ("out-of-hours", Field::OutOfHours),
    ("region", Field::Region),
    ("lang", Field::Lang),
    ("accent", Field::Accent),
    ("scheme", Field::Scheme),
    ("start", Field::Start),
];

/// The lowest and the highest frame, in pixels.
pub const HEIGHTS: (u32, u32) = (200, 20_000);
/// The height until another is chosen: a question with six answers fits.
pub const HEIGHT: u32 = 900;

/// Why a text is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    /// It is no name that the check shows, and this is the reason.
    Name(Reason),
    /// It is no number to dial, and this is the reason.
    Number(Reason),
    /// It is no colour.
    NotAColour,
    /// Words on this colour, or in it, would have this contrast.
    Contrast(f64),
    /// It is no height of a frame.
    NotAHeight,
    /// It does not begin as addresses of the web do.
    NoScheme,
    /// It holds a name and a password for its server.
    HoldsPassword,
    /// Its host has letters that policies write in another form.
    OtherLetters,
    /// It holds a space, or a sign that would not stay whole in a line to paste.
    NotAnAddress,
}

/// All fields as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    texts: [String; 11],
    /// Where this copy lies: it holds while no other address is given.
    own: String,
    /// Whether the head of the page and the picture are left out.
    pub compact: bool,
    /// Whether the frame stands in a sandbox.
    pub sandbox: bool,
}

impl Settings {
    /// An empty form on a page that lies at this address.
    #[must_use]
    pub fn new(own: &str) -> Self {
        let own = folder(own).unwrap_or_default();
        Self { own: own.clone(), ..Self::default() }.with(Field::Address, &own)
    }

    /// The same with another text in a field.
    #[must_use]
    pub fn with(&self, field: Field, text: &str) -> Self {
        let mut next = self.clone();
        next.texts[field as usize] = text.to_owned();
        next
    }

    /// What stands in a field.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// Why the text of a field is left out, if it is.
    #[must_use]
    pub fn wrong(&self, field: Field) -> Option<Wrong> {
        let text = self.text(field).trim();
        if text.is_empty() {
            return None;
        }
        match field {
            Field::Clinic => plain(text).err().map(Wrong::Name),
            Field::Phone | Field::OutOfHours => to_dial(text).err().map(Wrong::Number),
            Field::Accent => Accent::parse(text).err().map(|_| match Colour::parse(text) {
                Some(colour) => Wrong::Contrast(lowest(colour)),
                None => Wrong::NotAColour,
            }),
            Field::Height => height(text).is_none().then_some(Wrong::NotAHeight),
            Field::Address | Field::Site => folder(text).err(),
            // Chosen from lists.
            Field::Region | Field::Lang | Field::Scheme | Field::Start => None,
        }
    }

    /// What the check is told: names and values, none that it would refuse.
    #[must_use]
    pub fn told(&self) -> Vec<(&'static str, &str)> {
        let mut told = Vec::new();
        for (name, field) in READ {
            let text = self.text(field).trim();
            let text = if field == Field::Accent { text.trim_start_matches('#') } else { text };
            if !text.is_empty() && self.wrong(field).is_none() {
                told.push((name, text));
            }
        }
        if self.compact {
            told.push(("compact", ""));
        }
        told
    }

    /// The folder of the check, with its slash.
    #[must_use]
    pub fn address(&self) -> String {
        folder(self.text(Field::Address).trim()).unwrap_or_else(|_| self.own.clone())
    }

    /// The site of the clinic, if one is given, as policies name it.
    #[must_use]
    pub fn site(&self) -> Option<String> {
        folder(self.text(Field::Site).trim()).ok().map(|address| origin(&address).to_owned())
    }

    /// The height of the frame.
    #[must_use]
    pub fn height(&self) -> u32 {
        height(self.text(Field::Height).trim()).unwrap_or(HEIGHT)
    }
}

/// How a colour reads that the check takes over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reads {
    /// Words on it, by day.
    pub on: f64,
    /// Words in it, by day.
    pub light: f64,
    /// Words in what it becomes by night.
    pub dark: f64,
}

/// How the colour reads. None where it is not taken over.
#[must_use]
pub fn reads(text: &str) -> Option<Reads> {
    let accent = Accent::parse(text).ok()?;
    let (day, night) = (Contrast::of(accent.light, &LIGHT), Contrast::of(accent.dark, &DARK));
    Some(Reads { on: day.text_on_it, light: day.as_text, dark: night.as_text })
}

/// Whether a text names a colour, however it reads.
#[must_use]
pub fn is_colour(text: &str) -> bool {
    Colour::parse(text).is_some()
}

/// The lower of the two contrasts of a colour by day.
fn lowest(colour: Colour) -> f64 {
    let contrast = Contrast::of(colour, &LIGHT);
    contrast.text_on_it.min(contrast.as_text)
}

fn height(text: &str) -> Option<u32> {
    text.parse().ok().filter(|height| (HEIGHTS.0..=HEIGHTS.1).contains(height))
}

/// The folder that an address names, without what follows it. Not where it is no address of the web, or one that
/// would not stay whole in a line to paste.
fn folder(address: &str) -> Result<String, Wrong> {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = address.split_once("://").ok_or(Wrong::NoScheme)?;
    let scheme = scheme.to_ascii_lowercase();
    if !["http", "https"].contains(&scheme.as_str()) {
        return Err(Wrong::NoScheme);
    }
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&()*+=:@/".contains(&byte);
    let named = host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[');
    if host.contains('@') {
        return Err(Wrong::HoldsPassword);
    }
    if !host.is_ascii() {
        return Err(Wrong::OtherLetters);
    }
    if !named || !host.bytes().all(is_host) || !path.bytes().all(is_path) {
        return Err(Wrong::NotAnAddress);
    }
    // The last part of a path is a file where it has a dot, and a folder otherwise.
    let path = match path.rsplit_once('/').unwrap_or(("", path)) {
        (folders, file) if file.contains('.') || file.is_empty() => folders,
        _ => path,
    };
    let slash = if path.is_empty() { "" } else { "/" };
    Ok(format!("{scheme}://{}/{path}{slash}", host.to_ascii_lowercase()))
}

/// An address without its path.
#[must_use]
pub fn origin(folder: &str) -> &str {
    let host = folder.find("://").map_or(0, |at| at + 3);
    let end = folder[host..].find('/').map_or(folder.len(), |at| host + at);
    &folder[..end]
}

#[cfg(test)]
mod tests {
    use super::{Wrong, folder, origin};

    #[test]
    fn an_address_becomes_its_folder() {
        let same = [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/check", "https://a.example/check/"),
            ("https://a.example/check/", "https://a.example/check/"),
            ("HTTPS://a.example", "https://a.example/"),
            ("https://A.example/v1/clinics.html?x=1#here", "https://a.example/v1/"),
            ("http://127.0.0.1:8080/index.html", "http://127.0.0.1:8080/"),
        ];
        for (address, expected) in same {
            assert_eq!(folder(address).as_deref(), Ok(expected), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let no_address = [
            ("", Wrong::NoScheme),
            ("a.example", Wrong::NoScheme),
            ("ftp://a", Wrong::NoScheme),
            ("javascript://a", Wrong::NoScheme),
            ("https://münchen.example/", Wrong::OtherLetters),
            ("https://user:word@a.example/", Wrong::HoldsPassword),
            ("https://", Wrong::NotAnAddress),
            ("https:// a", Wrong::NotAnAddress),
            ("https://a b", Wrong::NotAnAddress),
            ("https://a;b", Wrong::NotAnAddress),
            ("https://a/\"", Wrong::NotAnAddress),
            ("https://a/'", Wrong::NotAnAddress),
        ];
        for (address, why) in no_address {
            assert_eq!(folder(address), Err(why), "{address}");
        }
    }

    #[test]
    fn policies_name_a_site_without_its_path() {
        assert_eq!(origin("https://a.example:444/check/v1/"), "https://a.example:444");
    }
}
