//! A page to read: the ways back, its head, its sections on the thread with links to them beside it, its sources.

use crate::domain::language::{Language, Statements, Texts};
use crate::view::parts::back_link::back_link;
use crate::view::parts::cited::Cited;
use crate::view::parts::contents::contents;
use crate::view::parts::fold::opens;
use crate::view::parts::section::{list, section};
use crate::view::parts::source_list::source_list;
use crate::view::parts::topic_list::{Detail, topic_list};
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::text;
use yew::prelude::*;

/// One section of such a page.
pub struct Block {
    /// The place that a link leads to.
    pub id: &'static str,
    /// What it is about.
    pub heading: &'static str,
    /// What it says.
    pub body: Html,
    /// Whether its heading alone is shown at first.
    pub folded: bool,
}

impl Block {
    /// A section with anything in it.
    #[must_use]
    pub const fn new(id: &'static str, heading: &'static str, body: Html) -> Self {
        Self { id, heading, body, folded: false }
    }

    /// A section of statements. None where there is nothing to say.
    #[must_use]
    pub fn stated(cited: &Cited, id: &'static str, heading: &'static str, statements: Statements) -> Option<Self> {
        (!statements.is_empty()).then(|| Self::new(id, heading, cited.list(statements)))
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

/// What such a page is made of.
pub struct Article {
    /// One level up, and what that is called.
    pub up: (Route, &'static str),
    /// Heading and lead.
    pub head: Html,
    /// What stands before the thread.
    pub before: Html,
    /// The sections.
    pub blocks: Vec<Option<Block>>,
    /// Everything that the page cites, if it makes statements, and the day it was last checked.
    pub cited: Option<(Cited, &'static str)>,
}

/// The page.
pub fn article(here: &Here, page: Article) -> Html {
    let language = here.language;
    let (up, up_words) = page.up;
    let blocks: Vec<Block> = page.blocks.into_iter().flatten().collect();
    let mut back = vec![back_link(up, up_words)];
    if here.session.screen().is_some() {
        back.push(back_link(Route::Check, language.words.header.back_to_check));
    }
    let contents = contents(language, &blocks);
    let mut parts = vec![holds("div", "row row--back", back), page.head, page.before, thread(blocks)];
    if let Some((cited, reviewed)) = page.cited {
        parts.push(source_list(language, &cited, reviewed));
    }
    holds("div", "frame frame--side", vec![contents, holds("article", "stack stack--wide", parts)])
}

/// Sections on the thread. Nothing where there are none.
pub fn thread(blocks: Vec<Block>) -> Html {
    if blocks.is_empty() {
        return Html::default();
    }
    tag("div", "thread", blocks.into_iter().map(hung).collect())
}

/// A section, in the open or under its heading. A link that leads to it opens it too.
fn hung(block: Block) -> Html {
    if block.folded {
        opens("fold", block.id, tag("h2", "", text(block.heading)), block.body)
    } else {
        section(block.id, block.heading, block.body)
    }
}
