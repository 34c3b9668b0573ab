//! A section of a page to read. It hangs on the thread, and a link on the page can lead to it.

use crate::domain::language::Texts;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub heading: &'static str,
    #[prop_or_default]
    pub id: Option<&'static str>,
    pub children: Html,
}

/// A heading and what stands under it.
#[component]
pub fn Section(props: &Props) -> Html {
    html! {
        <section class="stack stack--tight" id={props.id} tabindex={props.id.map(|_| "-1")}>
            <h2>{ text(props.heading) }</h2>
            { props.children.clone() }
        </section>
    }
}

/// Plain paragraphs.
#[must_use]
pub fn paragraphs(texts: Texts) -> Html {
    texts.iter().map(|words| html! { <p key={*words}>{ text(words) }</p> }).collect()
}

/// A plain list, as of questions for the surgeon.
#[must_use]
pub fn list(texts: Texts) -> Html {
    html! {
        <ul>
            for words in texts {
                <li key={*words}>{ text(words) }</li>
            }
        </ul>
    }
}
