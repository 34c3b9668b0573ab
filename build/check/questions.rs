//! Questions: each on its own, and their order.

use super::super::names::UNKNOWN;
use super::super::schema::{Control, Kind, Question};
use super::Check;

pub fn check(check: &mut Check) {
    let content = check.content;
    check.unique("questions", "id", content.questions.iter().map(|(_, question)| question.id.as_str()));
    for (at, (part, question)) in content.questions.iter().enumerate() {
        let file = format!("questions/{part}.toml");
        shape(check, &file, question);
        choices(check, &file, question);
        follows(check, &file, at);
        page(check, &file, at);
        check.when(&file, &format!("{}, asked-if", question.id), &question.asked_if);
    }
    regions(check);
}

fn shape(check: &mut Check, file: &str, question: &Question) {
    let id = &question.id;
    let mut expect =
        |holds: bool, field: &str, what: &str| check.mistakes.expect(holds, file, &format!("{id}, {field}"), what);
    let is_number = question.kind == Kind::Number;
    expect(
        question.highest.is_some() == is_number,
        "highest",
        "Only a number has a highest value, and it needs one. Add it, or take it out.",
    );
    expect(!is_number || question.choices.is_empty(), "choices", "A number has no choices. Take them out.");
    expect(is_number || question.choices.len() > 1, "choices", "There must be at least two choices. Add one.");
    expect(question.choices.len() < 32, "choices", "There are more than 31 choices. Split the question.");
    expect(
        question.exclusive.is_empty() || question.kind == Kind::Multiple,
        "exclusive",
        "Only `multiple` has choices that stand alone. Take the line out, or change the kind.",
    );
    expect(
        match question.control {
            None => true,
            Some(Control::Select) => question.kind == Kind::Single,
            Some(Control::BodyMap) => question.kind == Kind::Multiple,
        },
        "control",
        "`select` goes with `single`, `body-map` with `multiple`. Change the kind, or take the line out.",
    );
}

fn choices(check: &mut Check, file: &str, question: &Question) {
    let id = &question.id;
    check.unique(file, &format!("{id}, choices"), question.choices.iter().map(String::as_str));
    let near = |word: &str| super::did_you_mean(word, question.choices.iter().map(String::as_str));
    for choice in question.exclusive.iter().filter(|choice| !question.choices.contains(choice)) {
        let what = format!("There is no choice `{choice}`. {}", near(choice));
        check.mistakes.add(file, &format!("{id}, exclusive"), what);
    }
    for (choice, picture) in &question.pictures {
        if !question.choices.contains(choice) {
            check.mistakes.add(
                file,
                &format!("{id}, pictures"),
                format!("There is no choice `{choice}`. {}", near(choice)),
            );
        }
        check.refer(file, &format!("{id}, pictures"), "picture", picture, &check.names.pictures);
    }
    let stands_alone = |choice: &str| choice == "none" || UNKNOWN.contains(&choice);
    if question.kind == Kind::Multiple {
        for choice in
            question.choices.iter().filter(|choice| stands_alone(choice) && !question.exclusive.contains(choice))
        {
            let what = format!("`{choice}` cannot be ticked beside other choices. Add it to `exclusive`.");
            check.mistakes.add(file, &format!("{id}, exclusive"), what);
        }
    }
}

/// A plain check comes right after the question that it checks, with nothing but other checks of it between.
fn follows(check: &mut Check, file: &str, at: usize) {
    let questions = &check.content.questions;
    let (part, question) = &questions[at];
    let Some(first) = &question.follows else { return };
    check.refer(file, &format!("{}, follows", question.id), "question", first, &check.names.questions);
    let before = questions[..at].iter().rev();
    let reached = before
        .take_while(|(_, before)| before.id == *first || before.follows.as_ref() == Some(first))
        .any(|(of, before)| before.id == *first && of == part);
    if !reached && check.names.questions.at(first).is_some() {
        let what = format!("It does not come right after `{first}`. Move it there, in the same part.");
        check.mistakes.add(file, &format!("{}, follows", question.id), what);
    }
}

/// Questions of one page stand together.
fn page(check: &mut Check, file: &str, at: usize) {
    let questions = &check.content.questions;
    let (part, question) = &questions[at];
    let Some(page) = &question.page else { return };
    let same = |(of, other): &(String, Question)| of == part && other.page.as_ref() == Some(page);
    let before = questions[..at].iter().filter(|row| same(row)).count();
    let together = questions[..at].iter().rev().take_while(|row| same(row)).count();
    let what = format!(
        "Other questions stand between it and the rest of the page `{page}`. Put them together, or name another page."
    );
    check.mistakes.expect(before == together, file, &format!("{}, page", question.id), what);
}

/// Each country that can be chosen has its numbers, and the other way round.
fn regions(check: &mut Check) {
    let (content, names) = (check.content, check.names);
    let file = "regions.toml";
    let Some(country) = names.questions.get("country") else {
        check.mistakes.add(file, "country", "There is no question `country`. Its choices are the regions: add it.");
        return;
    };
    for choice in &country.row.choices {
        check.refer(file, "id", "region", choice, &names.regions);
    }
    for (id, region) in &content.regions {
        let what = format!("The question `country` has no choice `{id}`. Add the choice, or take the region out.");
        check.mistakes.expect(country.row.choices.contains(id), file, id, what);
        check.date(file, &format!("{id}, reviewed"), &region.reviewed);
        super::statement::cited(&region.sources)
            .for_each(|source| check.source(file, &format!("{id}, sources"), source));
        for number in region.emergency.iter().chain(&region.advice).chain(&region.crisis) {
            // Spaces group the digits for the eye; the link that dials leaves them out.
            let is_number =
                number.split(' ').all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit()));
            let what = format!("`{number}` is not a number to dial. Write digits, in groups if you like.");
            check.mistakes.expect(is_number, file, id, what);
        }
    }
}
