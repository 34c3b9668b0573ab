//! One page for the surgeon: to print, to copy, to hold up. Clinicians read it, so it may use their words.

use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::outcome::assess;
use crate::view::act::Act;
use crate::view::pages::summary::findings::findings;
use crate::view::pages::summary::table::reason_table;
use crate::view::pages::summary::tail::tail;
use crate::view::pages::summary::top::top;
use crate::view::parts::aged::aged;
use crate::view::parts::button::{MAIN, button};
use crate::view::parts::copy_text::copy_text;
use crate::view::parts::icon::IconName;
use crate::view::parts::keep::{answered, keep};
use crate::view::parts::step_back::step_back;
use crate::view::sheet::Sheet;
use crate::view::state::Here;
use crate::view::tag::{headline, holds, tag, with};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::Html;

mod findings;
mod table;
mod tail;
mod top;

/// The page for the surgeon.
pub fn summary(here: &Here) -> Html {
    let language = here.language;
    let outcome = assess(here.session.answers());
    let sheet = Sheet::new(language, &here.session, &outcome);
    let sheet = vec![
        head(here, sheet.by_helper),
        top(here, &outcome, &sheet),
        findings(language, &outcome, &sheet),
        reason_table(language, &outcome),
        tail(here, &outcome, &sheet),
    ];
    holds("div", "frame", vec![tools(here), holds("article", "sheet summary", sheet)])
}

/// Back, print, copy. None of it is printed.
fn tools(here: &Here) -> Html {
    let words = &here.language.words.summary;
    let take = vec![button(MAIN, Some(IconName::Print), words.print, here.acts(Act::Print)), copy_text(here)];
    let said = if here.local.print_blocked { text(words.print_blocked) } else { Html::default() };
    let parts = vec![
        step_back(here),
        aged(here),
        holds("div", "row", take),
        with("p", &["role"], &["status"], said),
        keep(here),
    ];
    holds("div", "stack stack--tight screen", parts)
}

/// What this is, who filled it in, when; and lines for the name.
fn head(here: &Here, by_helper: bool) -> Html {
    let language = here.language;
    let words = &language.words.summary;
    let reviewed = date(CONTENT_REVIEWED, language);
    let content = fill(words.not_diagnosis, &[("version", CONTENT_VERSION), ("reviewed", &reviewed)]);
    let dated = answered(language, &here.session).map(|day| day + " ");
    let mut about = vec![text(if by_helper { words.by_helper } else { words.by_self }), text(" ")];
    about.extend(dated.map(owned));
    about.push(owned(content));
    let left = vec![headline(text(words.heading)), holds("p", "", about)];
    let right = vec![tag("p", "summary__name", text(words.name)), tag("p", "summary__name", text(words.birth))];
    holds("header", "summary__head", vec![holds("div", "", left), holds("div", "", right)])
}
