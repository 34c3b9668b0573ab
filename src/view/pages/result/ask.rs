//! Questions for the surgeon; what the person was not sure about is among them.

use crate::domain::language::Language;
use crate::domain::outcome::Outcome;
use crate::view::asking::{questions, unsure};
use crate::view::parts::article::Block;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The questions.
pub fn ask(language: &'static Language, outcome: &Outcome) -> Option<Block> {
    let words = &language.words.result;
    let unsure: Vec<_> = unsure(outcome).collect();
    let asked = questions(language, outcome);
    if asked.is_empty() && unsure.is_empty() {
        return None;
    }
    let item = |words| tag("li", "", text(words));
    let tonight = unsure.iter().map(|question| language.questions[question.index()].tonight);
    let tonight: Vec<&str> = tonight.filter(|words| !words.is_empty()).collect();
    let body = html! {
        <>
            <ol>
                { for asked.into_iter().map(item) }
                if !unsure.is_empty() {
                    <li>
                        { text(words.ask_unsure) }
                        { tag("ul", "", unsure.into_iter().map(|question| item(language.questions[question.index()].text)).collect()) }
                    </li>
                }
            </ol>
            if !tonight.is_empty() {
                { tag("h3", "", text(words.ask_tonight)) }
                { tag("ul", "", tonight.into_iter().map(item).collect()) }
                { tag("p", "", text(words.ask_tonight_after)) }
            }
        </>
    };
    Some(Block::new("ask", words.ask, body))
}
