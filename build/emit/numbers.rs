//! Findings and the fixed numbers of the ranking.

use super::super::schema::{Finding, Group, Ranking, WHOLE, Window};
use super::super::statement::{cited, is_estimate};
use super::pools::Tables;
use super::{id, ids, list, native_id, table};

/// What stands for a cause that is never ranked.
const NEVER_READ: u8 = 100;

pub fn emit(ranking: &Ranking, names: &Tables, out: &mut String) {
    out.push_str(&format!("/// What stands for certainty among likelihoods.\npub const WHOLE: f64 = {WHOLE:?};\n\n"));
    table(out, "FEATURES", "Feature", names.findings.iter().map(|(_, finding)| feature(names, finding)));
    out.push_str(&format!(
        "/// The fixed numbers of the ranking.\npub static RANKING: Ranking = Ranking {{ windows: {}, modifiers: {}, \
         modifiers_at_most: {}, modifiers_cap: {:?}, more_likely: {:?}, possible: {:?}, shown: {:?}, shown_at_least: {}, \
         shown_at_most: {}, certainty_cap: {:?}, prior_weight: {:?}, worth_asking: {:?}, level: {:?}, worth_asking_level: {:?}, withheld: {}, too_early: {}, too_early_causes: {} }};\n\n",
        list(ranking.window.iter().map(|row| window(names, row))),
        list(ranking.modifier.iter().map(|row| {
            let factors = row.factors.iter();
            let factors = list(factors.map(|(cause, factor)| format!("({}, {factor:?})", id("CauseId", &names.causes, cause))));
            format!("Modifier {{ when: {}, factors: {factors} }}", names.when(&row.when))
        })),
        ranking.modifiers_at_most,
        ranking.modifiers_cap,
        ranking.more_likely,
        ranking.possible,
        ranking.shown,
        ranking.shown_at_least,
        ranking.shown_at_most,
        ranking.certainty_cap,
        ranking.prior_weight,
        ranking.worth_asking,
        ranking.level,
        ranking.worth_asking_level,
        names.when(&ranking.withheld),
        names.when(&ranking.too_early),
        ids("CauseId", &names.causes, ranking.too_early_causes.iter().map(String::as_str))
    ));
}

fn feature(names: &Tables, finding: &Finding) -> String {
    let values = list(finding.values().iter().map(|value| {
        let shares = names.causes.iter().map(|(id, cause)| match cause.group {
            Group::Explained => NEVER_READ,
            Group::Ranked | Group::CheckFirst => (value.share(id) * WHOLE).round() as u8,
        });
        format!(
            "Value {{ {} when: {}, weight: {:?}, likelihood: {:?} }}",
            native_id(&value.id),
            names.when(&value.when),
            finding.weight_of(&value.id),
            shares.collect::<Vec<_>>()
        )
    }));
    let question = id("QuestionId", &names.questions, &finding.question);
    let sources = &finding.sources;
    let (cites, estimate) = (names.cites(cited(sources)), is_estimate(sources));
    format!(
        "Feature {{ {} question: {question}, values: {values}, sources: {cites}, estimate: {estimate} }}",
        native_id(&finding.id)
    )
}

/// Shares in ten-thousandths. Each is at least 1, so that its logarithm exists.
fn window(names: &Tables, window: &Window) -> String {
    let sum: f64 = window.priors.values().sum();
    let shares = names.causes.ids().map(|id| {
        let share = window.priors.get(id).copied().unwrap_or(0.0) / sum;
        ((share * 10_000.0).round() as u16).max(1).to_string()
    });
    format!("Window {{ when: {}, priors: {} }}", names.when(&window.when), list(shares))
}
