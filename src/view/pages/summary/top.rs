//! How soon, by which rules; what is there and what is open; and where it hurts.

use super::findings::column;
use crate::domain::model::QuestionId;
use crate::domain::outcome::Outcome;
use crate::view::parts::body_map::figure::body_figure;
use crate::view::parts::body_map::{marked, places};
use crate::view::parts::icon::IconName;
use crate::view::parts::urgency::flagged;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::Html;

/// The upper part of the page.
pub fn top(here: &Here, outcome: &Outcome, sheet: &Sheet) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let triage = &outcome.triage;
    let titles: Vec<&str> = triage.deciding().map(|fired| language.rules[fired.rule.index()].title).collect();
    let titles = titles.join(language.words.question.between);
    let place = QuestionId::find("place");
    let marks = place.map_or(0, |place| marked(place, outcome.path.answers().bits(place)));
    let rules = tag("p", "", owned(fill(words.rules, &[("titles", &titles)])));
    let columns = vec![
        column(words.present, IconName::Plus, &sheet.present, words.nothing),
        column(words.unsure, IconName::Unknown, &sheet.unsure, words.nothing),
    ];
    let left = vec![flagged(here, triage, rules), holds("div", "summary__two", columns)];
    let mut parts = vec![holds("div", "stack", left)];
    if let Some(question) = place.filter(|_| marks != 0) {
        let figure = vec![
            tag("h2", "", text(words.marked)),
            tag("div", "plate summary__map", body_figure(language, question, marks, None)),
            tag("figcaption", "small", owned(places(language, question, marks))),
        ];
        parts.push(holds("figure", "", figure));
    }
    holds("div", if marks == 0 { "stack" } else { "summary__top" }, parts)
}
