//! How soon, by which rules; what is there and what is open; and where it hurts.

use super::Props;
use super::findings::column;
use crate::domain::model::QuestionId;
use crate::view::levels::{heading, icon};
use crate::view::parts::body_map::figure::BodyFigure;
use crate::view::parts::body_map::{Marked, marked};
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::ladder::Ladder;
use crate::view::parts::urgency::class;
use crate::view::state::{use_language, use_region};
use crate::view::text::{fill, text};
use yew::prelude::*;

/// The upper part of the page.
#[component]
pub fn Top(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.summary;
    let region = use_region();
    let triage = &props.outcome.triage;
    let titles: Vec<&str> = triage.deciding().map(|fired| language.rules[fired.rule.index()].title).collect();
    let titles = titles.join(language.words.question.between);
    let place = QuestionId::find("place");
    let marks = place.map_or(0, |place| marked(place, props.outcome.path.answers().bits(place)));
    html! {
        <div class={if marks == 0 { "stack" } else { "summary__top" }}>
            <div class="stack">
                <section class={class(triage.level)} aria-labelledby="how-soon">
                    <div class="urgency__flag">
                        { icon::svg(icon(triage.level)) }<b>{ text(language.words.urgency.how_soon) }</b>
                    </div>
                    <div class="urgency__body">
                        <h2 id="how-soon">{ heading(language, region, triage.rank()) }</h2>
                        <p>{ fill(words.rules, &[("titles", &titles)]) }</p>
                        <Ladder level={triage.level} />
                    </div>
                </section>
                <div class="summary__two">
                    { column(words.present, IconName::Plus, &props.sheet.present, words.nothing) }
                    { column(words.unsure, IconName::Unknown, &props.sheet.unsure, words.nothing) }
                </div>
            </div>
            if let Some(question) = place.filter(|_| marks != 0) {
                <figure>
                    <h2>{ text(words.marked) }</h2>
                    <div class="plate summary__map"><BodyFigure {question} bits={marks} /></div>
                    <figcaption class="small"><Marked {question} bits={marks} /></figcaption>
                </figure>
            }
        </div>
    }
}
