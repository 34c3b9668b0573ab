//! Questions for the surgeon; what the person was not sure about is among them.

use crate::domain::language::Language;
use crate::domain::outcome::Outcome;
use crate::view::asking::{questions, unsure};
use crate::view::parts::article::Block;
use crate::view::tag::{all, holds, put, tag};
use crate::view::text::text;
use yew::prelude::Html;

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
    let mut items: Vec<Html> = asked.into_iter().map(item).collect();
    if !unsure.is_empty() {
        let own = unsure.into_iter().map(|question| item(language.questions[question.index()].text)).collect();
        items.push(holds("li", "", vec![text(words.ask_unsure), holds("ul", "", own)]));
    }
    let mut body = vec![holds("ol", "", items)];
    if !tonight.is_empty() {
        put(&mut body, "h3", text(words.ask_tonight));
        body.push(holds("ul", "", tonight.into_iter().map(item).collect()));
        put(&mut body, "p", text(words.ask_tonight_after));
    }
    Some(Block::new("ask", words.ask, all(body)))
}
