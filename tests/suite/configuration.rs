//! What a clinic may set: whatever an address says, only what is allowed comes through, and nothing stops.

use afterdisc::domain::{
    accent::{Accent, Colour, Contrast, DARK, LEAST, LIGHT, WASH, ratio},
    configuration::{Configuration, NAMES, Reason, Scheme},
    content::LANGUAGES,
    model::RegionId,
};
use proptest::prelude::*;

#[track_caller]
fn refused(query: &str, name: &str, reason: Reason) {
    let (configuration, refused) = Configuration::parse(query);
    let found: Vec<_> = refused.iter().map(|one| (one.name.as_str(), one.reason)).collect();
    assert_eq!(found, [(name, reason)], "{query}");
    assert_eq!(configuration, Configuration::default(), "{query}");
}

#[track_caller]
fn taken(query: &str) -> Configuration {
    let (configuration, refused) = Configuration::parse(query);
    assert_eq!(refused, [], "{query}");
    configuration
}

#[test]
fn everything_that_a_clinic_may_say_is_heard() {
    let all = taken(
        "?clinic=Spine+Unit%2C+%C3%89toile&phone=%2B44+20+7946+0018&out-of-hours=020%207946%200019%20ext%2012\
         &region=uk&lang=en&accent=%230B5650&scheme=dark&start=causes/recurrent-herniation&compact",
    );
    assert_eq!(all.clinic, "Spine Unit, Étoile");
    assert_eq!(all.phone, "+44 20 7946 0018");
    assert_eq!(all.out_of_hours, "020 7946 0019 ext 12");
    assert_eq!(all.region, RegionId::find("uk"));
    assert_eq!(all.language, Some("en"));
    assert_eq!(all.accent.map(|accent| accent.light.css()).as_deref(), Some("#0b5650"));
    assert_eq!(all.scheme, Some(Scheme::Dark));
    assert_eq!(all.start, "causes/recurrent-herniation");
    assert!(all.compact);
}

#[test]
fn nothing_said_is_nothing_wrong() {
    for query in ["", "?", "&&", "?clinic=&phone=&region=&accent=&start=&lang=", "scheme=auto"] {
        assert_eq!(taken(query), Configuration::default(), "{query}");
    }
}

#[test]
fn a_number_written_by_hand_keeps_its_plus_sign() {
    assert_eq!(taken("phone=+44 20 7946 0018").phone, "+44 20 7946 0018");
    assert_eq!(taken("phone=+44+20+7946+0018").phone, "+44 20 7946 0018");
}

#[test]
fn what_is_no_number_is_refused() {
    for number in [
        "ring us",
        "12",
        "()-",
        "12 a4567",
        "020 7946 00١٨",
        "1%3Bext=2",
        "123 ext",
        "123 ext 4 ext 5",
        "12%2B34",
        "+%2B123",
        "javascript:1234",
        "ext 123",
    ] {
        refused(&format!("phone={number}"), "phone", Reason::NotANumberToDial);
        refused(&format!("out-of-hours={number}"), "out-of-hours", Reason::NotANumberToDial);
    }
    refused("phone=0123456789012345678901234567890", "phone", Reason::TooLong);
    assert_eq!(taken("phone=999").phone, "999");
}

#[test]
fn a_name_is_plain_text_and_short() {
    refused(&format!("clinic={}", "é".repeat(61)), "clinic", Reason::TooLong);
    assert_eq!(taken(&format!("clinic={}", "é".repeat(60))).clinic.chars().count(), 60);
    for hidden in ["a%00b", "a%0Ab", "a%7Fb", "a%C2%85b", "a%E2%80%AEb", "a%E2%81%A6b", "a%E2%80%8Bb", "a%E2%80%A8b"] {
        refused(&format!("clinic={hidden}"), "clinic", Reason::NotPlainText);
    }
    // What shows nothing, alone or between letters, in whatever script.
    for c in ['\u{3164}', '\u{2800}', '\u{115f}', '\u{1160}', '\u{ffa0}', '\u{fe0f}', '\u{200d}', '\u{a0}', '\u{3000}']
    {
        let alone: String = c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
        refused(&format!("clinic={alone}"), "clinic", Reason::NotPlainText);
        let joins = "\u{200d}\u{a0}\u{3000}".contains(c);
        assert_eq!(Configuration::parse(&format!("clinic=a{alone}b")).1.is_empty(), joins, "{c:?}");
    }
    // Markup is text like any other.
    assert_eq!(taken("clinic=<b>A%26E</b>").clinic, "<b>A&E</b>");
}

