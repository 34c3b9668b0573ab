//! Where the statements of a page come from, at its end.

use crate::domain::language::Language;
use crate::domain::model::SourceId;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{all, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// The numbered sources under their heading, and the day of the last check.
pub fn source_list(language: &'static Language, cited: &Cited, reviewed: &'static str) -> Html {
    let words = &language.words.library;
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ icon::svg(IconName::Why) }{ text(words.sources) }</h2>
            { numbered(language, cited) }
            { tag("p", "small", owned(fill(words.reviewed, &[("date", &date(reviewed, language))]))) }
        </section>
    }
}

/// The numbered sources, and what "estimate" means.
pub fn numbered(language: &'static Language, cited: &Cited) -> Html {
    html! {
        <>
            <ol>
                for (at, source) in cited.ids().iter().enumerate() {
                    <li id={format!("source-{}", at + 1)} tabindex="-1">{ citation(language, *source) }</li>
                }
            </ol>
            { tag("p", "small", text(language.words.library.estimate_meaning)) }
        </>
    }
}

/// One source, as a link where it has an address.
pub fn citation(language: &'static Language, source: SourceId) -> Html {
    let (source, words) = (source.get(), &language.words.library);
    let title = text(source.title);
    let mut said = vec![if source.url.is_empty() {
        html! { <span lang="en">{ title }</span> }
    } else {
        html! { <a lang="en" href={source.url} rel="noreferrer" target="_blank">{ title }</a> }
    }];
    if source.year > 0 {
        said.push(text(" "));
        said.push(owned(fill(words.year, &[("year", &source.year.to_string())])));
    }
    if source.recalled {
        said.push(text(" "));
        said.push(tag("small", "estimate", text(words.recalled)));
    }
    all(said)
}
