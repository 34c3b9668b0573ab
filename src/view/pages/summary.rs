//! One page for the surgeon: to print, to copy, to hold up. Clinicians read it, so it may use their words.

use crate::browser::{print, today};
use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::outcome::{Outcome, assess};
use crate::view::pages::summary::findings::Findings;
use crate::view::pages::summary::table::ReasonTable;
use crate::view::pages::summary::tail::Tail;
use crate::view::pages::summary::top::Top;
use crate::view::parts::copy_text::CopyText;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::step_back::StepBack;
use crate::view::sheet::Sheet;
use crate::view::state::{use_language, use_session};
use crate::view::text::{date, fill, text};
use crate::view::title::use_title;
use std::rc::Rc;
use yew::prelude::*;

mod findings;
mod table;
mod tail;
mod top;

/// What every part of the page reads.
#[derive(PartialEq, Properties)]
pub struct Props {
    pub outcome: Rc<Outcome>,
    pub sheet: Rc<Sheet>,
}

/// The page for the surgeon.
#[component]
pub fn SummaryPage() -> Html {
    let language = use_language();
    use_title(language.words.summary.title);
    let session = use_session();
    let outcome = use_memo(*session.answers(), assess);
    let sheet = Rc::new(Sheet::new(language, &session, &outcome));
    html! {
        <div class="frame">
            <Tools />
            <article class="sheet summary">
                <Head by_helper={sheet.by_helper} />
                <Top outcome={Rc::clone(&outcome)} sheet={Rc::clone(&sheet)} />
                <Findings sheet={Rc::clone(&sheet)} outcome={Rc::clone(&outcome)} />
                <ReasonTable outcome={Rc::clone(&outcome)} sheet={Rc::clone(&sheet)} />
                <Tail {outcome} {sheet} />
            </article>
        </div>
    }
}

/// Back, print, copy. None of it is printed.
#[component]
fn Tools() -> Html {
    let words = &use_language().words.summary;
    let blocked = use_state_eq(|| false);
    let onclick = {
        let blocked = blocked.clone();
        Callback::from(move |_: MouseEvent| blocked.set(!print::open()))
    };
    html! {
        <div class="stack stack--tight screen">
            <StepBack />
            <div class="row">
                <button class="button" type="button" {onclick}>{ icon::svg(IconName::Print) }{ text(words.print) }</button>
                <CopyText />
            </div>
            <p role="status">
                if *blocked {
                    { text(words.print_blocked) }
                }
            </p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct HeadProps {
    pub by_helper: bool,
}

/// What this is, who filled it in, when; and lines for the name.
#[component]
fn Head(props: &HeadProps) -> Html {
    let language = use_language();
    let words = &language.words.summary;
    // The date is asked of the browser when the page stands there: what is made ahead of time has none.
    let today = use_state_eq(|| None::<String>);
    let handle = today.clone();
    use_effect_with((), move |()| handle.set(Some(date(&today::date(), language))));
    let reviewed = date(CONTENT_REVIEWED, language);
    let content = fill(words.not_diagnosis, &[("version", CONTENT_VERSION), ("reviewed", &reviewed)]);
    html! {
        <header class="summary__head">
            <div>
                <h1 tabindex="-1">{ text(words.heading) }</h1>
                <p>
                    { text(if props.by_helper { words.by_helper } else { words.by_self }) }{ " " }
                    if let Some(today) = &*today {
                        { fill(words.on_date, &[("date", today)]) }{ " " }
                    }
                    { content }
                </p>
            </div>
            <div>
                <p class="summary__name">{ text(words.name) }</p>
                <p class="summary__name">{ text(words.birth) }</p>
            </div>
        </header>
    }
}
