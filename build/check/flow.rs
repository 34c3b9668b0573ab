//! What answers can bring about: every question can be asked, every red flag can fire, and one always does.

use super::super::condition::{self, Condition};
use super::super::reach::{Found, Goal, Reach, Ways};
use super::super::schema::Level;
use super::{Check, clashes};

pub fn check(check: &mut Check) {
    let reach = Reach::new(check.names);
    order(check, &reach);
    if check.mistakes.any() {
        return;
    }
    after_result(check, &reach);
    clashes::never_calmer(check, &reach);
    reachable(check, &reach);
    covered(check, &reach);
}

/// Whether a question is asked depends on earlier ones only.
fn order(check: &mut Check, reach: &Reach) {
    let names = check.names;
    for (at, (id, asked)) in names.questions.iter().enumerate() {
        for later in reach.reads(reach.asked_if(at)).into_iter().filter(|read| *read >= at) {
            let later = names.questions.ids().nth(later).unwrap_or_default();
            let file = format!("questions/{}.toml", names.parts.ids().nth(asked.part).unwrap_or_default());
            let what = format!(
                "It depends on `{later}`, which is not asked before it. Move one of them, or use another test."
            );
            check.mistakes.add(&file, &format!("{id}, asked-if"), what);
        }
    }
}

/// The questions after the result change nothing.
fn after_result(check: &mut Check, reach: &Reach) {
    let (content, names) = (check.content, check.names);
    let last = names.parts.len() - 1;
    let after = |condition: &Condition| {
        let part = |question: usize| names.questions.iter().nth(question).map_or(0, |(_, asked)| asked.part);
        reach.reads(condition).into_iter().any(|question| part(question) == last)
    };
    let rules = content.rules.iter().map(|rule| ("red-flags.toml", rule.id.clone(), &rule.when));
    let modifiers = content.ranking.modifier.iter().map(|row| ("model/ranking.toml", "modifier".to_owned(), &row.when));
    let windows = content.ranking.window.iter().map(|row| ("model/ranking.toml", row.id.clone(), &row.when));
    for (file, field, when) in rules.chain(modifiers).chain(windows) {
        let what = "It reads a question that comes after the result. Move the question, or use another one.";
        check.mistakes.expect(!after(&condition::parse(names, when).0), file, &field, what);
    }
    for finding in &content.findings {
        for value in finding.values() {
            let what = "It reads a question that comes after the result. Move the question, or use another one.";
            let reads = after(&condition::parse(names, &value.when).0);
            check.mistakes.expect(!reads, "model/findings.toml", &format!("{}, {}", finding.id, value.id), what);
        }
    }
}

/// Every question can be asked, every sign and value can hold, and every red flag can fire: the urgent ones early.
fn reachable(check: &mut Check, reach: &Reach) {
    let (content, names) = (check.content, check.names);
    for (at, (id, asked)) in names.questions.iter().enumerate() {
        let file = format!("questions/{}.toml", names.parts.ids().nth(asked.part).unwrap_or_default());
        let what = "No answers lead to this question. Loosen the tests.";
        can_hold(check, reach, reach.asked_if(at), Ways::Whole, &file, &format!("{id}, asked-if"), what);
    }
    for (at, (id, _)) in names.signs.iter().enumerate() {
        let what = "No answers make this sign hold. Loosen the tests.";
        can_hold(check, reach, reach.sign(at), Ways::Whole, "signs.toml", id, what);
    }
    for rule in &content.rules {
        let (when, _) = condition::parse(names, &rule.when);
        let field = format!("{}, when", rule.id);
        let what = "No answers make this red flag fire. Loosen the tests.";
        let fires = can_hold(check, reach, &when, Ways::Whole, "red-flags.toml", &field, what);
        if fires && rule.level >= Level::SameDay {
            let what = "The questions of the first part alone never make it fire, so a danger would be found late. \
                        Use questions of the first part, or lower the level.";
            can_hold(check, reach, &when, Ways::Until(0), "red-flags.toml", &field, what);
        }
    }
    for finding in &content.findings {
        for value in finding.values() {
            let (when, _) = condition::parse(names, &value.when);
            let field = format!("{}, {}", finding.id, value.id);
            let what = "No answers give this value. Loosen the tests.";
            can_hold(check, reach, &when, Ways::Whole, "model/findings.toml", &field, what);
        }
    }
}

/// Whether some way to answer makes a condition hold; if not, notes why that is a mistake.
fn can_hold(
    check: &mut Check,
    reach: &Reach,
    when: &Condition,
    ways: Ways,
    file: &str,
    field: &str,
    what: &str,
) -> bool {
    let found = reach.search(&Goal::Holds(when), ways);
    match found {
        Found::Yes => {}
        Found::No => check.mistakes.add(file, field, what),
        Found::TooMany => {
            check.mistakes.add(
                file,
                field,
                "It reads too many questions to tell which answers lead to it. Use fewer tests.",
            );
        }
    }
    found == Found::Yes
}

/// Whatever is answered, and before anything is, some red flag says how soon and where.
fn covered(check: &mut Check, reach: &Reach) {
    // The rules of the lowest levels are there to cover what is left; looking at them alone keeps the search small.
    let lowest = check.content.rules.iter().filter(|rule| rule.level <= Level::Routine);
    let rules: Vec<Condition> = lowest.map(|rule| condition::parse(check.names, &rule.when).0).collect();
    // Few plain rules mostly cover everything; only if they do not, more are looked at.
    let is_covered = (1..=4).any(|most| {
        let plain = rules.iter().filter(|rule| reach.reads(rule).len() <= most).collect();
        reach.search(&Goal::NoneHolds(plain), Ways::Any) == Found::No
    });
    let what = "Some answers lead to no advice on how soon and where. \
                Let the rules of the lowest levels cover all answers: what one asks for under `all`, another excludes under `none`.";
    check.mistakes.expect(is_covered, "red-flags.toml", "rule", what);
}
