//! How far the check has come: the spine, one bone for each part, and the thread that leaves it where the person is.

use crate::domain::content::PAGES;
use crate::domain::flow::{Path, is_after_result};
use crate::domain::inquiry::is_safety;
use crate::domain::language::Language;
use crate::view::parts::progress::spine::spine;
use crate::view::parts::step_back::step_back;
use crate::view::state::Here;
use crate::view::tag::{all, element, fixed, holds, made, tag, with};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

mod spine;

/// The way back, the part, and the spine: lying on a phone, standing on a desk. Without a page, all of it is behind.
pub fn progress(here: &Here, page: Option<usize>) -> Html {
    let language = here.language;
    let extra = page.is_some_and(|page| is_after_result(&PAGES[page]));
    let page = page.filter(|_| !extra);
    let parts = part_count();
    let part = page.map_or(parts, |page| PAGES[page].part as usize);
    let screen = page.and_then(|page| screen(here, page));
    let mut steps = vec![step_back(here)];
    if page.is_some() {
        steps.push(place(language, part, parts, screen));
    } else if extra {
        steps.push(tag("p", "small steps__extra", tag("b", "", text(language.words.question.extra))));
    }
    let bones: Html = (0..parts)
        .map(|at| tag("li", state(at, part), screen.filter(|_| at == part).map_or_else(Html::default, share)))
        .collect();
    steps.push(with("ol", &["class", "aria-hidden"], &["plain steps__row", "true"], bones));
    let both = all(vec![holds("div", "steps", steps), spine(language, parts, part, screen)]);
    with("nav", &["class", "aria-label"], &["side", language.words.question.progress], both)
}

/// "Part 1 of 7, Safety first", and which of its screens.
fn place(language: &'static Language, part: usize, parts: usize, screen: Option<Screen>) -> Html {
    let words = &language.words.question;
    let count = fill(words.part_of, &[("number", &(part + 1).to_string()), ("total", &parts.to_string())]);
    let name = vec![tag("b", "", owned(count)), text(" "), text(language.parts[part])];
    let mut lines = vec![holds("span", "", name)];
    lines.extend(screen.map(|screen| tag("span", "", owned(said(language, screen)))));
    holds("p", "steps__place small", lines)
}

/// Which of how many screens.
type Screen = (usize, usize);

/// "Screen 2 of about 17".
fn said(language: &'static Language, (number, total): Screen) -> String {
    fill(language.words.question.screen_of, &[("number", &number.to_string()), ("total", &total.to_string())])
}

/// How much of this part is done, as a bar in its bone.
fn share((number, total): Screen) -> Html {
    let width = format!("{}%", 100 * number / total.max(1));
    let bar = element("rect", &["width", "height"], vec![made(width), fixed("100%")], Html::default());
    let names = &["class", "x", "y", "width", "height", "focusable"];
    with("svg", names, &["share", "9", "22", "32", "14", "false"], bar)
}

/// Which screen of the safety questions a page is. What follows them depends on the answers, so it is not counted.
fn screen(here: &Here, page: usize) -> Option<Screen> {
    let path = Path::new(here.session.answers());
    let same_part = |other: &usize| PAGES[*other].part == PAGES[page].part && (path.shows(*other) || *other == page);
    let total = (0..PAGES.len()).filter(same_part).count();
    let number = (0..=page).filter(same_part).count();
    is_safety(page).then_some((number, total))
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
