//! A page to read: the ways back, its head, its sections on the thread with links to them beside it, its sources.

use crate::domain::language::{Language, Statements, Texts};
use crate::view::parts::back_link::back_link;
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::contents::contents;
use crate::view::parts::section::{list, section};
use crate::view::parts::statements::StatementList;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::{use_language, use_session};
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
    pub fn linked(
        language: &'static Language,
        id: &'static str,
        heading: &'static str,
        topics: &mut dyn Iterator<Item = Route>,
    ) -> Option<Self> {
        let topics: Vec<Route> = topics.collect();
        (!topics.is_empty()).then(|| Self::new(id, heading, topic_list(language, &topics, Detail::Name)))
    }
}

#[derive(PartialEq, Properties)]
pub struct Props {
    /// One level up, and what that is called.
    pub up: (Route, &'static str),
    /// Heading and lead.
    pub head: Html,
    /// The sections.
    pub blocks: Vec<Block>,
    /// Everything that the page cites, if it makes statements, and the day it was last checked.
    #[prop_or_default]
    pub sources: Option<(Cited, &'static str)>,
    /// What stands before the thread.
    #[prop_or_default]
    pub children: Html,
}

/// The page.
#[component]
pub fn Article(props: &Props) -> Html {
    let (language, session) = (use_language(), use_session());
    let (up, up_words) = props.up;
    let sections: Vec<_> = props.blocks.iter().map(|block| (block.id, block.heading)).collect();
    let body = html! {
        <>
            { props.children.clone() }
            if !props.blocks.is_empty() {
                <div class="thread">
                    { for props.blocks.iter().map(|block| section(block.id, block.heading, block.body.clone())) }
                </div>
            }
        </>
    };
    html! {
        <div class="frame frame--side">
            { contents(language, &sections) }
            <article class="stack stack--wide">
                <div class="row row--back">
                    { back_link(up, up_words) }
                    if session.screen().is_some() {
                        { back_link(Route::Check, language.words.header.back_to_check) }
                    }
                </div>
                { props.head.clone() }
                if let Some((sources, reviewed)) = props.sources.clone() {
                    <WithSources {sources} {reviewed}>{ body }</WithSources>
                } else {
                    { body }
                }
            </article>
        </div>
    }
}
