//! What a clinic pastes is what it chose: no text breaks out of its place, and the check takes over every word of it.

use afterdisc::{
    domain::{
        accent::Accent,
        clinics::{
            BUILDER, PAGE, PAGES, REGIONS, TAGS,
            markup::is_allowed,
            paste::{Pinned, SANDBOX, ancestors, element, framed, host_policy, iframe, link, shortcode},
            qr,
            settings::{Field, HEIGHTS, Settings, Wrong},
        },
        configuration::{Configuration, Reason, to_dial},
    },
    prerender,
    view::route::{Route, parse},
};
use proptest::prelude::*;
use roxmltree::Document;
use std::collections::BTreeMap;

const HERE: &str = "https://check.example/v1/clinics.html";
const SCRIPT: Pinned = Pinned { path: "v1/embed-01.js", hash: "sha384-+/=" };
const WRITTEN: [Field; 7] =
    [Field::Clinic, Field::Phone, Field::OutOfHours, Field::Accent, Field::Height, Field::Address, Field::Site];

/// Texts as people write them, and texts meant to break out.
fn text() -> impl Strategy<Value = String> {
    let mean = prop::sample::select(vec![
        "\"><script>alert(1)</script>",
        "' onload='x",
        "a&amp;b",
        "&quot;",
        "<!-- -->",
        "]]>",
        "<?php ?>",
        "\\'); //",
        "a\\",
        "#fff&compact",
        "Müller & Söhne",
        "مركز الظهر",
        "\u{202e}cilinC",
        "tab\there",
        "line\nbreak",
        "#0B5650",
        "0b5650",
        "ffff00",
        "+44 20 7946 0018 ext 2",
        "https://clinic.example",
        "https://a.example/\"'",
        "javascript:alert(1)",
        "900",
        "-1",
    ]);
    prop_oneof![mean.prop_map(str::to_owned), "\\PC{0,70}", any::<String>()]
}

prop_compose! {
    fn settings()(texts in prop::collection::vec(text(), WRITTEN.len()), compact: bool, sandbox: bool) -> Settings {
        let mut filled = WRITTEN.iter().zip(texts).fold(Settings::new(HERE), |settings, (field, text)| settings.with(*field, &text));
        filled.compact = compact;
        filled.sandbox = sandbox;
        filled
    }
}

/// The attributes of the one element with this name in a piece of markup.
fn attributes(markup: &str, name: &str) -> BTreeMap<String, String> {
    let whole = format!("<all>{markup}</all>");
    let document = Document::parse(&whole).unwrap_or_else(|e| panic!("{e}: {markup}"));
    let found: Vec<_> = document.descendants().filter(|node| node.has_tag_name(name)).collect();
    assert_eq!(found.len(), 1, "{markup}");
    found[0].attributes().map(|one| (one.name().to_owned(), one.value().to_owned())).collect()
}

