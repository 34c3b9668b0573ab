//! The numbers of the ranking.

use super::super::schema::{ById, Finding, Group, WHOLE, Window};
use super::Check;

const FINDINGS: &str = "model/findings.toml";
const RANKING: &str = "model/ranking.toml";

pub fn check(check: &mut Check) {
    let content = check.content;
    check.unique(FINDINGS, "id", content.findings.iter().map(|finding| finding.id.as_str()));
    content.findings.iter().for_each(|row| finding(check, row));
    numbers(check);
    check.unique(RANKING, "window", content.ranking.window.iter().map(|window| window.id.as_str()));
    for (at, row) in content.ranking.window.iter().enumerate() {
        window(check, row, at + 1 == content.ranking.window.len());
    }
    for (at, modifier) in content.ranking.modifier.iter().enumerate() {
        let field = format!("modifier {}", at + 1);
        check.when(RANKING, &field, &modifier.when);
        check.mistakes.expect(
            !modifier.when.is_empty(),
            RANKING,
            &field,
            "It has no test, so it always counts. Add one.",
        );
        check.cites(RANKING, &field, &modifier.sources);
        scored(check, RANKING, &field, &modifier.factors);
        for (cause, factor) in &modifier.factors {
            let what = format!(
                "The factor {factor} for `{cause}` is not above 0. Below 1 makes a cause less likely, above 1 more."
            );
            check.mistakes.expect(*factor > 0.0, RANKING, &field, what);
        }
    }
}

fn numbers(check: &mut Check) {
    let ranking = &check.content.ranking;
    for (field, share) in [
        ("more-likely", ranking.more_likely),
        ("possible", ranking.possible),
        ("shown", ranking.shown),
        ("certainty-cap", ranking.certainty_cap),
        ("prior-weight", ranking.prior_weight),
        ("worth-asking", ranking.worth_asking),
        ("level", ranking.level),
        ("worth-asking-level", ranking.worth_asking_level),
    ] {
        check.share(RANKING, field, share);
    }
    let rising = ranking.shown <= ranking.possible
        && ranking.possible < ranking.more_likely
        && ranking.more_likely < ranking.certainty_cap;
    let what = "`shown`, `possible`, `more-likely` and `certainty-cap` must rise in this order. Correct them.";
    check.mistakes.expect(rising, RANKING, "more-likely", what);
    let what = "`shown-at-least` is above `shown-at-most`. Correct one of them.";
    check.mistakes.expect(ranking.shown_at_least <= ranking.shown_at_most, RANKING, "shown-at-most", what);
    check.mistakes.expect(
        ranking.modifiers_cap > 1.0,
        RANKING,
        "modifiers-cap",
        "It must be above 1. Modifiers multiply the odds at most so much.",
    );
    check.when(RANKING, "withheld", &ranking.withheld);
    check.when(RANKING, "too-early", &ranking.too_early);
    for (field, when) in [("withheld", &ranking.withheld), ("too-early", &ranking.too_early)] {
        check.mistakes.expect(!when.is_empty(), RANKING, field, "It has no test, so it would always hold. Add one.");
    }
    for cause in &ranking.too_early_causes {
        check.refer(RANKING, "too-early-causes", "cause", cause, &check.names.causes);
    }
}

/// Numbers are given only for causes that are scored.
fn scored(check: &mut Check, file: &str, field: &str, by_cause: &ById<f64>) {
    let names = check.names;
    for cause in by_cause.keys().filter(|cause| *cause != "others") {
        check.refer(file, field, "cause", cause, &names.causes);
        if names.causes.get(cause).is_some_and(|row| row.group == Group::Explained) {
            let what = format!("`{cause}` is only explained, never ranked. Take its number out, or change its group.");
            check.mistakes.add(file, field, what);
        }
    }
}

