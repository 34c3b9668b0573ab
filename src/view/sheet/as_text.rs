//! The page for the surgeon as plain text, to paste into a message or a record.

use super::Sheet;
use crate::domain::content::{CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::domain::outcome::Outcome;
use crate::view::asking::questions;
use crate::view::levels::{heading, region_words};
use crate::view::parts::keep::answered;
use crate::view::parts::reasons::Reasons;
use crate::view::state::State;
use crate::view::text::{date, fill};

/// The whole page. Sections that hold nothing are left out.
#[must_use]
pub fn as_text(here: &State, outcome: &Outcome) -> String {
    let (language, session, region) = (here.language, &here.session, here.region);
    let words = &language.words.summary;
    let sheet = Sheet::new(language, session, outcome);
    let mut out = vec![words.heading.to_owned()];
    out.push(if sheet.by_helper { words.by_helper } else { words.by_self }.to_owned());
    out.extend(answered(language, session));
    out.push(fill(
        words.not_diagnosis,
        &[("version", CONTENT_VERSION), ("reviewed", &date(CONTENT_REVIEWED, language))],
    ));
    out.push(String::new());
    out.push(heading(language, region, outcome.triage.rank()));
    out.extend(outcome.triage.deciding().map(|fired| format!("- {}", language.rules[fired.rule.index()].title)));
    section(&mut out, words.present, &sheet.present);
    section(&mut out, words.absent, &sheet.absent);
    section(&mut out, words.unsure, &sheet.unsure);
    section(&mut out, "", &sheet.taken_back);
    let labelled = |(label, answer): &(&str, String)| fill(words.labelled, &[("label", label), ("answer", answer)]);
    section(&mut out, words.answers, &sheet.answers.iter().map(labelled).collect::<Vec<_>>());
    section(&mut out, words.numbers, &sheet.numbers);
    reasons(&mut out, language, outcome);
    section(&mut out, words.questions, &questions(language, outcome));
    section(
        &mut out,
        words.matters,
        &Some(&sheet.matters).filter(|matters| !matters.is_empty()).into_iter().collect::<Vec<_>>(),
    );
    section(&mut out, language.words.clinic.named, &clinic(here));
    out.extend([String::new(), crisis(language, region)]);
    out.join("\n")
}

/// The clinic, and the numbers that it has given.
fn clinic(here: &State) -> Vec<String> {
    let words = &here.language.words;
    let numbers = [(words.clinic.team, &here.given.phone), (words.clinic.out_of_hours, &here.given.out_of_hours)];
    let given = numbers.into_iter().filter(|(_, number)| !number.is_empty());
    let numbers = given.map(|(label, answer)| fill(words.summary.labelled, &[("label", label), ("answer", answer)]));
    let name = Some(here.given.clinic.clone()).filter(|name| !name.is_empty());
    name.into_iter().chain(numbers).collect()
}

/// Where to turn in a crisis: the text may be read weeks later.
fn crisis(language: &'static Language, region: Option<RegionId>) -> String {
    let numbers = region.map_or(&[][..], |region| region.get().crisis).join(" ");
    format!("{} {numbers} {}", language.words.summary.crisis, region_words(language, region).crisis_name)
}

fn section(out: &mut Vec<String>, heading: &str, lines: &[impl AsRef<str>]) {
    if lines.is_empty() {
        return;
    }
    out.push(String::new());
    if !heading.is_empty() {
        out.push(heading.to_owned());
    }
    out.extend(lines.iter().map(|line| format!("- {}", line.as_ref())));
}

fn reasons(out: &mut Vec<String>, language: &'static Language, outcome: &Outcome) {
    let (words, summary) = (&language.words.result, &language.words.summary);
    let between = language.words.question.between;
    if outcome.causes.is_empty() {
        return;
    }
    out.extend([String::new(), summary.reasons.to_owned()]);
    for shown in &outcome.causes {
        let cause = &language.causes[shown.cause.index()];
        let band = words.band_names.get(shown.band as usize).copied().unwrap_or_default();
        out.push(format!("- {}", fill(summary.labelled, &[("label", band), ("answer", cause.term)])));
        let why = Reasons::new(language, outcome, shown);
        let lists = [(words.fits, Some(why.fits)), (words.against, why.against), (words.missing, Some(why.missing))];
        for (heading, list) in lists.into_iter().filter_map(|(heading, list)| list.map(|list| (heading, list))) {
            if !list.is_empty() {
                out.push(format!(
                    "  {}",
                    fill(summary.labelled, &[("label", heading), ("answer", &list.join(between))])
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::configuration::Configuration;
    use crate::domain::outcome::assess;
    use crate::domain::session::Session;
    use crate::view::app::Props;
    use crate::view::route::Route;

    #[test]
    fn what_the_link_says_of_the_clinic_stands_under_a_label() {
        let (given, _) = Configuration::parse("clinic=Spine Unit&phone=020 7946 0018");
        let given = given.into();
        let props =
            Props { route: Route::Check, session: Session::default(), language: "en", ready: true, old: false, given };
        let state = State::new(&props);
        let copied = as_text(&state, &assess(state.session.answers()));
        let label = state.language.words.clinic.named;
        assert!(copied.contains(&format!("\n{label}\n- Spine Unit\n- Surgical team: 020 7946 0018\n")), "{copied}");
        let plain = State::new(&Props { given: Default::default(), ..props });
        assert!(!as_text(&plain, &assess(plain.session.answers())).contains(label));
    }
}