proptest! {
    #[test]
    fn a_frame_has_exactly_the_attributes_that_were_chosen(settings in settings(), title in text()) {
        let found = attributes(&iframe(&settings, &title), "iframe");
        let shown: String = title.chars().filter(|letter| is_allowed(*letter)).collect();
        prop_assert_eq!(&found["src"], &framed(&settings));
        prop_assert_eq!(&found["title"], &shown);
        prop_assert_eq!(&found["height"], &settings.height().to_string());
        prop_assert_eq!(found.contains_key("sandbox"), settings.sandbox);
        let names: Vec<&str> = found.keys().map(String::as_str).filter(|name| *name != "sandbox").collect();
        prop_assert_eq!(names, ["allow", "frameborder", "height", "loading", "referrerpolicy", "src", "title", "width"]);
    }

    #[test]
    fn an_element_has_exactly_what_the_check_is_told(settings in settings(), name in text()) {
        let markup = element(&settings, Some(SCRIPT), &name);
        let sandbox = settings.sandbox.then_some(("sandbox", ""));
        let told = settings.told().into_iter().chain(sandbox).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        prop_assert_eq!(attributes(&markup, "afterdisc-check"), told);
        let script = attributes(&markup, "script");
        prop_assert_eq!(&script["src"], &format!("{}{}", settings.address(), SCRIPT.path));
        prop_assert_eq!(&script["integrity"], SCRIPT.hash);
        prop_assert_eq!(&attributes(&markup, "a")["href"], &link(&settings));
    }

    #[test]
    fn the_check_takes_over_all_that_it_is_told_word_by_word(settings in settings()) {
        let (link, framed) = (link(&settings), framed(&settings));
        let query = |link: &str| link.split_once('?').map_or(String::new(), |(_, query)| query.to_owned());
        let (taken, refused) = Configuration::parse(&query(&link));
        prop_assert!(refused.is_empty(), "{refused:?} of {link}");
        prop_assert_eq!(Configuration::parse(&query(&framed)), (taken.clone(), refused));
        prop_assert_eq!(taken.compact, settings.compact);
        for (field, taken) in [(Field::Clinic, &taken.clinic), (Field::Phone, &taken.phone), (Field::OutOfHours, &taken.out_of_hours)] {
            let text = settings.text(field).trim();
            let chosen = if field == Field::Clinic { text.to_owned() } else { to_dial(text).unwrap_or_default() };
            let chosen = if settings.wrong(field).is_none() { chosen } else { String::new() };
            prop_assert_eq!(taken, &chosen);
        }
        prop_assert_eq!(taken.accent, Accent::parse(settings.text(Field::Accent).trim()).ok());
    }

    #[test]
    fn what_goes_into_programs_and_settings_of_servers_stays_one_text(settings in settings(), title in text()) {
        let plugin = shortcode(&settings, &title);
        let (_, rest) = plugin.split_once("return '").ok_or_else(|| TestCaseError::fail("no text"))?;
        let (mut read, mut escaped, mut after) = (String::new(), false, "");
        for (at, letter) in rest.char_indices() {
            match letter {
                _ if escaped => { read.push(letter); escaped = false; }
                '\\' => escaped = true,
                '\'' => { after = &rest[at..]; break; }
                plain => read.push(plain),
            }
        }
        prop_assert_eq!(read, iframe(&settings, &title));
        prop_assert_eq!(after, "';\n} );\n");

        let line: toml::Table = toml::from_str(&ancestors(&settings)).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let sites: Vec<&str> = line["frame-ancestors"].as_str().unwrap_or_default().split(' ').collect();
        prop_assert_eq!(sites[0], "'self'");
        prop_assert_eq!(sites.get(1).map(|site| (*site).to_owned()), settings.site());
        prop_assert!(sites.len() <= 2);
        let policy = host_policy(&settings, true);
        prop_assert_eq!(policy.matches(';').count(), 1, "{}", policy);
        prop_assert!(!policy.contains([',', '\'', '"', '\n']), "{}", policy);
    }
}

#[test]
fn every_page_and_country_in_the_lists_is_known_to_the_check() {
    for (language, tag) in TAGS.iter().enumerate() {
        let pages = PAGES[language].iter().flat_map(|kind| kind.iter()).map(|(path, _)| *path);
        for page in pages.chain(["check", "library"]) {
            assert_ne!(parse(&format!("#/{page}")), Route::NotFound, "{page}");
            let (taken, refused) = Configuration::parse(&format!("lang={tag}&start={page}"));
            assert!(refused.is_empty(), "{page}: {refused:?}");
            assert_eq!(taken.start, page);
        }
        for (region, name) in REGIONS[language] {
            let (taken, refused) = Configuration::parse(&format!("region={region}"));
            assert!(refused.is_empty() && taken.region.is_some(), "{name}");
        }
        for scheme in ["light", "dark"] {
            assert!(Configuration::parse(&format!("scheme={scheme}")).1.is_empty());
        }
    }
}

