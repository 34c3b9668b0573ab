//! The possible reasons in rows: for, against, not known.

use super::Props;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::BandMark;
use crate::view::parts::reasons::Reasons;
use crate::view::state::use_language;
use crate::view::text::text;
use std::rc::Rc;
use yew::prelude::*;

/// So many reasons fit on the page, and so many lines for each.
const CAUSES: usize = 4;
const LINES: usize = 2;

/// The table, or why there is none.
#[component]
pub fn ReasonTable(props: &Props) -> Html {
    let words = &use_language().words.summary;
    let outcome = &props.outcome;
    html! {
        <section>
            <h2>{ text(words.reasons) }</h2>
            if outcome.withheld {
                <p>{ text(words.reasons_withheld) }</p>
            }
            if outcome.too_early {
                <p>{ text(words.reasons_too_early) }</p>
            }
            if !outcome.causes.is_empty() {
                <table class="summary__reasons">
                    <thead>
                        <tr>
                            for heading in headings(words.column_reason, words.column_likely, words.column_for, words.column_against, words.column_missing) {
                                <th key={heading} scope="col">{ text(heading) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for at in 0..outcome.causes.len().min(CAUSES) {
                            <Row key={at} outcome={Rc::clone(outcome)} {at} />
                        }
                    </tbody>
                </table>
            }
        </section>
    }
}

const fn headings(
    reason: &'static str,
    likely: &'static str,
    fits: &'static str,
    against: &'static str,
    missing: &'static str,
) -> [&'static str; 5] {
    [reason, likely, fits, against, missing]
}

#[derive(PartialEq, Properties)]
struct RowProps {
    pub outcome: Rc<Outcome>,
    pub at: usize,
}

/// One reason.
#[component]
fn Row(props: &RowProps) -> Html {
    let language = use_language();
    let words = &language.words.summary;
    let shown: &Shown = &props.outcome.causes[props.at];
    let reasons = Reasons::new(language, &props.outcome, shown);
    let joined = |list: Vec<&'static str>| -> String {
        list.into_iter().take(LINES).collect::<Vec<_>>().join(language.words.question.between)
    };
    html! {
        <tr>
            <th scope="row">{ text(language.causes[shown.cause.index()].term) }</th>
            <td data-l={words.column_likely}><BandMark band={shown.band} /></td>
            <td data-l={words.column_for}>{ joined(reasons.fits) }</td>
            <td data-l={words.column_against}>{ joined(reasons.against.unwrap_or_default()) }</td>
            <td data-l={words.column_missing}>{ joined(reasons.missing) }</td>
        </tr>
    }
}
