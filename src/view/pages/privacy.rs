//! What happens with answers, what does not, and how anyone can check that.

use crate::view::parts::page_head::PageHead;
use crate::view::parts::page_top::PageTop;
use crate::view::parts::section::{Section, paragraphs};
use crate::view::route::Route;
use crate::view::state::use_language;
use yew::prelude::*;

/// Your privacy.
#[component]
pub fn Privacy() -> Html {
    let language = use_language();
    let words = &language.words.privacy;
    html! {
        <div class="frame">
            <article class="stack stack--wide">
                <PageTop to={Route::Start} words={language.words.header.back_to_start} />
                <PageHead heading={words.heading} title={words.title} lead={words.lead} />
                <div class="thread">
                    <Section heading={words.stays_heading}>{ paragraphs(words.stays) }</Section>
                    <Section heading={words.gone_heading}>{ paragraphs(words.gone) }</Section>
                    <Section heading={words.sees_heading}>{ paragraphs(words.sees) }</Section>
                    <Section heading={words.check_heading}>{ paragraphs(words.check) }</Section>
                </div>
            </article>
        </div>
    }
}