#[test]
fn what_is_refused_has_its_reason_and_is_left_out() {
    let settings = |field, text: &str| Settings::new(HERE).with(field, text);
    let wrong = [
        (Field::Clinic, "x".repeat(61), Wrong::Name(Reason::TooLong)),
        (Field::Clinic, "evil\u{202e}gnp.exe".to_owned(), Wrong::Name(Reason::NotPlainText)),
        (Field::Clinic, "Spine Unit 02079460018".to_owned(), Wrong::Name(Reason::HoldsANumber)),
        (Field::Clinic, "Call us: now".to_owned(), Wrong::Name(Reason::NotAName)),
        (Field::Phone, "call us".to_owned(), Wrong::Number(Reason::NotANumberToDial)),
        (Field::OutOfHours, "12".to_owned(), Wrong::Number(Reason::NotANumberToDial)),
        (Field::OutOfHours, "1".repeat(31), Wrong::Number(Reason::TooLong)),
        (Field::Accent, "green".to_owned(), Wrong::NotAColour),
        (Field::Height, (HEIGHTS.1 + 1).to_string(), Wrong::NotAHeight),
        (Field::Address, "check.example".to_owned(), Wrong::NoScheme),
        (Field::Site, "https://clinic; script-src *".to_owned(), Wrong::NotAnAddress),
        (Field::Site, "https://münchen.example".to_owned(), Wrong::OtherLetters),
    ];
    let plain = Settings::new(HERE);
    for (field, text, reason) in wrong {
        let settings = settings(field, &text);
        assert_eq!(settings.wrong(field), Some(reason), "{text}");
        assert_eq!(iframe(&settings, "t"), iframe(&plain, "t"), "{text}");
        assert_eq!(ancestors(&settings), ancestors(&plain), "{text}");
    }
    let yellow = settings(Field::Accent, "#ffff00");
    assert!(matches!(yellow.wrong(Field::Accent), Some(Wrong::Contrast(ratio)) if (1.0..1.2).contains(&ratio)));
    assert!(yellow.told().is_empty());
}

#[test]
fn a_line_leads_to_the_copy_that_the_form_stands_on_until_another_is_named() {
    let settings = Settings::new(HERE);
    assert_eq!(link(&settings), "https://check.example/v1/");
    let other = settings.with(Field::Address, "https://clinic.example/back").with(Field::Clinic, "Back & Co");
    assert_eq!(link(&other), "https://clinic.example/back/?clinic=Back%20%26%20Co");
    assert_eq!(host_policy(&other, true), "frame-src https://clinic.example; script-src https://clinic.example");
    assert_eq!(host_policy(&other, false), "frame-src https://clinic.example");
}

#[test]
fn a_sandbox_holds_what_the_element_would_ask_for() {
    let embed = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/embed.js")).unwrap_or_default();
    let named: Vec<&str> = embed.split([' ', '"']).filter(|word| word.starts_with("allow-")).collect();
    assert_eq!(named, SANDBOX.split(' ').collect::<Vec<_>>());
}

#[test]
fn a_link_that_is_too_long_has_no_code() {
    let drawing = qr::draw("https://check.example/").unwrap_or_else(|| panic!("it is short"));
    // The smallest code that holds it has 25 modules, and four light ones on each side.
    assert_eq!(drawing.side, 33);
    assert!(drawing.path.starts_with("M4 4h7v1h-7z"), "{}", drawing.path);
    assert!(drawing.file().starts_with("data:image/svg+xml,%3Csvg%20"));
    assert_eq!(qr::draw(&"x".repeat(4000)), None);
}

#[test]
fn the_page_says_what_must_be_settled_first_and_stands_without_a_program() {
    let (title, page) = prerender::clinics((SCRIPT.path.to_owned(), SCRIPT.hash.to_owned()));
    let words = &PAGE[0];
    assert!(title.contains(words.title));
    assert_eq!(page.matches("<h1").count(), 1);
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("it does not say: {words}"));
    assert!(at("id=\"before\"") < at("id=\"what\"") && at("id=\"what\"") < at("id=\"builder\""));
    for needed in [&[words.before], words.before_list, words.access_gaps, words.contact].concat() {
        at(needed);
    }
    assert!(page.contains("data-hash=\"sha384-+/=\"") && !page.contains("<script") && !page.contains("style="));
}

#[test]
fn no_page_of_the_check_holds_words_for_clinics_but_the_link_to_them() {
    for route in [Route::Start, Route::About, Route::Privacy, Route::Library] {
        let page = prerender::page(route);
        assert!(page.contains("href=\"clinics.html\" target=\"_blank\" rel=\"noopener\""));
        assert!(!page.contains(PAGE[0].heading) && !page.contains(BUILDER[0].paste_heading));
    }
}
