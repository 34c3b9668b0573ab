//! What two patient articles on this subject cover: each line has its place in the product.

use serde::Deserialize;
use std::{fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    area: String,
    item: String,
    page: Pages,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Pages {
    One(String),
    Several(Vec<String>),
}

#[test]
fn every_line_of_the_source_articles_is_covered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let coverage: Coverage =
        toml::from_str(&read(&root.join("tests/coverage/source-articles.toml"))).unwrap_or_else(|e| panic!("{e}"));
    assert!(coverage.item.len() >= 55, "only {} lines are listed", coverage.item.len());
    let mut missing = Vec::new();
    for item in &coverage.item {
        let pages = match &item.page {
            Pages::One(page) => std::slice::from_ref(page),
            Pages::Several(pages) => pages,
        };
        let texts: Vec<String> = pages
            .iter()
            .map(|page| read(&root.join("src/content/en").join(page).with_extension("toml")).to_lowercase())
            .collect();
        assert!(!item.words.is_empty(), "{}: no words to look for", item.item);
        for word in &item.words {
            if !texts.iter().any(|text| text.contains(&word.to_lowercase())) {
                missing.push(format!("{} / {}: `{word}` is not on {}", item.area, item.item, pages.join(", ")));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
