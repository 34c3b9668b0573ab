//! The sources of one page: gathered once, numbered in the order in which they are first cited.

use crate::domain::language::{Statement, Statements};
use crate::domain::model::SourceId;
use crate::view::parts::source_list::source_list;
use crate::view::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// The numbered sources of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited(Rc<[SourceId]>);

impl Cited {
    /// The sources of some sections, in the order in which they stand on the page.
    #[must_use]
    pub fn new(sections: &[Statements]) -> Self {
        Self::of(sections.iter().copied().flatten())
    }

    /// The sources of some statements, in their order.
    pub fn of<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> Self {
        Self::from_ids(statements.into_iter().flat_map(|statement| statement.sources).copied())
    }

    /// These sources, each once.
    pub fn from_ids(ids: impl IntoIterator<Item = SourceId>) -> Self {
        let mut found: Vec<SourceId> = Vec::new();
        for id in ids {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        Self(found.into())
    }

    /// The number of a source on this page, from 1.
    #[must_use]
    pub fn number(&self, source: SourceId) -> Option<usize> {
        self.0.iter().position(|known| *known == source).map(|at| at + 1)
    }

    /// The sources in their order.
    #[must_use]
    pub fn ids(&self) -> &[SourceId] {
        &self.0
    }
}

/// The sources of the page around a part. Without a page there are none, and no marks.
#[hook]
pub fn use_cited() -> Cited {
    use_context::<Cited>().unwrap_or_default()
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub sources: Cited,
    /// The day the page was last checked, if it has one.
    #[prop_or_default]
    pub reviewed: &'static str,
    pub children: Html,
}

/// What stands inside gets numbered marks, and the list of sources follows it.
#[component]
pub fn WithSources(props: &Props) -> Html {
    let language = use_language();
    html! {
        <ContextProvider<Cited> context={props.sources.clone()}>
            { props.children.clone() }
            { source_list(language, &props.sources, props.reviewed) }
        </ContextProvider<Cited>>
    }
}
