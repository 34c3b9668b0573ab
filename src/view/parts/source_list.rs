//! Where the statements of a page come from, at its end.

use crate::domain::language::Language;
use crate::domain::model::SourceId;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, element, fixed, holds, made, tag, with};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The numbered sources under their heading, and the day of the last check.
pub fn source_list(language: &'static Language, cited: &Cited, reviewed: &'static str) -> Html {
    let words = &language.words.library;
    let checked = owned(fill(words.reviewed, &[("date", &date(reviewed, language))]));
    let parts = vec![
        with("h2", &["id"], &["sources"], all(vec![icon::svg(IconName::Why), text(words.sources)])),
        numbered(language, cited),
        tag("p", "small", checked),
    ];
    with("section", &["class", "aria-labelledby"], &["sources", "sources"], all(parts))
}

/// The numbered sources, and what "estimate" means.
pub fn numbered(language: &'static Language, cited: &Cited) -> Html {
    let mut list = Vec::new();
    for (at, source) in cited.ids().iter().enumerate() {
        let id = made(format!("source-{}", at + 1));
        list.push(element("li", &["id", "tabindex"], vec![id, fixed("-1")], citation(language, *source)));
    }
    all(vec![holds("ol", "", list), tag("p", "small", text(language.words.library.estimate_meaning))])
}

/// One source, as a link where it has an address.
pub fn citation(language: &'static Language, source: SourceId) -> Html {
    let (source, words) = (source.get(), &language.words.library);
    let title = text(source.title);
    let mut said = vec![if source.url.is_empty() {
        with("span", &["lang"], &["en"], title)
    } else {
        with("a", &["lang", "href", "rel", "target"], &["en", source.url, "noreferrer", "_blank"], title)
    }];
    if !source.year.is_empty() {
        said.push(text(" "));
        said.push(owned(fill(words.year, &[("year", source.year)])));
    }
    if source.recalled {
        said.push(text(" "));
        said.push(tag("small", "estimate", text(words.recalled)));
    }
    all(said)
}
