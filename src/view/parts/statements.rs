//! Medical statements, each with its marks: where it comes from, and whether it is an estimate.

use crate::domain::language::{Language, Statement, Statements};
use crate::view::parts::cited::{Cited, use_cited};
use crate::view::parts::jump::jump;
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
    let (language, cited) = (use_language(), use_cited());
    let statements = props.statements.0;
    if let [single] = statements {
        return html! { <p>{ words(language, &cited, single) }</p> };
    }
    html! {
        <ul class="statements">
            for (at, statement) in statements.iter().enumerate() {
                <li key={at}>{ words(language, &cited, statement) }</li>
            }
        </ul>
    }
}

/// The words of a statement with its marks.
fn words(language: &'static Language, cited: &Cited, statement: &'static Statement) -> Html {
    let words = &language.words.library;
    let numbers = statement.sources.iter().filter_map(|source| cited.number(*source));
    html! {
        <>
            { text(statement.text) }
            if statement.estimate {
                { " " }<small class="estimate">{ text(words.estimate) }</small>
            }
            for number in numbers {
                { " " }
                { mark(words.source_mark, number) }
            }
        </>
    }
}

/// The number of a source, which leads to it.
fn mark(label: &'static str, number: usize) -> Html {
    let number = number.to_string();
    let label = fill(label, &[("number", &number)]);
    jump(format!("source-{number}"), "source-mark", Some(label), html! { { number } })
}
