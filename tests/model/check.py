"""Do the sums of the ranking hold? A library for Bayesian networks works them out anew.

`cargo xtask test model` exports the network and answers drawn at random, and runs this. pyAgrum reads the network,
enters what each person said as evidence, and its own exact inference gives the share of each cause.
These must be the engine's. No formula of the ranking stands here; `xtask/src/export_model.rs` describes the two files.

At the end one number of the network is changed, and the check must notice: else it would prove nothing.

Use: check.py FOLDER
"""

import json
import sys
import time
from pathlib import Path

import pyagrum

TOLERANCE = 1e-6
SAMPLES_AT_LEAST = 1_000


class Wrong(Exception):
    """The check has failed, in words."""


def differences(network, always, samples):
    """For each sample: the largest difference of a share, its cause, and that share here and in the engine."""
    inference = pyagrum.LazyPropagation(network)
    inference.setTargets({"cause"})
    causes = network.variable("cause").labels()
    for sample in samples:
        inference.setEvidence({**always, **sample["evidence"]})
        inference.makeInference()
        here = dict(zip(causes, inference.posterior("cause").tolist(), strict=True))
        engine = sample["shares"]
        if unknown := engine.keys() - here.keys():
            raise Wrong(f"the engine has a share for {sorted(unknown)}, which the network does not know")
        worst = max(causes, key=lambda cause: abs(here[cause] - engine.get(cause, 0.0)))
        yield abs(here[worst] - engine.get(worst, 0.0)), worst, here[worst], engine.get(worst, 0.0)


def compare(network, always, samples):
    """Fails with the worst sample when any share differs by more than the tolerance."""
    found = list(differences(network, always, samples))
    number = max(range(len(found)), key=lambda at: found[at][0])
    difference, cause, here, engine = found[number]
    if not difference <= TOLERANCE:
        beyond = sum(not one[0] <= TOLERANCE for one in found)
        raise Wrong(
            f"{beyond} of {len(found)} answer sets differ by more than {TOLERANCE:g}. The worst is number {number}: "
            f"the share of {cause} is {here!r} by the network and {engine!r} by the engine.\n"
            "To see it, give this to `cargo xtask assess -`:\n"
            + json.dumps({"answers": samples[number]["answers"]})
            + "\nThe network has as evidence:\n"
            + json.dumps(samples[number]["evidence"])
        )
    return difference


def changed(network, samples):
    """A copy of the network in which one number is off by a hundredth, and the samples that it concerns."""
    first = samples[0]
    finding, value = next(item for item in first["evidence"].items() if item[0].startswith("finding_"))
    cause = max(first["shares"], key=first["shares"].get)
    copy = pyagrum.BayesNet(network)
    table = copy.cpt(finding)
    table[{"cause": cause, finding: value}] *= 0.99
    concerned = [sample for sample in samples if sample["evidence"].get(finding) == value]
    return copy, concerned, f"P({finding} = {value} | {cause})"


def coverage(network, samples):
    """How many states of windows, modifiers and findings there are; fails when one is in no sample."""
    seen = {item for sample in samples for item in sample["evidence"].items()}
    all_of = {
        (name, state)
        for name in network.names()
        if name == "window" or name.startswith(("modifier_", "finding_"))
        for state in network.variable(name).labels()
        if state != "else"
    }
    if unseen := sorted(all_of - seen):
        names = ", ".join(f"{name}={state}" for name, state in unseen)
        raise Wrong(f"no answer set has {names}: their numbers are unchecked. Raise SAMPLES in xtask/src/export_model.rs")
    return len(all_of)


def main(folder):
    started = time.monotonic()
    network = pyagrum.loadBN(str(folder / "afterdisc.bifxml"))
    if problems := network.check():
        raise Wrong("the network is not sound: " + "; ".join(problems))
    answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    always, samples = answers["always"], answers["samples"]
    if len(samples) < SAMPLES_AT_LEAST:
        raise Wrong(f"{len(samples)} answer sets are too few: export at least {SAMPLES_AT_LEAST}")

    difference = compare(network, always, samples)
    print(f"pyAgrum {pyagrum.__version__}: the shares of {len(samples)} answer sets agree within {difference:.1e}")
    print(f"each of {coverage(network, samples)} states of windows, modifiers and findings is in some of them")

    other, concerned, number = changed(network, samples)
    try:
        compare(other, always, concerned)
    except Wrong:
        print(f"with {number} off by a hundredth the check fails, as it must")
    else:
        raise Wrong(f"with {number} off by a hundredth nothing was noticed: the check proves nothing")
    print(f"{time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except (Wrong, OSError, pyagrum.GumException) as wrong:
        sys.exit(f"error: {wrong}")
    except IndexError:
        sys.exit("error: name the folder that `cargo xtask export-model` wrote")
