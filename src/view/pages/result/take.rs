//! What the person can take along: the page for the surgeon, the text, more answers; or erase it all.

use crate::domain::session::Event;
use crate::view::parts::copy_text::CopyText;
use crate::view::parts::erase::Erase;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::{use_language, use_send};
use crate::view::text::text;
use yew::prelude::*;

/// The last section of the thread.
#[component]
pub fn Take() -> Html {
    let words = &use_language().words.result;
    let send = use_send();
    let summary = send.reform(|_: MouseEvent| Event::ShowSummary);
    let impact = send.reform(|_: MouseEvent| Event::AddImpact);
    html! {
        <section class="stack stack--tight" id="take" tabindex="-1"><h2>{ text(words.take) }</h2>
            <p>{ text(words.take_lead) }</p>
            <div class="row">
                <button class="button" type="button" onclick={summary}>
                    { icon::svg(IconName::Print) }{ text(words.page_for_surgeon) }
                </button>
                <CopyText />
            </div>
            <p>{ text(words.impact_note) }</p>
            <div class="row">
                <button class="button button--plain" type="button" data-event="add-impact" onclick={impact}>{ text(words.impact) }</button>
                <Erase class="button button--plain" id="erase-result" />
            </div>
        </section>
    }
}
