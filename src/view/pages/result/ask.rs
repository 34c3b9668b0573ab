//! Questions for the surgeon; what the person was not sure about is among them.

use super::Props;
use crate::view::asking::{questions, unsure};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// The questions.
#[component]
pub fn Ask(props: &Props) -> Html {
    let language = use_language();
    let words = &language.words.result;
    let unsure: Vec<_> = unsure(&props.outcome).collect();
    let asked = questions(language, &props.outcome);
    if asked.is_empty() && unsure.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack stack--tight" id="ask" tabindex="-1"><h2>{ text(words.ask) }</h2>
            <ol>
                for question in asked {
                    <li>{ text(question) }</li>
                }
                if !unsure.is_empty() {
                    <li>
                        { text(words.ask_unsure) }
                        <ul>
                            for question in unsure {
                                <li key={question.0}>{ text(language.questions[question.index()].text) }</li>
                            }
                        </ul>
                    </li>
                }
            </ol>
        </section>
    }
}
