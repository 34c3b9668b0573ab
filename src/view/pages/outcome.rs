//! One side of what people can expect, in words and, where someone has counted, as a hundred people.

use crate::domain::model::{CauseId, OutcomeId};
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::figure::Figure;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::people::People;
use crate::view::parts::section::{Section, Stated, list};
use crate::view::parts::statements::StatementList;
use crate::view::parts::topic_list::TopicList;
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
    let causes = CauseId::all().filter(|cause| cause.get().outcomes.contains(&id)).map(Route::Cause).collect::<Vec<_>>();
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Outcomes} words={labels.all} />
                <PageHead heading={words.name} lead={words.summary} />
                if let Some(picture) = row.picture {
                    <Figure id={picture} alt="" />
                }
                <WithSources
                    sources={Cited::new(&[words.what, words.figures, words.more_likely, words.less_likely])}
                    reviewed={row.reviewed}>
                    <div class="thread">
                        <Stated heading={labels.what} statements={words.what} />
                        <Section heading={labels.figures}>
                            if !row.people.is_empty() {
                                <People people={row.people} labels={words.people} />
                            }
                            <StatementList statements={words.figures} />
                        </Section>
                        <Stated heading={labels.more_likely} statements={words.more_likely} />
                        <Stated heading={labels.less_likely} statements={words.less_likely} />
                        if !causes.is_empty() {
                            <Section heading={labels.causes}><TopicList topics={causes} /></Section>
                        }
                        <Section heading={labels.ask}>{ list(words.ask) }</Section>
                    </div>
                </WithSources>
            </article>
        </div>
    }
}
