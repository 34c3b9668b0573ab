//! What a link sets for a clinic: only what may be set, and the same again when it is written anew.

use super::percent;
use crate::domain::{
    accent::Colour,
    configuration::{Configuration, LONGEST_NAME, LONGEST_NUMBER, NAMES, Scheme, plain, to_dial},
};

pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (set, refused) = Configuration::parse(&text);
    assert!(set.clinic.chars().count() <= LONGEST_NAME);
    assert!(set.clinic.is_empty() || plain(&set.clinic).as_ref() == Ok(&set.clinic));
    for number in [&set.phone, &set.out_of_hours] {
        assert!(number.len() <= LONGEST_NUMBER);
        assert!(number.is_empty() || to_dial(number).as_ref() == Ok(number), "{number}");
        assert!(number.bytes().all(|byte| byte.is_ascii_digit() || b" ()-.+ext".contains(&byte)), "{number}");
    }
    assert!(set.start.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-/".contains(&byte)));
    assert!(refused.len() <= 32, "so many are read");

    let written = write(&set);
    assert_eq!(Configuration::parse(&written), (set.clone(), Vec::new()), "{written}");
    assert_eq!(Configuration::parse(&format!("?{written}")), (set.clone(), Vec::new()));
    // The first one holds: what comes behind changes nothing that was set.
    let all = NAMES.iter().filter(|name| !["compact", "size"].contains(name));
    let behind: Vec<String> = all.map(|name| format!("{name}=x")).collect();
    let first = write(&set);
    if !set.clinic.is_empty() {
        let (again, _) = Configuration::parse(&format!("{first}&{}", behind.join("&")));
        assert_eq!(again.clinic, set.clinic);
    }
    // One attribute at a time, as the element sets them: never more than the query.
    for name in NAMES {
        let mut one = Configuration::default();
        let before = one.clone();
        if one.set(name, &text).is_err() {
            assert_eq!(one, before, "what is refused changes nothing");
        }
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let seeds = [
        "clinic=Spine+Unit+%3Cb%3E&phone=020 7946 0018&out-of-hours=020 7946 0019",
        "?region=uk&lang=en&accent=0b5d5b&scheme=dark&start=check&compact&size=off",
        "phone=%2B44%2020%207946%200018ext123&clinic=Prof.%20Dr.%20med.%20M%C3%BCller",
    ];
    seeds.map(|seed| seed.as_bytes().to_vec()).into()
}

/// The query that sets this.
fn write(set: &Configuration) -> String {
    let mut parts = Vec::new();
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            parts.push(format!("{name}={}", percent(value)));
        }
    };
    put("clinic", &set.clinic);
    put("phone", &set.phone);
    put("out-of-hours", &set.out_of_hours);
    put("region", set.region.map_or("", |region| region.get().id));
    put("lang", set.language.unwrap_or_default());
    let hex = |Colour(parts): Colour| parts.map(|part| format!("{part:02x}")).concat();
    put("accent", &set.accent.map(|accent| hex(accent.light)).unwrap_or_default());
    let scheme = |scheme| if scheme == Scheme::Dark { "dark" } else { "light" };
    put("scheme", set.scheme.map_or("", scheme));
    put("start", &set.start);
    put("compact", if set.compact { "true" } else { "" });
    parts.join("&")
}
