//! Present, asked and absent, not sure; and what was taken back.

use super::Props;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

/// Three columns.
#[component]
pub fn Findings(props: &Props) -> Html {
    let words = &use_language().words.summary;
    let sheet = &props.sheet;
    html! {
        <>
            <div class="summary__three">
                { column(words.present, IconName::Plus, &sheet.present, words.nothing) }
                { column(words.absent, IconName::Minus, &sheet.absent, words.nothing) }
                { column(words.unsure, IconName::Unknown, &sheet.unsure, words.nothing) }
            </div>
            for line in &sheet.taken_back {
                <p class="note">{ line.clone() }</p>
            }
        </>
    }
}

fn column(heading: &'static str, icon: IconName, lines: &[String], nothing: &'static str) -> Html {
    html! {
        <section>
            <h2>{ text(heading) }</h2>
            if lines.is_empty() {
                <p>{ text(nothing) }</p>
            } else {
                <ul class="plain found">
                    for line in lines {
                        <li><Icon name={icon} /><span>{ line.clone() }</span></li>
                    }
                </ul>
            }
        </section>
    }
}
