//! One page for the surgeon: to print, to copy, to hold up. Clinicians read it, so it may use their words.

use crate::browser::print;
use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::outcome::assess;
use crate::view::pages::summary::findings::findings;
use crate::view::pages::summary::table::reason_table;
use crate::view::pages::summary::tail::tail;
use crate::view::pages::summary::top::top;
use crate::view::parts::button::{MAIN, button};
use crate::view::parts::copy_text::CopyText;
use crate::view::parts::icon::IconName;
use crate::view::parts::keep::{answered, keep};
use crate::view::parts::step_back::step_back;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::{date, fill, text};
use yew::prelude::*;

mod findings;
mod table;
mod tail;
mod top;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub here: Here,
}

/// The page for the surgeon.
#[component]
pub fn SummaryPage(props: &Props) -> Html {
    let here = &props.here;
    let language = here.language;
    let blocked = use_state_eq(|| false);
    let outcome = assess(here.session.answers());
    let sheet = Sheet::new(language, &here.session, &outcome);
    let on_print = {
        let blocked = blocked.clone();
        Callback::from(move |_: MouseEvent| blocked.set(!print::open()))
    };
    html! {
        <div class="frame">
            { tools(here, *blocked, on_print) }
            <article class="sheet summary">
                { head(here, sheet.by_helper) }
                { top(here, &outcome, &sheet) }
                { findings(language, &outcome, &sheet) }
                { reason_table(language, &outcome) }
                { tail(here, &outcome, &sheet) }
            </article>
        </div>
    }
}

/// Back, print, copy. None of it is printed.
fn tools(here: &Here, blocked: bool, on_print: Callback<MouseEvent>) -> Html {
    let words = &here.language.words.summary;
    html! {
        <div class="stack stack--tight screen">
            { step_back(here) }
            <div class="row">
                { button(MAIN, Some(IconName::Print), words.print, on_print) }
                <CopyText here={here.clone()} />
            </div>
            <p role="status">{ for blocked.then(|| text(words.print_blocked)) }</p>
            { keep(here) }
        </div>
    }
}

/// What this is, who filled it in, when; and lines for the name.
fn head(here: &Here, by_helper: bool) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let reviewed = date(CONTENT_REVIEWED, language);
    let content = fill(words.not_diagnosis, &[("version", CONTENT_VERSION), ("reviewed", &reviewed)]);
    let dated = answered(language, &here.session).map(|day| day + " ");
    html! {
        <header class="summary__head">
            <div>
                <h1 tabindex="-1">{ text(words.heading) }</h1>
                <p>{ text(if by_helper { words.by_helper } else { words.by_self }) }{ " " }{ dated }{ content }</p>
            </div>
            <div>
                { tag("p", "summary__name", text(words.name)) }
                { tag("p", "summary__name", text(words.birth)) }
            </div>
        </header>
    }
}
