//! Why a cause stands where it stands: what fits, what speaks against it, what is not known yet.

use crate::domain::language::Language;
use crate::domain::model::Group;
use crate::domain::outcome::{Outcome, Shown};
use crate::domain::ranking::is_most_common;
use crate::view::parts::icon::{self, IconName};
use crate::view::tag::{holds, tag};
use crate::view::text::text;
use yew::prelude::Html;

/// The reasons for and against one cause, in words.
pub struct Reasons {
    /// What fits.
    pub fits: Vec<&'static str>,
    /// What speaks against it. None beside a danger sign: nothing there may sound like an all-clear.
    pub against: Option<Vec<&'static str>>,
    /// What is not known.
    pub missing: Vec<&'static str>,
}

impl Reasons {
    /// The reasons for a cause of this outcome.
    #[must_use]
    pub fn new(language: &'static Language, outcome: &Outcome, shown: &Shown) -> Self {
        let first = shown.cause.get().group == Group::CheckFirst;
        let rules = outcome.triage.fired.iter().map(|fired| fired.rule);
        let signs = rules.filter(|rule| rule.get().suspects.contains(&shown.cause));
        let mut fits: Vec<&str> = signs.map(|rule| language.rules[rule.index()].title).collect();
        let why = &shown.explanation;
        // What a rule suspects, it suspects for its own signs.
        if fits.is_empty() {
            fits.extend(why.fits.iter().map(|reason| language.features[reason.feature.index()].values[reason.value]));
        }
        if fits.is_empty() && is_most_common(&outcome.path, shown.cause) {
            fits.push(language.words.result.most_common);
        }
        let against = why.against.iter().map(|reason| language.features[reason.feature.index()].values[reason.value]);
        let against: Option<Vec<&str>> = (!first).then(|| against.collect());
        // Beside a danger sign small unknowns are beside the point.
        let open = if first { &[][..] } else { &why.missing };
        // What the check chose not to ask is not the person's to know.
        let asked = open.iter().filter(|feature| outcome.path.answers().has(feature.get().question));
        let missing = asked.map(|feature| language.features[feature.index()].missing);
        Self { fits: once(fits), against: against.map(once), missing: once(missing.collect()) }
    }
}

/// Each line once: several findings may be said in the same words.
fn once(lines: Vec<&'static str>) -> Vec<&'static str> {
    let mut kept: Vec<&str> = Vec::new();
    for line in lines {
        if !kept.contains(&line) {
            kept.push(line);
        }
    }
    kept
}

/// Three lists. Each line has a sign with a shape of its own.
pub fn reason_lists(language: &'static Language, reasons: Reasons) -> Html {
    let words = &language.words.result;
    let mut said = vec![lines(words.fits, IconName::Plus, reasons.fits, words.nothing)];
    if let Some(against) = reasons.against {
        said.push(lines(words.against, IconName::Minus, against, words.nothing));
    }
    said.push(lines(words.missing, IconName::Unknown, reasons.missing, words.missing_always));
    holds("div", "reasons", said)
}

fn lines(heading: &'static str, icon: IconName, lines: Vec<&'static str>, otherwise: &'static str) -> Html {
    let said = if lines.is_empty() {
        tag("p", "", text(otherwise))
    } else {
        let line = |line| holds("li", "", vec![icon::svg(icon), tag("span", "", text(line))]);
        holds("ul", "plain", lines.into_iter().map(line).collect())
    };
    holds("div", "", vec![tag("h4", "", text(heading)), said])
}