#[test]
fn a_name_is_no_number_to_call_no_advice_and_no_finding() {
    for name in [
        "St. Mary's Spine %26 Pain Clinic",
        "Dr. A. Smith",
        "Prof. Dr. med. M. Müller",
        "O'Neil %26 \"Söhne\"",
        "U.S. Spine Center, Level 12, Ward 3",
        "Hospital 12 de Octubre (North)",
        "Back %26 Co.",
        "مركز الظهر",
        "脊椎センター",
    ] {
        assert_eq!(taken(&format!("clinic={name}")).clinic, name.replace("%26", "&"));
    }
    for name in [
        "the NHS. Ring 0906 111 2222 for an ambulance",
        "the NHS. Ring a friend",
        "MRI done. Cauda equina excluded, Dr A. Smith",
        "MRI scan done.Cauda equina excluded",
        "All clear!",
        "Who%3F We",
        "Result: harmless",
        "Clinic; no need to call",
        "危険なし。脊椎",
        "Danger！",
    ] {
        refused(&format!("clinic={name}"), "clinic", Reason::NotAName);
    }
    for name in ["Ring 999", "09 06 11 12 22", "0-9-0-6", "Ring ٩٩٩", "Call ９９９", "1•2•3", "1\u{a0}1\u{2013}2"]
    {
        refused(&format!("clinic={name}"), "clinic", Reason::HoldsANumber);
    }
}

#[test]
fn dashes_of_text_editors_are_those_of_telephones() {
    for dash in ['‐', '‑', '‒', '–', '—', '−'] {
        assert_eq!(taken(&format!("phone=020{dash}7946{dash}0018 ext 12")).phone, "020-7946-0018 ext 12");
    }
    // They count as what they become.
    assert_eq!(taken(&format!("phone=1{}234", "–".repeat(26))).phone.len(), 30);
}

#[test]
fn the_heights_of_pages_can_be_kept_back_and_that_is_all() {
    assert_eq!(taken("size=off"), Configuration::default());
    refused("size=on", "size", Reason::NotOneOfThese);
}

#[test]
fn only_what_is_known_is_chosen() {
    for (query, name) in [
        ("region=atlantis", "region"),
        ("region=UK", "region"),
        ("lang=xx", "lang"),
        ("scheme=pink", "scheme"),
        ("compact=false", "compact"),
    ] {
        refused(query, name, Reason::NotOneOfThese);
    }
    for start in ["//evil.example", "javascript:alert(1)", "CHECK", "a b", "../x", "%23/check"] {
        refused(&format!("start={start}"), "start", Reason::NoSuchPage);
    }
    refused("start=check%3F", "start", Reason::NoSuchPage);
    refused("height=900", "height", Reason::UnknownName);
    refused("Clinic=A", "Clinic", Reason::UnknownName);
    refused("clinic=%C3", "clinic", Reason::Malformed);
    refused("clinic=%zz", "clinic", Reason::Malformed);
    refused("clinic=%4", "clinic", Reason::Malformed);
}

#[test]
fn the_first_of_two_holds() {
    let (configuration, refused) = Configuration::parse("phone=020 7946 0018&phone=020 7946 0019");
    assert_eq!(configuration.phone, "020 7946 0018");
    assert_eq!(refused.iter().map(|one| one.reason).collect::<Vec<_>>(), [Reason::GivenTwice]);
    // A refused one counts: what follows it is not let in by the back door.
    let (configuration, _) = Configuration::parse("phone=bad&phone=020 7946 0019");
    assert_eq!(configuration.phone, "");
}

#[test]
fn a_colour_that_does_not_read_is_refused() {
    for colour in ["ffff00", "ffffff", "8ad6c6", "777777"] {
        refused(&format!("accent={colour}"), "accent", Reason::LowContrast);
    }
    for colour in ["red", "fff", "12345", "1234567", "##12345", "+12345", "gggggg", "é2345"] {
        refused(&format!("accent={}", colour.replace('#', "%23")), "accent", Reason::NotAColour);
    }
}

