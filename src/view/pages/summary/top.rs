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
use crate::view::tag::tag;
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// The upper part of the page.
pub fn top(here: &Here, outcome: &Outcome, sheet: &Sheet) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let triage = &outcome.triage;
    let titles: Vec<&str> = triage.deciding().map(|fired| language.rules[fired.rule.index()].title).collect();
    let titles = titles.join(language.words.question.between);
    let place = QuestionId::find("place");
    let marks = place.map_or(0, |place| marked(place, outcome.path.answers().bits(place)));
    html! {
        <div class={if marks == 0 { "stack" } else { "summary__top" }}>
            <div class="stack">
                { flagged(here, triage, tag("p", "", owned(fill(words.rules, &[("titles", &titles)])))) }
                <div class="summary__two">
                    { column(words.present, IconName::Plus, &sheet.present, words.nothing) }
                    { column(words.unsure, IconName::Unknown, &sheet.unsure, words.nothing) }
                </div>
            </div>
            if let Some(question) = place.filter(|_| marks != 0) {
                <figure>
                    { tag("h2", "", text(words.marked)) }
                    { tag("div", "plate summary__map", body_figure(language, question, marks, None)) }
                    <figcaption class="small">{ places(language, question, marks) }</figcaption>
                </figure>
            }
        </div>
    }
}
