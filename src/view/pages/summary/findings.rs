//! What was asked and is not there, and the other answers: close together, so that the page stays one page.

use crate::domain::language::Language;
use crate::domain::model::QuestionId;
use crate::domain::outcome::Outcome;
use crate::view::parts::body_map::marked;
use crate::view::parts::icon::{self, IconName};
use crate::view::sheet::{Sheet, short_name};
use crate::view::tag::{all, holds, tag};
use crate::view::text::{owned, text};
use yew::prelude::Html;

/// Asked and absent, taken back, and the main answers.
pub fn findings(language: &'static Language, outcome: &Outcome, sheet: &Sheet) -> Html {
    let words = &language.words.summary;
    // The picture says where it hurts.
    let place = QuestionId::find("place").filter(|place| marked(*place, outcome.path.answers().bits(*place)) != 0);
    let place = place.map(|place| short_name(language, place));
    let mut parts: Vec<Html> = sheet.taken_back.iter().map(|line| tag("p", "note", owned(line.clone()))).collect();
    if !sheet.absent.is_empty() {
        parts.push(section(words.absent, signs("plain summary__run", IconName::Minus, &sheet.absent)));
    }
    let answers = sheet.answers.iter().filter(|(label, _)| Some(*label) != place);
    let answer = |(label, answer): &(&'static str, String)| {
        holds("div", "", vec![tag("dt", "", text(label)), tag("dd", "", owned(answer.clone()))])
    };
    parts.push(section(words.answers, tag("dl", "summary__run", answers.map(answer).collect())));
    all(parts)
}

/// A part of the page under its heading.
pub fn section(heading: &'static str, body: Html) -> Html {
    holds("section", "", vec![tag("h2", "", text(heading)), body])
}

/// A list of signs under its heading.
pub fn column(heading: &'static str, icon: IconName, lines: &[String], nothing: &'static str) -> Html {
    let body = if lines.is_empty() { tag("p", "", text(nothing)) } else { signs("plain found", icon, lines) };
    section(heading, body)
}

fn signs(class: &'static str, icon: IconName, lines: &[String]) -> Html {
    let line = |line: &String| holds("li", "", vec![icon::svg(icon), tag("span", "", owned(line.clone()))]);
    tag("ul", class, lines.iter().map(line).collect())
}
