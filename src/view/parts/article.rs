//! A page to read: the ways back, its head, its sections on the thread with links to them beside it, its sources.

use crate::domain::language::{Statements, Texts};
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::contents::Contents;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::{Section, list};
use crate::view::parts::statements::StatementList;
use crate::view::parts::topic_list::TopicList;
use crate::view::route::Route;
use yew::prelude::*;

/// One section of such a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    id: &'static str,
    heading: &'static str,
    body: Html,
}

impl Block {
    /// A section with anything in it.
    #[must_use]
    pub const fn new(id: &'static str, heading: &'static str, body: Html) -> Self {
        Self { id, heading, body }
    }

    /// A section of statements. None where there is nothing to say.
    #[must_use]
    pub fn stated(id: &'static str, heading: &'static str, statements: Statements) -> Option<Self> {
        let body = || html! { <StatementList {statements} /> };
        (!statements.is_empty()).then(|| Self::new(id, heading, body()))
    }

    /// A section of plain lines, as of questions for the surgeon. None where there are none.
    #[must_use]
    pub fn listed(id: &'static str, heading: &'static str, lines: Texts) -> Option<Self> {
        (!lines.is_empty()).then(|| Self::new(id, heading, list(lines)))
    }

    /// A section of links to other pages. None where there are none.
    #[must_use]
    pub fn linked(id: &'static str, heading: &'static str, topics: impl Iterator<Item = Route>) -> Option<Self> {
        let topics: Vec<Route> = topics.collect();
        (!topics.is_empty()).then(|| Self::new(id, heading, html! { <TopicList {topics} /> }))
    }
}

#[derive(PartialEq, Properties)]
pub struct Props {
    /// One level up.
    pub up: Route,
    /// What that is called.
    pub up_words: &'static str,
    /// Heading and lead.
    pub head: Html,
    /// The sections.
    pub blocks: Vec<Block>,
    /// Everything that the page cites, if it makes statements.
    #[prop_or_default]
    pub sources: Option<Cited>,
    /// The day the page was last checked.
    #[prop_or_default]
    pub reviewed: &'static str,
    /// What stands before the thread.
    #[prop_or_default]
    pub children: Html,
}

/// The page.
#[component]
pub fn Article(props: &Props) -> Html {
    let body = html! {
        <>
            { props.children.clone() }
            <div class="thread">
                for block in props.blocks.iter().cloned() {
                    <Section key={block.id} id={block.id} heading={block.heading}>{ block.body }</Section>
                }
            </div>
        </>
    };
    html! {
        <div class="frame frame--side">
            <Contents sections={props.blocks.iter().map(|block| (block.id, block.heading)).collect::<Vec<_>>()} />
            <article class="stack stack--wide">
                <PageTop to={props.up} words={props.up_words} />
                { props.head.clone() }
                if let Some(sources) = props.sources.clone() {
                    <WithSources {sources} reviewed={props.reviewed}>{ body }</WithSources>
                } else {
                    { body }
                }
            </article>
        </div>
    }
}
