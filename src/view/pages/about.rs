//! Who made this, from what, how it works, and where its limits are.

use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::view::parts::crisis_line::CrisisLine;
use crate::view::parts::go_link::GoLink;
use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::{Section, paragraphs};
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// About this check.
#[component]
pub fn About() -> Html {
    let language = use_language();
    let words = &language.words.about;
    let version = &[
        ("program", env!("CARGO_PKG_VERSION")),
        ("version", CONTENT_VERSION),
        ("reviewed", &date(CONTENT_REVIEWED, language)),
        ("review-by", &date(CONTENT_REVIEW_BY, language)),
    ];
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Start} words={language.words.header.back_to_start} />
                <PageHead heading={words.heading} title={words.title} lead={words.lead} />
                <div class="thread">
                    <Section heading={words.what_heading}>{ paragraphs(words.what) }</Section>
                    <Section heading={words.limits_heading}>{ paragraphs(words.limits) }</Section>
                    <Section heading={words.how_heading}>{ paragraphs(words.how) }</Section>
                    <Section heading={words.based_heading}>
                        { paragraphs(words.based) }
                        <GoLink to={Route::Sources} words={language.words.footer.sources} />
                    </Section>
                    <Section heading={words.who_heading}>{ paragraphs(words.who) }</Section>
                    <Section heading={words.version_heading}>
                        <p>{ fill(words.version, version) }</p>
                        <p>{ text(words.licence) }</p>
                        <GoLink to={Route::Privacy} words={language.words.footer.privacy} />
                    </Section>
                    <Section heading={language.words.call.crisis_heading}><CrisisLine /></Section>
                </div>
            </article>
        </div>
    }
}
