//! What the person said, shown back: questions with the choices given.

use crate::domain::model::QuestionId;
use crate::domain::red_flags::Triage;
use crate::view::parts::answer::change;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The answers that the deciding rules rest on, each question once.
pub fn said_back(here: &Here, triage: &Triage) -> Html {
    let told = told(triage);
    // One answer is changed by "No". Of several, each can be.
    let several = told.len() > 1;
    html! {
        <div class="stack">
            for (question, choices) in told {
                <blockquote class="card told">
                    { tag("p", "hint", text(here.language.questions[question.index()].text)) }
                    for choice in choices {
                        <p class="lined">
                            { icon::svg(IconName::Tick) }
                            { tag("b", "", text(here.language.questions[question.index()].choices[choice])) }
                        </p>
                    }
                    if several {
                        { change(here, question) }
                    }
                </blockquote>
            }
        </div>
    }
}

/// The answers that decide, by question, in the order asked.
#[must_use]
pub fn told(triage: &Triage) -> Vec<(QuestionId, Vec<usize>)> {
    let because: Vec<_> = triage.deciding().flat_map(|fired| &fired.because).collect();
    let chosen = |question: QuestionId| -> Vec<usize> {
        let given = |choice: &usize| because.iter().any(|one| (one.question, one.choice) == (question, *choice));
        (0..question.get().choices.len()).filter(given).collect()
    };
    let told = QuestionId::all().map(|question| (question, chosen(question)));
    told.filter(|(_, choices)| !choices.is_empty()).collect()
}
