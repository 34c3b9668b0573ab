//! The form for clinics: the lines to paste say what was entered, and the check takes over all of it.

use super::percent;
use crate::domain::{
    clinics::{
        markup::{attribute, is_allowed, php},
        paste::{ancestors, element, framed, host_policy, iframe, link, shortcode},
        qr,
        settings::{Field, HEIGHTS, Settings, is_colour, origin, reads},
    },
    configuration::Configuration,
    model::RegionId,
};

/// In the order of the lines of a file.
const FIELDS: [Field; 8] = [
    Field::Clinic,
    Field::Phone,
    Field::OutOfHours,
    Field::Accent,
    Field::Height,
    Field::Address,
    Field::Site,
    Field::Scheme,
];

/// A field a line.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut settings = Settings::new("https://check.example/v1/");
    for (field, line) in FIELDS.into_iter().zip(text.split('\n')) {
        // Chosen from a list.
        let line = if field == Field::Scheme && line != "light" { "dark" } else { line };
        settings = settings.with(field, line);
        assert_eq!(settings.text(field), line);
    }
    if let Some(region) = RegionId::all().nth(bytes.len() % 8) {
        settings = settings.with(Field::Region, region.get().id);
    }
    (settings.compact, settings.sandbox) = (bytes.len() % 2 == 1, bytes.len() % 3 == 1);

    // The same code judges on both sides: the check refuses nothing of what it is told.
    let (link, frame) = (link(&settings), framed(&settings));
    for address in [&link, &frame] {
        let (folder, query) = address.split_once('?').unwrap_or((address, ""));
        assert_eq!(folder, settings.address());
        let (set, refused) = Configuration::parse(query);
        assert_eq!(refused, [], "{address}");
        assert_eq!(set.compact, settings.compact);
        assert_eq!(
            set.clinic,
            if settings.wrong(Field::Clinic).is_some() { "" } else { settings.text(Field::Clinic).trim() }
        );
        assert_eq!(set.accent.is_some(), reads(settings.text(Field::Accent).trim()).is_some(), "{address}");
    }
    assert!((HEIGHTS.0..=HEIGHTS.1).contains(&settings.height()));
    addresses(&settings);
    lines(&settings, &text, &link, &frame);
}

pub fn seeds() -> Vec<Vec<u8>> {
    let seeds = [
        "Spine Unit\n020 7946 0018\n+44 20 7946 0019 ext 5\n#0b5d5b\n900\nhttps://a.example/check/v1/index.html\nhttps://b.example\nlight",
        "\"<&'>\n\n\nffffff\n0\nHTTPS://A.example:8080\nhttp://[::1]/\ndark",
    ];
    seeds.map(|seed| seed.as_bytes().to_vec()).into()
}

/// Addresses stay one word in a line to paste and in the settings of a server.
fn addresses(settings: &Settings) {
    let address = settings.address();
    assert_eq!(settings.clone().with(Field::Address, &address).address(), address, "its own folder");
    assert!(address.starts_with(origin(&address)) && address.ends_with('/'), "{address}");
    let one_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>;,\\".contains(&byte));
    assert!(one_word(&address), "{address}");
    if let Some(site) = settings.site() {
        assert!(one_word(&site) && site.matches('/').count() == 2, "{site}");
    }
    for line in [host_policy(settings, true), ancestors(settings)] {
        assert!(line.is_ascii() && !line.contains('\n'));
    }
    let accent = settings.text(Field::Accent);
    assert!(reads(accent).is_none() || is_colour(accent));
}

/// What is between quotation marks says what was meant, and ends where it should.
fn lines(settings: &Settings, text: &str, link: &str, frame: &str) {
    let allowed: String = text.chars().filter(|letter| is_allowed(*letter)).collect();
    assert_eq!(unescaped(&attribute(text)), allowed);
    assert!(!attribute(text).contains(['"', '\'', '<', '>', '\n']));
    let made = iframe(settings, text);
    assert_eq!(value(&made, "src"), frame);
    assert_eq!(value(&made, "title"), allowed);
    assert_eq!(made.contains(" sandbox=\""), settings.sandbox);
    assert_eq!(value(&element(settings, None, text), "href"), link);
    let plugin = shortcode(settings, text);
    let inside = plugin.split_once("return '").and_then(|(_, rest)| rest.split_once("';\n")).map(|(inside, _)| inside);
    assert_eq!(inside.map(unquoted).as_deref(), Some(made.as_str()));
    assert_eq!(unquoted(&php(text)), text);
    assert!(percent(text).bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
    // A long one takes most of the time and shows nothing that a short one does not.
    if let Some(code) = Some(link).filter(|link| link.len() < 120).and_then(qr::draw) {
        assert!(code.side > 8 && !code.path.is_empty());
    }
}

/// The first attribute with this name.
fn value(markup: &str, name: &str) -> String {
    let rest = markup.split_once(&format!(" {name}=\"")).map_or("", |(_, rest)| rest);
    unescaped(rest.split('"').next().unwrap_or_default())
}

fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (written, meant) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#9;", "\t"),
        ("&#10;", "\n"),
        ("&#13;", "\r"),
        ("&amp;", "&"),
    ] {
        text = text.replace(written, meant);
    }
    text
}

/// What PHP makes of text between its single quotation marks.
fn unquoted(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some('\\' | '\'')) => out.extend(letters.next()),
            ('\'', _) => panic!("it ends in the middle: {text}"),
            _ => out.push(letter),
        }
    }
    out
}
