//! Medical statements, each with its marks: where it comes from, and whether it is an estimate.

use crate::domain::language::{Statement, Statements};
use crate::view::parts::cited::use_cited;
use crate::view::parts::jump::Jump;
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The statements. They are static, so where they stand tells them apart.
    #[prop_or_default]
    pub statements: Shown,
}

/// Statements as a prop: equal when they are the same ones.
#[derive(Clone, Copy, Default)]
pub struct Shown(Statements);

impl Shown {
    /// Whether there is nothing to say.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

/// One statement on its own.
#[must_use]
pub fn only(statement: &'static Statement) -> Statements {
    std::slice::from_ref(statement)
}

impl yew::html::IntoPropValue<Shown> for Statements {
    fn into_prop_value(self) -> Shown {
        Shown(self)
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// A paragraph for one statement, a list for several.
#[component]
pub fn StatementList(props: &Props) -> Html {
    let statements = props.statements.0;
    let [single] = statements else {
        return html! {
            <ul class="statements">
                for (at, statement) in statements.iter().enumerate() {
                    <li key={at}><Words statement={Of(statement)} /></li>
                }
            </ul>
        };
    };
    html! { <p><Words statement={Of(single)} /></p> }
}

/// One statement as a prop.
#[derive(Clone, Copy)]
struct Of(&'static Statement);

impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(PartialEq, Properties)]
struct WordsProps {
    pub statement: Of,
}

/// The words of a statement with its marks.
#[component]
fn Words(props: &WordsProps) -> Html {
    let statement = props.statement.0;
    let words = use_language().words;
    let cited = use_cited();
    let numbers = statement.sources.iter().filter_map(|source| cited.number(*source));
    html! {
        <>
            { text(statement.text) }
            if statement.estimate {
                { " " }<small class="estimate">{ text(words.library.estimate) }</small>
            }
            for number in numbers {
                { " " }
                <Jump key={number} to={format!("source-{number}")} class="source-mark"
                    label={fill(words.library.source_mark, &[("number", &number.to_string())])}>
                    { number }
                </Jump>
            }
        </>
    }
}