#[test]
fn contrast_is_that_of_the_standard() {
    let of = |text: &str| Colour::parse(text).unwrap_or_else(|| panic!("{text}"));
    // Figures that many tools agree on.
    for (one, other, expected) in
        [("000000", "ffffff", 21.0), ("777777", "ffffff", 4.48), ("ff0000", "ffffff", 4.0), ("0000ff", "ffffff", 8.59)]
    {
        let found = ratio(of(one), of(other));
        assert!((found - expected).abs() < 0.005, "{one} on {other}: {found}");
    }
    for channel in 0..=255u8 {
        let value = f64::from(channel) / 255.0;
        let exact = if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        let found = Colour([channel; 3]).luminance();
        assert!((found - exact).abs() < 1e-12, "{channel}: {found} is not {exact}");
    }
}

#[test]
fn the_grounds_are_those_of_the_style() {
    let css = include_str!("../../styles/tokens.css");
    assert!(css.contains(&format!("--wash: color-mix(in srgb, var(--accent) {WASH}%, var(--surface))")));
    let (light, dark) = css.split_once("prefers-color-scheme: dark").unwrap_or_default();
    for (css, grounds) in [(light, LIGHT), (dark, DARK)] {
        let named = [
            ("paper", grounds.paper),
            ("surface", grounds.surface),
            ("sunk", grounds.sunk),
            ("on-accent", grounds.text),
        ];
        for (name, colour) in named {
            let value =
                css.split(&format!("--{name}: #")).nth(1).and_then(|rest| rest.split(';').next()).unwrap_or_default();
            let long: String = if value.len() == 3 {
                value.chars().flat_map(|digit| [digit, digit]).collect()
            } else {
                value.to_owned()
            };
            assert_eq!(colour.css(), format!("#{long}"), "--{name}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_borne_and_only_what_is_allowed_comes_through(query in any::<Vec<u8>>()) {
        sound(&String::from_utf8_lossy(&query));
    }

    #[test]
    fn any_value_of_a_known_name_too(pairs in prop::collection::vec((0..NAMES.len(), any::<Vec<u8>>(), any::<bool>()), 0..12)) {
        let query: Vec<String> = pairs.iter().map(|(name, value, encoded)| {
            let value = if *encoded {
                value.iter().map(|byte| format!("%{byte:02X}")).collect()
            } else {
                String::from_utf8_lossy(value).into_owned()
            };
            format!("{}={value}", NAMES[*name])
        }).collect();
        sound(&query.join("&"));
    }

    #[test]
    fn likely_values_too(phone in "[0-9 +().ext;-]{0,34}", clinic in "\\PC{0,70}", accent in "#?[0-9a-fA-F]{5,7}") {
        let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
        sound(&format!("phone={}&clinic={}&accent={}", encoded(&phone), encoded(&clinic), encoded(&accent)));
    }

    #[test]
    fn every_colour_reads_by_night_and_by_day_or_is_refused(channels in any::<[u8; 3]>()) {
        let colour = Colour(channels);
        prop_assert_eq!(Colour::parse(&colour.css()), Some(colour));
        prop_assert!(Contrast::of(colour.for_night(), &DARK).reads());
        match Accent::parse(&colour.css()) {
            Ok(accent) => prop_assert!(Contrast::of(accent.light, &LIGHT).reads() && accent.light == colour),
            Err(reason) => {
                let Contrast { text_on_it, as_text } = Contrast::of(colour, &LIGHT);
                prop_assert!(reason == Reason::LowContrast && text_on_it.min(as_text) < LEAST);
            }
        }
    }
}

/// What holds of any configuration, wherever it comes from.
fn sound(query: &str) {
    let (configuration, refused) = Configuration::parse(query);
    assert!(configuration.clinic.chars().count() <= 60);
    assert!(!configuration.clinic.chars().any(|c| c.is_control() || "\u{202e}\u{2066}\u{200b}\u{2028}".contains(c)));
    for number in [&configuration.phone, &configuration.out_of_hours] {
        let is_written = number.replace("ext", "").chars().all(|c| c.is_ascii_digit() || " +()-.".contains(c));
        let digits = number.chars().filter(char::is_ascii_digit).count();
        assert!(number.is_empty() || (is_written && digits >= 3 && number.len() <= 30), "{number}");
    }
    assert!(configuration.start.chars().all(|c| c.is_ascii_alphanumeric() || "-/".contains(c)));
    assert!(configuration.language.is_none_or(|tag| LANGUAGES.iter().any(|language| language.tag == tag)));
    assert!(configuration.accent.is_none_or(|accent| Contrast::of(accent.dark, &DARK).reads()));
    assert!(refused.len() <= 32);
    for reason in refused.iter().map(|one| one.reason.id()) {
        assert!(reason.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    }
}
