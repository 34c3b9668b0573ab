//! What was asked and is not there, and the other answers: close together, so that the page stays one page.

use crate::domain::language::Language;
use crate::domain::model::QuestionId;
use crate::domain::outcome::Outcome;
use crate::view::parts::body_map::marked;
use crate::view::parts::icon::{self, IconName};
use crate::view::sheet::{Sheet, short_name};
use crate::view::tag::tag;
use crate::view::text::{owned, text};
use yew::prelude::*;

/// Asked and absent, taken back, and the main answers.
pub fn findings(language: &'static Language, outcome: &Outcome, sheet: &Sheet) -> Html {
    let words = &language.words.summary;
    // The picture says where it hurts.
    let place = QuestionId::find("place").filter(|place| marked(*place, outcome.path.answers().bits(*place)) != 0);
    let place = place.map(|place| short_name(language, place));
    html! {
        <>
            for line in &sheet.taken_back {
                { tag("p", "note", owned(line.clone())) }
            }
            if !sheet.absent.is_empty() {
                <section>
                    { tag("h2", "", text(words.absent)) }
                    { signs("plain summary__run", IconName::Minus, &sheet.absent) }
                </section>
            }
            <section>
                { tag("h2", "", text(words.answers)) }
                <dl class="summary__run">
                    for (label, answer) in sheet.answers.iter().filter(|(label, _)| Some(*label) != place) {
                        <div>{ tag("dt", "", text(label)) }{ tag("dd", "", owned(answer.clone())) }</div>
                    }
                </dl>
            </section>
        </>
    }
}

/// A list of signs under its heading.
pub fn column(heading: &'static str, icon: IconName, lines: &[String], nothing: &'static str) -> Html {
    html! {
        <section>
            { tag("h2", "", text(heading)) }
            if lines.is_empty() {
                { tag("p", "", text(nothing)) }
            } else {
                { signs("plain found", icon, lines) }
            }
        </section>
    }
}

fn signs(class: &'static str, icon: IconName, lines: &[String]) -> Html {
    html! {
        <ul {class}>
            for line in lines {
                <li>{ icon::svg(icon) }{ tag("span", "", owned(line.clone())) }</li>
            }
        </ul>
    }
}
