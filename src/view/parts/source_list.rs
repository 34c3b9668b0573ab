//! Where the statements of a page come from, at its end.

use crate::domain::language::Language;
use crate::domain::model::SourceId;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{self, IconName};
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// The numbered sources, the meaning of "estimate", and the day of the last check, if the page has one.
pub fn source_list(language: &'static Language, sources: &Cited, reviewed: &'static str) -> Html {
    let words = &language.words.library;
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ icon::svg(IconName::Why) }{ text(words.sources) }</h2>
            <ol>
                for (at, source) in sources.ids().iter().enumerate() {
                    <li key={source.0} id={format!("source-{}", at + 1)} tabindex="-1">{ citation(language, *source) }</li>
                }
            </ol>
            <p class="small">{ text(words.estimate_meaning) }</p>
            if !reviewed.is_empty() {
                <p class="small">{ fill(words.reviewed, &[("date", &date(reviewed, language))]) }</p>
            }
        </section>
    }
}

/// One source, as a link where it has an address.
pub fn citation(language: &'static Language, source: SourceId) -> Html {
    let (source, words) = (source.get(), &language.words.library);
    let year = (source.year > 0).then(|| fill(words.year, &[("year", &source.year.to_string())]));
    html! {
        <>
            if source.url.is_empty() {
                <span lang="en">{ text(source.title) }</span>
            } else {
                <a lang="en" href={source.url} rel="noreferrer">{ text(source.title) }</a>
            }
            if let Some(year) = year {
                { " " }{ year }
            }
            if source.recalled {
                { " " }<small class="estimate">{ text(words.recalled) }</small>
            }
        </>
    }
}
