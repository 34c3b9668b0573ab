//! Causes, tests, treatments and outcomes, without their words.

use super::super::schema::{Group, People};
use super::Check;

pub fn check(check: &mut Check) {
    let (content, names) = (check.content, check.names);
    for (id, cause) in &content.causes {
        let file = format!("causes/{id}.toml");
        check.slug(&file, id);
        check.date(&file, "reviewed", &cause.reviewed);
        picture(check, &file, cause.picture.as_ref());
        cause.tests.iter().for_each(|test| check.refer(&file, "tests", "test", test, &names.tests));
        cause.treatments.iter().for_each(|one| check.refer(&file, "treatments", "treatment", one, &names.treatments));
        cause.outcomes.iter().for_each(|one| check.refer(&file, "outcomes", "outcome", one, &names.outcomes));
        for (field, ids) in [("tests", &cause.tests), ("treatments", &cause.treatments), ("outcomes", &cause.outcomes)]
        {
            check.unique(&file, field, ids.iter().map(String::as_str));
        }
        let only_ranked = "Only a cause of the group `ranked` has this. Take it out, or change the group.";
        let is_ranked = cause.group == Group::Ranked;
        check.mistakes.expect(is_ranked || cause.family.is_none(), &file, "family", only_ranked);
        check.mistakes.expect(is_ranked || cause.highest_band.is_none(), &file, "highest-band", only_ranked);
    }
    for (id, test) in &content.tests {
        let file = format!("tests/{id}.toml");
        check.slug(&file, id);
        check.date(&file, "reviewed", &test.reviewed);
        picture(check, &file, test.picture.as_ref());
    }
    for (id, treatment) in &content.treatments {
        let file = format!("treatments/{id}.toml");
        check.slug(&file, id);
        check.date(&file, "reviewed", &treatment.reviewed);
        check.mistakes.expect(
            treatment.ladder <= 7,
            &file,
            "ladder",
            "The ladder goes from 0 to 7. Choose a step of it.",
        );
        people(check, &file, "compare", &treatment.compare);
    }
    for (id, outcome) in &content.outcomes {
        let file = format!("outcomes/{id}.toml");
        check.slug(&file, id);
        check.date(&file, "reviewed", &outcome.reviewed);
        picture(check, &file, outcome.picture.as_ref());
        people(check, &file, "people", &outcome.people);
        let sum: u32 = outcome.people.iter().map(|people| u32::from(people.count)).sum();
        let what = format!("The counts add up to {sum}, not to 100 people. Correct them, or add who is missing.");
        check.mistakes.expect(outcome.people.is_empty() || sum == 100, &file, "people", what);
    }
}

fn picture(check: &mut Check, file: &str, picture: Option<&String>) {
    if let Some(picture) = picture {
        check.refer(file, "picture", "picture", picture, &check.names.pictures);
    }
}

fn people(check: &mut Check, file: &str, field: &str, people: &[People]) {
    check.unique(file, field, people.iter().map(|people| people.label.as_str()));
    for one in people {
        let what = format!("{} is more than 100 people. Write a count among 100.", one.count);
        check.mistakes.expect(one.count <= 100, file, field, what);
    }
}
