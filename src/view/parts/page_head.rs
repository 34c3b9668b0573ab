//! The head of a page: its heading, which takes the focus when the page opens, and one paragraph.

use crate::view::text::text;
use crate::view::title::use_title;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub heading: &'static str,
    /// The name of the page in the title of the document, where it is not the heading.
    #[prop_or_default]
    pub title: &'static str,
    #[prop_or_default]
    pub lead: &'static str,
    /// What follows the paragraph.
    #[prop_or_default]
    pub children: Html,
}

/// Heading and lead.
#[component]
pub fn PageHead(props: &Props) -> Html {
    use_title(if props.title.is_empty() { props.heading } else { props.title });
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ text(props.heading) }</h1>
            if !props.lead.is_empty() {
                <p class="lead">{ text(props.lead) }</p>
            }
            { props.children.clone() }
        </div>
    }
}
