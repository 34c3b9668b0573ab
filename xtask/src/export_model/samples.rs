//! Answers drawn at random, with what they mean for the network and what the engine makes of them.

use super::network::{Node, finding_name, modifier_name, window_name};
use crate::{
    answers,
    drawn::{self, Numbers},
    questions::condition,
};
use afterdisc::domain::{
    answers::Answers,
    content::RANKING,
    flow::Path,
    model::{CauseId, FeatureId},
    ranking::{Findings, log_scores, shares, window},
};
use serde_json::{Map, Value, json};

/// The whole file.
pub fn report(nodes: &[Node], count: usize, seed: u64) -> Value {
    let mut numbers = Numbers::new(seed);
    let windows = RANKING.windows.iter().enumerate().map(|(at, one)| (window_name(at), condition(&one.when)));
    let modifiers = RANKING.modifiers.iter().enumerate().map(|(at, one)| (modifier_name(at), condition(&one.when)));
    json!({
        "seed": seed,
        "windows": windows.collect::<Map<_, _>>(),
        "modifiers": modifiers.collect::<Map<_, _>>(),
        "always": always(nodes),
        "samples": (0..count).map(|_| sample(&drawn::answers(&mut numbers))).collect::<Vec<_>>(),
    })
}

/// What is so for everyone: only ranked causes are in the race, and modifiers have been counted.
fn always(nodes: &[Node]) -> Map<String, Value> {
    let odds = nodes.iter().filter(|node| node.name.starts_with("odds_"));
    let odds = odds.map(|node| (node.name.clone(), "counted".into()));
    std::iter::once(("ranked".to_owned(), "yes".into())).chain(odds).collect()
}

fn sample(given: &Answers) -> Value {
    let path = Path::new(given);
    let findings = Findings::new(&path);
    let shares = shares(&log_scores(&path, &findings));
    let shares = CauseId::all().zip(shares).filter(|(_, share)| *share > 0.0);
    json!({
        "answers": answers::write(given),
        "evidence": evidence(&path, &findings),
        "shares": shares.map(|(cause, share)| (cause.get().id.to_owned(), share.into())).collect::<Map<String, Value>>(),
    })
}

/// The states of the nodes that are known of this person.
fn evidence(path: &Path, findings: &Findings) -> Map<String, Value> {
    let mut known = Map::new();
    let own = window(path);
    if let Some(at) = RANKING.windows.iter().position(|window| std::ptr::eq(window, own)) {
        known.insert("window".into(), window_name(at).into());
    }
    for (at, modifier) in RANKING.modifiers.iter().enumerate() {
        let state = if path.holds(&modifier.when) { "yes" } else { "no" };
        known.insert(modifier_name(at), state.into());
    }
    for feature in FeatureId::all() {
        if let Some(value) = findings.value(feature) {
            let row = feature.get();
            known.insert(finding_name(row), row.values[value].id.into());
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{export_model::network, failure::Outcome};

    #[test]
    fn evidence_names_nodes_and_states_of_the_network() -> Outcome {
        let nodes = network::nodes()?;
        let report = report(&nodes, 50, 3);
        let lists = report["samples"].as_array().into_iter().flatten().map(|sample| &sample["evidence"]);
        for (name, state) in lists.chain([&report["always"]]).filter_map(Value::as_object).flatten() {
            let node = nodes.iter().find(|node| node.name == *name);
            assert!(node.is_some_and(|node| node.states.iter().any(|known| state == known)), "{name} {state}");
        }
        Ok(())
    }
}
