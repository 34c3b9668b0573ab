//! One possible reason: what it is, what fits, how doctors find out, what helps, and how soon to be seen.

use crate::domain::language::{CauseWords, Language};
use crate::domain::model::{CauseId, Group, RuleId};
use crate::view::pages::cause::links::Links;
use crate::view::pages::cause::soon::Soon;
use crate::view::parts::cited::{Cited, WithSources};
use crate::view::parts::contents::Contents;
use crate::view::parts::figure::Figure;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::{Section, Stated, list};
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::fill;
use yew::prelude::*;

mod links;
mod soon;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: CauseId,
}

/// The page of a cause. Where it cannot wait, "How soon" comes before everything else.
#[component]
pub fn CausePage(props: &Props) -> Html {
    let language = use_language();
    let (row, words) = (props.id.get(), &language.causes[props.id.index()]);
    let labels = &language.words.cause;
    let acute = is_acute(props.id);
    html! {
        <div class="frame frame--side">
            <Contents sections={sections(language, props.id, acute)} />
            <article class="stack stack--wide">
                <PageTop to={Route::Causes} words={labels.all} />
                <PageHead heading={words.name} lead={words.summary}>
                    <p class="hint">{ fill(language.words.library.doctors_word, &[("term", words.term)]) }</p>
                </PageHead>
                <WithSources sources={cited(words, acute)} reviewed={row.reviewed}>
                    if acute {
                        <Soon statements={words.soon} />
                    }
                    if let Some(picture) = row.picture {
                        <Figure id={picture} alt={words.picture_alt} key_words={words.picture_key} />
                    }
                    <div class="thread">
                        <Stated id="what" heading={labels.what} statements={words.what} />
                        <Stated id="when" heading={labels.when} statements={words.when} />
                        <Stated id="who" heading={labels.who} statements={words.who} />
                        <Stated id="fits" heading={labels.fits} statements={words.fits} />
                        <Stated id="against" heading={labels.against} statements={words.against} />
                        if !acute {
                            <Stated id="soon" heading={labels.soon} statements={words.soon} />
                        }
                        <Stated id="find-out" heading={labels.find_out} statements={words.find_out} />
                        <Stated id="help" heading={labels.help} statements={words.help} />
                        <Links id={props.id} />
                        <Section id="ask" heading={labels.ask}>{ list(words.ask) }</Section>
                    </div>
                </WithSources>
            </article>
        </div>
    }
}

/// Whether it cannot wait: rules put it before the others, or a danger sign points to it.
fn is_acute(id: CauseId) -> bool {
    id.get().group == Group::CheckFirst
        || RuleId::all().any(|rule| rule.get().level.is_urgent() && rule.get().suspects.contains(&id))
}

/// The sources in the order in which the page cites them.
fn cited(words: &'static CauseWords, acute: bool) -> Cited {
    let first = if acute { words.soon } else { &[] };
    Cited::new(&[
        first, words.what, words.when, words.who, words.fits, words.against, words.soon, words.find_out, words.help,
    ])
}

/// The sections that the page has.
fn sections(language: &'static Language, id: CauseId, acute: bool) -> Vec<(&'static str, &'static str)> {
    let (row, words, labels) = (id.get(), &language.causes[id.index()], &language.words.cause);
    let all = [
        ("soon", labels.soon, acute),
        ("what", labels.what, !words.what.is_empty()),
        ("when", labels.when, !words.when.is_empty()),
        ("who", labels.who, !words.who.is_empty()),
        ("fits", labels.fits, !words.fits.is_empty()),
        ("against", labels.against, !words.against.is_empty()),
        ("soon", labels.soon, !acute),
        ("find-out", labels.find_out, !words.find_out.is_empty()),
        ("help", labels.help, !words.help.is_empty()),
        ("tests", labels.tests, !row.tests.is_empty()),
        ("treatments", labels.treatments, !row.treatments.is_empty()),
        ("outcomes", labels.outcomes, !row.outcomes.is_empty()),
        ("ask", labels.ask, true),
    ];
    all.into_iter().filter(|(.., there)| *there).map(|(id, heading, _)| (id, heading)).collect()
}
