//! A question with its hint, its control, and the reason why it is asked.

use crate::domain::model::{Control, Kind, QuestionId};
use crate::view::parts::body_map::BodyMap;
use crate::view::parts::choice_list::ChoiceList;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::scale::Scale;
use crate::view::parts::select_field::SelectField;
use crate::view::parts::why::Why;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// Whether a question is the heading of its page, or one of several parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The only question: its words are the heading of the page.
    Page,
    /// One of several.
    Part,
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub question: QuestionId,
    /// The answer so far.
    pub bits: u32,
    pub rank: Rank,
    /// Whether an answer was missing.
    pub wrong: bool,
    pub on_answer: Callback<(QuestionId, u32)>,
}

/// One question.
#[component]
pub fn Field(props: &Props) -> Html {
    let Props { question, bits, rank, wrong, .. } = *props;
    let words = &use_language().questions[question.index()];
    let id = question.get().id;
    let described = described_by(id, !words.hint.is_empty(), wrong);
    let on_choose = props.on_answer.reform(move |bits| (question, bits));
    let control = match question.get().control {
        Control::Select => {
            return html! {
                <div class="question field">
                    <div class="question__head">
                        { heading(rank, html! { <label for={id}>{ text(words.text) }</label> }) }
                        <Help {question} {wrong} />
                    </div>
                    <SelectField {question} {bits} {wrong} {described} {on_choose} />
                    <Why {question} />
                </div>
            };
        }
        Control::List => html! { <ChoiceList {question} {bits} {wrong} {on_choose} /> },
        Control::BodyMap => html! { <BodyMap {question} {bits} {wrong} {on_choose} /> },
        Control::Scale => html! { <Scale {question} {bits} {on_choose} /> },
    };
    html! {
        <div class="question field">
            <fieldset class="question" aria-describedby={described}>
                <legend>{ heading(rank, text(words.text)) }</legend>
                <Help {question} {wrong} />
                { control }
            </fieldset>
            <Why {question} />
        </div>
    }
}

fn heading(rank: Rank, words: Html) -> Html {
    match rank {
        Rank::Page => html! { <h1 tabindex="-1">{ words }</h1> },
        Rank::Part => html! { <h2>{ words }</h2> },
    }
}

/// The ids of what describes the question, for a screen reader.
fn described_by(id: &str, hint: bool, wrong: bool) -> Option<AttrValue> {
    match (hint, wrong) {
        (true, true) => Some(format!("{id}-hint {id}-error").into()),
        (true, false) => Some(format!("{id}-hint").into()),
        (false, true) => Some(format!("{id}-error").into()),
        (false, false) => None,
    }
}

#[derive(PartialEq, Properties)]
struct HelpProps {
    pub question: QuestionId,
    pub wrong: bool,
}

/// The hint, and what is missing.
#[component]
fn Help(props: &HelpProps) -> Html {
    let language = use_language();
    let words = &language.words.question;
    let row = props.question.get();
    let hint = language.questions[props.question.index()].hint;
    let missing = match (row.control, row.kind) {
        (Control::Select, _) => words.error_select,
        (_, Kind::Multiple) => words.error_multiple,
        _ => words.error_single,
    };
    html! {
        <>
            if !hint.is_empty() {
                <p class="hint" id={format!("{}-hint", row.id)}>{ text(hint) }</p>
            }
            if props.wrong {
                <p class="field-error" id={format!("{}-error", row.id)}>
                    { icon::svg(IconName::Alarm) }
                    <span><span class="hidden">{ text(words.error) }</span>{ text(missing) }</span>
                </p>
            }
        </>
    }
}
