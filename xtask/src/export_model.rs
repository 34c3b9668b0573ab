//! `export-model`: the ranking as a Bayesian network in a standard form, so that others' programs can check its sums.
//!
//! Two files go to `target/model/`, or to the folder after `--out`:
//!
//! - `afterdisc.bifxml`: the network in XMLBIF 0.3, as pyAgrum and pgmpy read it. Not in BIF: pyAgrum reads the numbers of
//!   that form in single precision. Every number is written in full, so that it comes back as the same `f64`.
//! - `answers.json`: answers drawn at random, what they mean for the network, and the engine's own shares.
//!
//! # The network
//!
//! Only `cause` is asked for. Everything that is known of a person is plain evidence on one of the other nodes.
//!
//! | node | parents | states | table |
//! |---|---|---|---|
//! | `window` | | `window_1` … | even: it is always known |
//! | `cause` | `window` | ids of all causes | the priors of the span of time to the power of their weight, made to add up to 1 |
//! | `ranked` | `cause` | `yes`, `no` | 1 for the causes in the race, 0 for the others; always `yes` |
//! | `modifier_N` | | `yes`, `no` | even: it is always known |
//! | `is_CAUSE` | `cause` | `yes`, `no` | 1 for this cause, 0 for all others; for causes that have modifiers |
//! | `odds_CAUSE` | `is_CAUSE` and its modifiers | `counted`, `not` | see below; always `counted` |
//! | `finding_ID` | `cause` | its values, `else` | see below |
//!
//! **Modifiers** multiply the odds of a cause, but only the strongest few, and together within a cap: that is no product of
//! one number each. So `odds_CAUSE` has a row for every set of them: P(counted) is the factor of that set over the cap when
//! this is the cause, and 1 over the cap when it is not. The cap is the same in all rows and drops out.
//!
//! **Weights** are exponents: a value counts as its likelihood to the power of its weight. Such numbers are no longer shares
//! of a whole; for some causes they add up to more than 1. All numbers of a finding are divided by the largest such sum, and
//! `else` takes the rest. The divisor is the same for every cause and value and drops out; `else` is never seen.
//! Findings that belong together (a group) share one weight among them: it is in the weight of each, and needs nothing more.
//!
//! **"Not sure"** and no answer are no evidence: the node stays unobserved, and its rows add up to 1.
//!
//! # The answers
//!
//! `windows` and `modifiers` say what the numbered names stand for, as conditions in the form of the content.
//! `always` is evidence that holds for everyone. Each of `samples` has `answers` (as `assess` reads them), the `evidence`
//! they give on window, modifiers and findings, and `shares`: P(cause | evidence) as the engine has it,
//! before limits on what is said or shown. A cause that is not named has the share 0.

mod bifxml;
mod network;
mod samples;

use crate::{
    failure::{Failure, Outcome},
    project,
};
use std::path::{Path, PathBuf};

/// What is drawn unless the command says otherwise.
const SAMPLES: usize = 2_000;
const SEED: u64 = 1;

pub fn run(args: &[String]) -> Outcome {
    let Options { samples, seed, out } = options(args)?;
    let out = out.map_or_else(|| project::root().map(|root| root.join("target/model")), Ok)?;
    write(&out, samples, seed)
}

/// Writes both files into a folder as the tests read them, and returns the folder.
pub fn for_tests() -> Result<PathBuf, Failure> {
    let out = project::root()?.join("target/model");
    write(&out, SAMPLES, SEED)?;
    Ok(out)
}

fn write(out: &Path, samples: usize, seed: u64) -> Outcome {
    let nodes = network::nodes()?;
    let (model, answers) = (out.join("afterdisc.bifxml"), out.join("answers.json"));
    project::write(&model, bifxml::text(&nodes))?;
    project::write(&answers, samples::report(&nodes, samples, seed).to_string())?;
    println!("{}: {} nodes", model.display(), nodes.len());
    println!("{}: {samples} answer sets, seed {seed}", answers.display());
    Ok(())
}

struct Options {
    samples: usize,
    seed: u64,
    out: Option<PathBuf>,
}

fn options(args: &[String]) -> Result<Options, Failure> {
    let mut options = Options { samples: SAMPLES, seed: SEED, out: None };
    let mut rest = args.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| {
            Failure::usage(format!("`export-model` takes --samples N, --seed S and --out FOLDER, not `{name}` alone"))
        })?;
        let number = || Failure::usage(format!("`{name}` takes a whole number, not `{value}`"));
        match name.as_str() {
            "--samples" => options.samples = value.parse().map_err(|_| number())?,
            "--seed" => options.seed = value.parse().map_err(|_| number())?,
            "--out" => options.out = Some(value.into()),
            _ => {
                let known = "it knows --samples, --seed and --out";
                return Err(Failure::usage(format!("`export-model` does not know `{name}`; {known}")));
            }
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &str) -> Result<Options, Failure> {
        options(&args.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read() {
        let read_well = read("--samples 5 --seed 9 --out here");
        assert!(read_well.is_ok_and(|o| o.samples == 5 && o.seed == 9 && o.out == Some("here".into())));
        assert!(read("").is_ok_and(|o| o.samples >= 1_000));
        assert!(read("--samples many").is_err_and(|e| e.message.contains("`many`") && e.code == 2));
        assert!(read("--sample 5").is_err_and(|e| e.message.contains("--samples")));
        assert!(read("--seed").is_err());
    }
}
