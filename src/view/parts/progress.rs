//! How far the check has come: the spine, one bone for each part, and the thread that leaves it where the person is.

use crate::domain::content::PAGES;
use crate::domain::flow::{Path, is_after_result};
use crate::domain::language::Language;
use crate::view::parts::progress::spine::Spine;
use crate::view::parts::step_back::StepBack;
use crate::view::state::{use_language, use_session};
use crate::view::text::{fill, text};
use yew::prelude::*;

mod spine;

/// So many screens of a part need no counting.
const A_FEW: usize = 3;

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
    let path = Path::new(use_session().answers());
    let screen_here = page.and_then(|page| screen(language, &path, page)).map(AttrValue::from);
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
            <Spine {parts} {here} screen={screen_here} />
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
    let count = fill(words.part_of, &[("number", &(part + 1).to_string()), ("total", &props.parts.to_string())]);
    html! {
        <p class="steps__place small">
            <span><b>{ count }</b>{ " " }{ text(language.parts[part as usize]) }</span>
            if let Some(screen) = screen(language, &path, props.page) {
                <span>{ screen }</span>
            }
        </p>
    }
}

/// Which screen of its part a page is, where the part has more than a few.
fn screen(language: &'static Language, path: &Path, page: usize) -> Option<String> {
    let same_part = |other: &usize| PAGES[*other].part == PAGES[page].part && (path.shows(*other) || *other == page);
    let total = (0..PAGES.len()).filter(same_part).count();
    let number = (0..=page).filter(same_part).count();
    let words = &language.words.question;
    (total > A_FEW).then(|| fill(words.screen_of, &[("number", &number.to_string()), ("total", &total.to_string())]))
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
