//! The possible reasons in rows: for, against, not known.

use crate::domain::language::Language;
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::band::band_mark;
use crate::view::parts::reasons::Reasons;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// So many reasons fit on the page, and so many lines for each.
const CAUSES: usize = 4;
const LINES: usize = 2;

/// The table, or why there is none.
pub fn reason_table(language: &'static Language, outcome: &Outcome) -> Html {
    let words = &language.words.summary;
    let columns =
        [words.column_reason, words.column_likely, words.column_for, words.column_against, words.column_missing];
    html! {
        <section>
            { tag("h2", "", text(words.reasons)) }
            if outcome.withheld {
                { tag("p", "", text(words.reasons_withheld)) }
            }
            if outcome.too_early {
                { tag("p", "", text(words.reasons_too_early)) }
            }
            if !outcome.causes.is_empty() {
                <table class="summary__reasons">
                    <thead>
                        { tag("tr", "", columns.into_iter().map(|heading| html! { <th scope="col">{ text(heading) }</th> }).collect()) }
                    </thead>
                    { tag("tbody", "", outcome.causes.iter().take(CAUSES).map(|shown| row(language, outcome, shown)).collect()) }
                </table>
            }
        </section>
    }
}

/// One reason.
fn row(language: &'static Language, outcome: &Outcome, shown: &Shown) -> Html {
    let words = &language.words.summary;
    let reasons = Reasons::new(language, outcome, shown);
    let cell = |label: &'static str, lines: &[&str]| {
        let joined = lines[..lines.len().min(LINES)].join(language.words.question.between);
        html! { <td data-l={label}>{ joined }</td> }
    };
    html! {
        <tr>
            <th scope="row">{ text(language.causes[shown.cause.index()].term) }</th>
            <td data-l={words.column_likely}>{ band_mark(language, shown.band) }</td>
            { cell(words.column_for, &reasons.fits) }
            { cell(words.column_against, reasons.against.as_deref().unwrap_or_default()) }
            { cell(words.column_missing, &reasons.missing) }
        </tr>
    }
}