fn window(check: &mut Check, window: &Window, is_last: bool) {
    let field = format!("{}, priors", window.id);
    check.when(RANKING, &format!("{}, when", window.id), &window.when);
    let what =
        "Only the last window has no `when`: it stands for an unknown time. Add or take out the tests, or move it.";
    check.mistakes.expect(window.when.is_empty() == is_last, RANKING, &format!("{}, when", window.id), what);
    super::statement::cited(&window.sources).for_each(|id| check.source(RANKING, &window.id, id));
    scored(check, RANKING, &field, &window.priors);
    let names = check.names;
    for (id, cause) in names.causes.iter().filter(|(_, cause)| cause.group != Group::Explained) {
        let what = format!("`{id}` has no number here, though its group is `{}`. Add it.", cause.group.word());
        check.mistakes.expect(window.priors.contains_key(id), RANKING, &field, what);
    }
    for (id, prior) in &window.priors {
        let what = format!("{prior} for `{id}` is not above 0. Write percent, at least 0.01.");
        check.mistakes.expect(*prior > 0.0, RANKING, &field, what);
    }
    let sum: f64 = window.priors.values().sum();
    let what = format!("The numbers add up to {sum:.1} percent, not to about 100. Correct them.");
    check.mistakes.expect((90.0..=110.0).contains(&sum), RANKING, &field, what);
}

fn finding(check: &mut Check, finding: &Finding) {
    let id = &finding.id;
    check.refer(FINDINGS, &format!("{id}, question"), "question", &finding.question, &check.names.questions);
    check.cites(FINDINGS, &format!("{id}, sources"), &finding.sources);
    for (field, weight) in [("weight", Some(finding.weight)), ("absent-weight", finding.absent_weight)] {
        let what = "A weight is above 0 and at most 1. Correct it.";
        check.mistakes.expect(
            weight.is_none_or(|weight| weight > 0.0 && weight <= 1.0),
            FINDINGS,
            &format!("{id}, {field}"),
            what,
        );
    }
    let short = [finding.yes.is_some(), finding.no.is_some(), finding.likelihood.is_some()];
    let has_values = !finding.value.is_empty();
    if short.contains(&has_values) {
        let what =
            "Write either `yes`, `no` and one `likelihood`, or several [[finding.value]]. Not both, and nothing less.";
        check.mistakes.add(FINDINGS, id, what);
        return;
    }
    let values = finding.values();
    check.unique(FINDINGS, &format!("{id}, value"), values.iter().map(|value| value.id.as_str()));
    for value in &values {
        let field = format!("{id}, {}", value.id);
        check.when(FINDINGS, &field, &value.when);
        check.mistakes.expect(
            !value.when.is_empty(),
            FINDINGS,
            &field,
            "It has no test, so it would always hold. Add one.",
        );
        check.mistakes.expect(
            value.likelihood.contains_key("others"),
            FINDINGS,
            &field,
            "`others` is missing. Add the share for all causes that are not named.",
        );
        scored(check, FINDINGS, &field, &value.likelihood);
        for (cause, share) in &value.likelihood {
            let field = format!("{field}, {cause}");
            check.share(FINDINGS, &field, *share);
            let what = format!(
                "{share} is finer than the table tells apart. Round it to halves of one in a hundred, such as 0.025."
            );
            check.mistakes.expect((share * WHOLE - (share * WHOLE).round()).abs() < 1e-6, FINDINGS, &field, what);
        }
    }
    if finding.exhaustive {
        let names = check.names;
        for (cause, _) in names.causes.iter().filter(|(_, cause)| cause.group != Group::Explained) {
            let sum: f64 = values.iter().map(|value| value.share(cause)).sum();
            let what = format!(
                "For `{cause}` the values add up to {sum:.2}, not to 1. Correct them, or write `exhaustive = false` when some answers give none."
            );
            check.mistakes.expect((sum - 1.0).abs() <= 0.0201, FINDINGS, id, what);
        }
    }
}
