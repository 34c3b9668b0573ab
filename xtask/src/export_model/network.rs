//! The nodes of the network, from the same tables as the engine but by sums of its own.

use crate::failure::Failure;
use afterdisc::domain::{
    content::{CAUSES, RANKING},
    model::{Cause, CauseId, Feature, FeatureId, Group, Value},
};

/// More modifiers of one cause would make a table that no reader wants: it doubles with each.
const MODIFIERS_AT_MOST: usize = 14;

/// One node with its table.
pub struct Node {
    pub name: String,
    pub states: Vec<String>,
    pub parents: Vec<String>,
    /// A row for each set of states of the parents, in which the last parent turns fastest.
    pub rows: Vec<Vec<f64>>,
}

/// All nodes, parents before children.
pub fn nodes() -> Result<Vec<Node>, Failure> {
    let mut nodes = vec![window(), cause(), about_cause("ranked", |cause| cause.group == Group::Ranked)];
    nodes.extend((0..RANKING.modifiers.len()).map(|at| root(modifier_name(at), words(&["yes", "no"]))));
    for id in CauseId::all() {
        let modifiers = modifiers_of(id);
        if modifiers.len() > MODIFIERS_AT_MOST {
            return Err(format!(
                "`{}` has {} modifiers; the network has room for {MODIFIERS_AT_MOST}: \
                 join some, or raise MODIFIERS_AT_MOST in xtask/src/export_model/network.rs",
                id.get().id,
                modifiers.len()
            )
            .into());
        }
        if !modifiers.is_empty() {
            let own = id.get().id;
            nodes.push(about_cause(&format!("is_{own}"), |cause| cause.id == own));
            nodes.push(odds(own, &modifiers));
        }
    }
    nodes.extend(FeatureId::all().map(|feature| finding(feature.get())));
    Ok(nodes)
}

pub fn window_name(at: usize) -> String {
    format!("window_{}", at + 1)
}

pub fn modifier_name(at: usize) -> String {
    format!("modifier_{}", at + 1)
}

pub fn finding_name(feature: &Feature) -> String {
    format!("finding_{}", feature.id)
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// A node without parents that is always observed, so that its own numbers do not matter.
fn root(name: String, states: Vec<String>) -> Node {
    let even = vec![1.0 / states.len() as f64; states.len()];
    Node { name, states, parents: Vec::new(), rows: vec![even] }
}

fn window() -> Node {
    root("window".into(), (0..RANKING.windows.len()).map(window_name).collect())
}

fn cause() -> Node {
    let row = |priors: &[u16]| {
        let weighted: Vec<f64> = priors.iter().map(|prior| f64::from(*prior).powf(RANKING.prior_weight)).collect();
        let total: f64 = weighted.iter().sum();
        weighted.iter().map(|prior| prior / total).collect()
    };
    Node {
        name: "cause".into(),
        states: CAUSES.iter().map(|cause| cause.id.to_owned()).collect(),
        parents: words(&["window"]),
        rows: RANKING.windows.iter().map(|window| row(window.priors)).collect(),
    }
}

/// Whether something is so, which the cause alone decides.
fn about_cause(name: &str, holds: impl Fn(&Cause) -> bool) -> Node {
    let row = |cause| if holds(cause) { vec![1.0, 0.0] } else { vec![0.0, 1.0] };
    Node {
        name: name.to_owned(),
        states: words(&["yes", "no"]),
        parents: words(&["cause"]),
        rows: CAUSES.iter().map(row).collect(),
    }
}

/// The modifiers of a cause in table order, by their places, each with its factor.
fn modifiers_of(cause: CauseId) -> Vec<(usize, f64)> {
    let factor = |factors: &[(CauseId, f64)]| factors.iter().find(|(of, _)| *of == cause).map(|(_, factor)| *factor);
    let modifiers = RANKING.modifiers.iter().enumerate();
    modifiers.filter_map(|(at, modifier)| Some((at, factor(modifier.factors)?))).collect()
}

fn odds(cause: &str, modifiers: &[(usize, f64)]) -> Node {
    let sets = 1usize << modifiers.len();
    // Bits count down, as the first modifier turns slowest; the first state, "yes", is a bit of 0.
    let present = |set: usize, at: usize| set & (1 << (modifiers.len() - 1 - at)) == 0;
    let counted = |set: usize| {
        let factors = modifiers.iter().enumerate().filter(|(at, _)| present(set, *at)).map(|(_, (_, factor))| *factor);
        together(factors.collect())
    };
    let row = |factor: f64| vec![factor / RANKING.modifiers_cap, 1.0 - factor / RANKING.modifiers_cap];
    let own = (0..sets).map(|set| row(counted(set)));
    let others = (0..sets).map(|_| row(1.0));
    let names = modifiers.iter().map(|(at, _)| modifier_name(*at));
    Node {
        name: format!("odds_{cause}"),
        states: words(&["counted", "not"]),
        parents: std::iter::once(format!("is_{cause}")).chain(names).collect(),
        rows: own.chain(others).collect(),
    }
}

/// What modifiers that are present together multiply the odds by: the strongest few, in either direction, within the cap.
fn together(mut factors: Vec<f64>) -> f64 {
    factors.sort_by(|a, b| b.ln().abs().total_cmp(&a.ln().abs()));
    let strongest = factors.iter().take(RANKING.modifiers_at_most);
    strongest.product::<f64>().clamp(1.0 / RANKING.modifiers_cap, RANKING.modifiers_cap)
}

fn finding(feature: &Feature) -> Node {
    let weighted = |value: &Value, at: usize| value.given(at).powf(value.weight);
    let rows: Vec<Vec<f64>> =
        (0..CAUSES.len()).map(|at| feature.values.iter().map(|value| weighted(value, at)).collect()).collect();
    let largest = rows.iter().map(|row| row.iter().sum::<f64>()).fold(f64::MIN_POSITIVE, f64::max);
    let scaled = |row: &Vec<f64>| {
        let mut row: Vec<f64> = row.iter().map(|share| share / largest).collect();
        // Where nothing is left, rounding may leave a little less than nothing.
        row.push((1.0 - row.iter().sum::<f64>()).max(0.0));
        row
    };
    let values = feature.values.iter().map(|value| value.id.to_owned());
    Node {
        name: finding_name(feature),
        states: values.chain(["else".to_owned()]).collect(),
        parents: words(&["cause"]),
        rows: rows.iter().map(scaled).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_fits_its_parents_and_every_row_adds_up() -> Result<(), Failure> {
        let nodes = nodes()?;
        for node in &nodes {
            let states = |name: &String| nodes.iter().find(|other| other.name == *name).map(|other| other.states.len());
            let rows: Option<usize> = node.parents.iter().map(states).product();
            assert_eq!(Some(node.rows.len()), rows, "{}", node.name);
            for row in &node.rows {
                assert_eq!(row.len(), node.states.len(), "{}", node.name);
                assert!(row.iter().all(|share| (0.0..=1.0).contains(share)), "{}: {row:?}", node.name);
                assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{}: {row:?}", node.name);
            }
        }
        Ok(())
    }

    #[test]
    fn modifiers_count_by_strength_within_the_cap() {
        assert_eq!(together(vec![]), 1.0);
        assert_eq!(together(vec![1.5, 0.5]), 0.75);
        assert_eq!(together(vec![4.0, 4.0]), RANKING.modifiers_cap);
        assert_eq!(together(vec![0.2, 0.2]), 1.0 / RANKING.modifiers_cap);
    }
}
