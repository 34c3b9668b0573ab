//! What happens next, who it is for, and what it is not. The sections hang on the thread.

use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::view::parts::crisis_line::CrisisLine;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::parts::link::Link;
use crate::view::parts::section::{Section, paragraphs};
use crate::view::route::Route;
use crate::view::state::use_language;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

/// The sections of the start page beside the danger signs.
#[component]
pub fn Terms() -> Html {
    let language = use_language();
    let words = &language.words.start;
    let version = &[("version", CONTENT_VERSION), ("reviewed", &date(CONTENT_REVIEWED, language))];
    html! {
        <div class="thread">
            <Section heading={words.how_heading}>
                { paragraphs(words.how) }
                <p class="lined">
                    <Icon name={IconName::Device} />
                    <span>{ text(words.private) }{ " " }<Link to={Route::Privacy}>{ text(words.private_more) }</Link></span>
                </p>
            </Section>
            <Section heading={words.for_heading}>{ paragraphs(words.for_whom) }</Section>
            <Section heading={words.not_heading}>
                { paragraphs(words.not_this) }
                <p>{ fill(words.version, version) }</p>
            </Section>
            <Section heading={language.words.call.crisis_heading}><CrisisLine /></Section>
        </div>
    }
}
