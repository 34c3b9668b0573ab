//! What the person said, shown back: questions with the choices given.

use crate::domain::language::Language;
use crate::domain::model::{Control, Kind, QuestionId};
use crate::domain::red_flags::{Because, Triage};
use crate::view::parts::answer::change;
use crate::view::parts::icon::{self, IconName};
use crate::view::sheet::short_name;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::{fill, text};
use yew::prelude::Html;

/// The answers that the deciding rules rest on, each question once.
pub fn said_back(here: &Here, triage: &Triage) -> Html {
    let told = told(triage);
    // One answer is changed by "No". Of several, each can be.
    let several = told.len() > 1;
    let mut cards = Vec::new();
    for (question, choices) in told {
        let words = &here.language.questions[question.index()];
        let mut said = vec![tag("p", "hint", text(words.text))];
        for choice in choices {
            let answer = tag("b", "", text(words.choices[choice]));
            said.push(holds("p", "lined", vec![icon::svg(IconName::Tick), answer]));
        }
        if several {
            said.push(change(here, question));
        }
        cards.push(holds("blockquote", "card told", said));
    }
    holds("div", "stack", cards)
}

/// The answers that decide, by question, in the order asked.
#[must_use]
pub fn told(triage: &Triage) -> Told {
    by_question(triage.deciding().flat_map(|fired| &fired.because).collect())
}

/// Choices by question.
type Told = Vec<(QuestionId, Vec<usize>)>;

/// Answers by question, in the order asked.
#[must_use]
pub fn by_question(because: Vec<&Because>) -> Told {
    let chosen = |question: QuestionId| -> Vec<usize> {
        let given = |choice: &usize| because.iter().any(|one| (one.question, one.choice) == (question, *choice));
        (0..question.get().choices.len()).filter(given).collect()
    };
    let told = QuestionId::all().map(|question| (question, chosen(question)));
    told.filter(|(_, choices)| !choices.is_empty()).collect()
}

/// The ticks among answers, word for word; of "not sure" the question. A choice of a single answer means little without its question,
/// and so does a place on the body.
#[must_use]
pub fn ticked(language: &'static Language, told: Told) -> Vec<String> {
    let mut quoted = Vec::new();
    for (question, choices) in told {
        let (row, words) = (question.get(), &language.questions[question.index()]);
        for choice in choices {
            if row.choices[choice].unknown {
                quoted.push(fill(language.words.action.unsure, &[("question", short_name(language, question))]));
            } else if row.kind == Kind::Multiple && row.control == Control::List {
                quoted.push(fill(language.words.action.quoted, &[("answer", words.choices[choice])]));
            }
        }
    }
    quoted
}
