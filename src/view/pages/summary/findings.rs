//! What was asked and is not there, and the other answers: close together, so that the page stays one page.

use crate::domain::language::Language;
use crate::domain::model::QuestionId;
use crate::domain::outcome::Outcome;
use crate::view::parts::body_map::marked;
use crate::view::parts::icon::{self, IconName};
use crate::view::sheet::{Sheet, short_name};
use crate::view::text::text;
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
                <p class="note">{ line.clone() }</p>
            }
            if !sheet.absent.is_empty() {
                <section>
                    <h2>{ text(words.absent) }</h2>
                    { signs("plain summary__run", IconName::Minus, &sheet.absent) }
                </section>
            }
            <section>
                <h2>{ text(words.answers) }</h2>
                <dl class="summary__run">
                    for (label, answer) in sheet.answers.iter().filter(|(label, _)| Some(*label) != place) {
                        <div><dt>{ text(label) }</dt><dd>{ answer.clone() }</dd></div>
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
            <h2>{ text(heading) }</h2>
            if lines.is_empty() {
                <p>{ text(nothing) }</p>
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
                <li>{ icon::svg(icon) }<span>{ line.clone() }</span></li>
            }
        </ul>
    }
}
