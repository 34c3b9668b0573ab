//! How far the check has come: the spine, one bone for each part, and the thread that leaves it where the person is.

use crate::domain::content::PAGES;
use crate::domain::flow::{Path, is_after_result};
use crate::view::parts::progress::spine::Spine;
use crate::view::parts::step_back::StepBack;
use crate::view::state::{use_language, use_session};
use crate::view::text::{fill, text};
use yew::prelude::*;

mod spine;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The page of questions; none once all of them are answered.
    #[prop_or_default]
    pub page: Option<usize>,
}

/// The way back, the part, and the spine: lying on a phone, standing on a desk.
#[component]
pub fn Progress(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.question;
    let page = props.page.filter(|page| !is_after_result(&PAGES[*page]));
    let parts = part_count();
    let here = page.map_or(parts, |page| PAGES[page].part as usize);
    html! {
        <nav class="side" aria-label={words.progress}>
            <div class="steps">
                <StepBack />
                if let Some(page) = page {
                    <Place {page} {parts} />
                }
                <ol class="plain steps__row" aria-hidden="true">
                    for at in 0..parts {
                        <li key={at} class={state(at, here)}></li>
                    }
                </ol>
            </div>
            <Spine {parts} {here} />
        </nav>
    }
}

#[derive(PartialEq, Properties)]
struct PlaceProps {
    pub page: usize,
    pub parts: usize,
}

/// "Part 1 of 7, Safety first", and which of its screens.
#[component]
fn Place(props: &PlaceProps) -> Html {
    let language = use_language();
    let words = &language.words.question;
    let part = PAGES[props.page].part;
    let path = Path::new(use_session().answers());
    let (mut number, mut total) = (1, 0);
    for page in (0..PAGES.len()).filter(|page| PAGES[*page].part == part && (path.shows(*page) || *page == props.page)) {
        total += 1;
        number += usize::from(page < props.page);
    }
    let count = fill(words.part_of, &[("number", &(part + 1).to_string()), ("total", &props.parts.to_string())]);
    let screen = fill(words.screen_of, &[("number", &number.to_string()), ("total", &total.to_string())]);
    html! {
        <p class="steps__place small">
            <span><b>{ count }</b>{ " " }{ text(language.parts[part as usize]) }</span>
            if total > 1 {
                <span class="steps__screen">{ screen }</span>
            }
        </p>
    }
}

/// How many parts come before the result.
fn part_count() -> usize {
    let parts = PAGES.iter().filter(|page| !is_after_result(page)).map(|page| usize::from(page.part) + 1);
    parts.max().unwrap_or(0)
}

/// Whether a part is done, is now, or is still to come.
fn state(part: usize, here: usize) -> &'static str {
    match part.cmp(&here) {
        std::cmp::Ordering::Less => "is-done",
        std::cmp::Ordering::Equal => "is-now",
        std::cmp::Ordering::Greater => "is-next",
    }
}
