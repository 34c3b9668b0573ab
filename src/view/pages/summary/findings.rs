//! What was asked and is not there, and the other answers: close together, so that the page stays one page.

use super::Props;
use crate::domain::model::QuestionId;
use crate::view::parts::body_map::marked;
use crate::view::parts::icon::{self, IconName};
use crate::view::sheet::short_name;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// Asked and absent, taken back, and the main answers.
#[component]
pub fn Findings(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.summary;
    let sheet = &props.sheet;
    // The picture says where it hurts.
    let place =
        QuestionId::find("place").filter(|place| marked(*place, props.outcome.path.answers().bits(*place)) != 0);
    let place = place.map(|place| short_name(language, place));
    html! {
        <>
            for line in &sheet.taken_back {
                <p class="note">{ line.clone() }</p>
            }
            if !sheet.absent.is_empty() {
                <section>
                    <h2>{ text(words.absent) }</h2>
                    <ul class="plain summary__run">
                        for line in &sheet.absent {
                            <li>{ icon::svg(IconName::Minus) }{ line.clone() }</li>
                        }
                    </ul>
                </section>
            }
            <section>
                <h2>{ text(words.answers) }</h2>
                <dl class="summary__run">
                    for (label, answer) in sheet.answers.iter().filter(|(label, _)| Some(*label) != place) {
                        <div key={*label}><dt>{ text(label) }</dt><dd>{ answer.clone() }</dd></div>
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
                <ul class="plain found">
                    for line in lines {
                        <li>{ icon::svg(icon) }<span>{ line.clone() }</span></li>
                    }
                </ul>
            }
        </section>
    }
}
