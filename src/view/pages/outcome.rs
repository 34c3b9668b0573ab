//! One side of what people can expect, in words and, where someone has counted, as a hundred people.

use crate::domain::model::{CauseId, OutcomeId};
use crate::view::parts::article::{Article, Block};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::Figure;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::people::People;
use crate::view::parts::statements::StatementList;
use crate::view::route::Route;
use crate::view::state::use_language;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: OutcomeId,
}

/// The page of an outcome.
#[component]
pub fn OutcomePage(props: &Props) -> Html {
    let language = use_language();
    let (id, row, words) = (props.id, props.id.get(), &language.outcomes[props.id.index()]);
    let labels = &language.words.outcome;
    let causes = CauseId::all().filter(|cause| cause.get().outcomes.contains(&id));
    let figures = html! {
        <>
            if !row.people.is_empty() {
                <People people={row.people} labels={words.people} />
            }
            <StatementList statements={words.figures} />
        </>
    };
    let blocks = [
        Block::stated("what", labels.what, words.what),
        Some(Block::new("figures", labels.figures, figures)),
        Block::stated("more-likely", labels.more_likely, words.more_likely),
        Block::stated("less-likely", labels.less_likely, words.less_likely),
        Block::linked("causes", labels.causes, causes.map(Route::Cause)),
        Block::listed("ask", labels.ask, words.ask),
    ];
    let head = html! { <PageHead heading={words.name} lead={words.summary} /> };
    html! {
        <Article up={Route::Outcomes} up_words={labels.all} {head} blocks={blocks.into_iter().flatten().collect::<Vec<_>>()}
            sources={Cited::new(&[words.what, words.figures, words.more_likely, words.less_likely])} reviewed={row.reviewed}>
            if let Some(picture) = row.picture {
                <Figure id={picture} alt="" />
            }
        </Article>
    }
}
