//! Where the statements of a page come from, at its end.

use crate::domain::model::SourceId;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::state::use_language;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub sources: Cited,
    #[prop_or_default]
    pub reviewed: &'static str,
}

/// The numbered sources, the meaning of "estimate", and the day of the last check.
#[component]
pub fn SourceList(props: &Props) -> Html {
    let language = use_language();
    let words = language.words;
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources"><Icon name={IconName::Why} />{ text(words.library.sources) }</h2>
            <ol>
                for (at, source) in props.sources.ids().iter().enumerate() {
                    <li key={source.0} id={format!("source-{}", at + 1)} tabindex="-1"><Citation source={*source} /></li>
                }
            </ol>
            <p class="small">{ text(words.library.estimate_meaning) }</p>
            if !props.reviewed.is_empty() {
                <p class="small">{ fill(words.library.reviewed, &[("date", &date(props.reviewed, language))]) }</p>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
pub struct CitationProps {
    pub source: SourceId,
}

/// One source, as a link where it has an address.
#[component]
pub fn Citation(props: &CitationProps) -> Html {
    let words = use_language().words;
    let source = props.source.get();
    let year = (source.year > 0).then(|| fill(words.library.year, &[("year", &source.year.to_string())]));
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
                { " " }<small class="estimate">{ text(words.library.recalled) }</small>
            }
        </>
    }
}
