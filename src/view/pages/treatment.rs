//! One treatment: what people gain, what can go wrong, and how sure anyone is.

use crate::domain::language::TreatmentWords;
use crate::domain::model::{CauseId, TreatmentId};
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::people::People;
use crate::view::parts::section::{Section, Stated};
use crate::view::parts::stance::StanceMark;
use crate::view::parts::statements::{StatementList, only};
use crate::view::parts::sure::Sure;
use crate::view::parts::topic_list::TopicList;
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::fill;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: TreatmentId,
}

/// The page of a treatment.
#[component]
pub fn TreatmentPage(props: &Props) -> Html {
    let language = use_language();
    let (id, row, words) = (props.id, props.id.get(), &language.treatments[props.id.index()]);
    let labels = &language.words.treatment;
    let causes = CauseId::all().filter(|cause| cause.get().treatments.contains(&id)).map(Route::Cause).collect::<Vec<_>>();
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Treatments} words={labels.all} />
                <PageHead heading={words.name} lead={words.summary}>
                    <p class="hint">{ fill(language.words.library.doctors_word, &[("term", words.term)]) }</p>
                    <div class="row row--marks"><StanceMark stance={row.stance} /><Sure evidence={row.evidence} /></div>
                </PageHead>
                <WithSources sources={cited(words)} reviewed={row.reviewed}>
                    <div class="thread">
                        <Stated heading={labels.what} statements={words.what} />
                        <Section heading={labels.benefits}>
                            if !row.people.is_empty() {
                                <People people={row.people} labels={words.people} />
                            }
                            <StatementList statements={words.benefits} />
                        </Section>
                        <Stated heading={labels.harms} statements={words.harms} />
                        <Stated heading={labels.not_for} statements={words.not_for} />
                        <Stated heading={labels.recovery} statements={words.recovery} />
                        <Stated heading={labels.good_to_know} statements={words.good_to_know} />
                        <Section heading={labels.how_sure}>
                            <Sure evidence={row.evidence} />
                            <StatementList statements={only(&words.how_sure)} />
                        </Section>
                        if !causes.is_empty() {
                            <Section heading={labels.causes}><TopicList topics={causes} /></Section>
                        }
                    </div>
                </WithSources>
            </article>
        </div>
    }
}

/// The sources in the order in which the page cites them.
fn cited(words: &'static TreatmentWords) -> Cited {
    let lists = [words.what, words.benefits, words.harms, words.not_for, words.recovery, words.good_to_know];
    Cited::of(lists.into_iter().flatten().chain([&words.how_sure]))
}
