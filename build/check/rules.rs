//! Signs and red flags.

use super::super::schema::{Group, Level, Place, Rule};
use super::Check;

pub fn check(check: &mut Check) {
    let (content, names) = (check.content, check.names);
    check.unique("signs.toml", "id", content.signs.iter().map(|sign| sign.id.as_str()));
    check.unique("red-flags.toml", "id", content.rules.iter().map(|rule| rule.id.as_str()));
    for circle in &names.circles {
        let way = circle.iter().chain(circle.first()).map(|id| format!("@{id}")).collect::<Vec<_>>().join(" uses ");
        check.mistakes.add(
            "signs.toml",
            circle[0],
            format!("These signs go round in a circle: {way}. Take one use out."),
        );
    }
    for sign in &content.signs {
        check.when("signs.toml", &sign.id, &sign.when());
        let what = "It has no test, so it always holds. Add `all`, `any`, `none` or `at-least` with `of`.";
        check.mistakes.expect(!sign.when().is_empty(), "signs.toml", &sign.id, what);
    }
    for rule in &content.rules {
        one(check, rule);
    }
    for (id, _) in names.causes.iter().filter(|(_, cause)| cause.group == Group::CheckFirst) {
        let suspected = content.rules.iter().any(|rule| rule.suspects.iter().any(|suspect| suspect == id));
        let what =
            "No red flag suspects it, so with the group `check-first` it is never shown. Name it under `suspects`.";
        check.mistakes.expect(suspected, &format!("causes/{id}.toml"), "group", what);
    }
}

fn one(check: &mut Check, rule: &Rule) {
    let file = "red-flags.toml";
    check.when(file, &format!("{}, when", rule.id), &rule.when);
    let what = "It has no test, so it would always fire. Add `all`, `any` or `none`.";
    check.mistakes.expect(!rule.when.is_empty(), file, &format!("{}, when", rule.id), what);
    check.cites(file, &format!("{}, sources", rule.id), &rule.sources);
    for cause in &rule.suspects {
        check.refer(file, &format!("{}, suspects", rule.id), "cause", cause, &check.names.causes);
    }
    if let Some(sign) = &rule.suspects_unless {
        check.refer(file, &format!("{}, suspects-unless", rule.id), "sign", sign, &check.names.signs);
    }
    let places = allowed(rule.level);
    if !places.iter().any(|(place, _)| *place == rule.place) {
        let names = places.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ");
        let what = format!("This place does not go with this level. Choose one of: {names}. Or change the level.");
        check.mistakes.add(file, &format!("{}, where", rule.id), what);
    }
}

/// The places that go with a level.
fn allowed(level: Level) -> &'static [(Place, &'static str)] {
    match level {
        Level::EmergencyNow => &[(Place::Ambulance, "ambulance"), (Place::EdWithMri, "ed-with-mri"), (Place::Ed, "ed")],
        Level::SameDay => {
            &[(Place::EdWithMri, "ed-with-mri"), (Place::Ed, "ed"), (Place::TeamToday, "team-today"), (Place::Gp, "gp")]
        }
        Level::Soon | Level::Routine => &[(Place::Clinic, "clinic"), (Place::Gp, "gp")],
        Level::SelfCare => &[(Place::Home, "self")],
    }
}
