//! Choices that are left out because they cannot be true: never one that a danger sign needs, and never "not sure".

use super::super::clash;
use super::super::condition::{self, Clause, Condition};
use super::super::names::UNKNOWN;
use super::super::reach::Reach;
use super::super::schema::{Kind, Level, Question};
use super::Check;

/// Each by itself.
pub fn check(check: &mut Check) {
    let content = check.content;
    for (at, (part, question)) in content.questions.iter().enumerate().filter(|(_, (_, row))| !row.not_with.is_empty())
    {
        let (file, field) = (format!("questions/{part}.toml"), format!("{}, not-with", question.id));
        let mut expect = |holds: bool, what: &str| check.mistakes.expect(holds, &file, &field, what);
        let first = content.root.parts.first() == Some(part);
        expect(
            !first,
            "A question of the first part offers every choice: no danger sign may be hidden. Take the line out.",
        );
        let plain = question.kind != Kind::Number && question.control.is_none();
        expect(plain, "Only a plain list of choices can leave one out. Take the line out, or `control`.");
        for (choice, tests) in &question.not_with {
            one(check, &file, &field, question, choice);
            for test in tests {
                given(check, &file, &field, at, test);
            }
        }
    }
}

fn one(check: &mut Check, file: &str, field: &str, question: &Question, choice: &String) {
    if !question.choices.contains(choice) {
        let near = super::did_you_mean(choice, question.choices.iter().map(String::as_str));
        check.mistakes.add(file, field, format!("There is no choice `{choice}`. {near}"));
    }
    let always = question.exclusive.contains(choice) || UNKNOWN.contains(&choice.as_str());
    let what = format!("`{choice}` is always offered: everyone must find an answer. Take it out.");
    check.mistakes.expect(!always, file, field, what);
}

/// What rules a choice out: something that was said before. Where nothing was said, or "not sure", all is offered.
fn given(check: &mut Check, file: &str, field: &str, at: usize, test: &String) {
    let names = check.names;
    let when = check.when(file, field, &clash::tests(std::slice::from_ref(test)));
    for clause in when.any {
        let Clause::Answer(with, bits) = clause else {
            check.mistakes.add(file, field, format!("`{test}` is a sign. Name the answers, as in `question=choice`."));
            continue;
        };
        let Some((id, asked)) = names.questions.iter().nth(with) else { continue };
        let what =
            format!("It depends on `{id}`, which is not asked before it. Move one of them, or use another test.");
        check.mistakes.expect(with < at, file, field, what);
        let unknown = asked
            .row
            .choices
            .iter()
            .position(|choice| bits & asked.bits(choice).unwrap_or(0) != 0 && UNKNOWN.contains(&choice.as_str()));
        let what =
            format!("`{test}` names an answer that says nothing, so it rules nothing out. Take that answer out.");
        check.mistakes.expect(unknown.is_none(), file, field, what);
    }
}

/// Whatever is left out, no danger sign is calmer for it: none rests on such a choice, nor does a question being asked.
pub fn never_calmer(check: &mut Check, reach: &Reach) {
    let (content, names) = (check.content, check.names);
    for clash in clash::all(names) {
        let Some((id, asked)) = names.questions.iter().nth(clash.question) else { continue };
        let file = format!("questions/{}.toml", names.parts.ids().nth(asked.part).unwrap_or_default());
        let rests = |when: &Condition| rests_on(reach, when, clash.question, clash.choices, true);
        let rules = content.rules.iter().filter(|rule| rule.level > Level::SelfCare);
        let rules = rules.filter(|rule| rests(&condition::parse(names, &rule.when).0)).map(|rule| rule.id.as_str());
        let questions =
            names.questions.ids().enumerate().filter(|(at, _)| rests(reach.asked_if(*at))).map(|(_, id)| id);
        for other in rules.chain(questions) {
            let what = format!("`{other}` rests on a choice that would be left out. Take it out of `not-with`.");
            check.mistakes.add(&file, &format!("{id}, not-with"), what);
        }
    }
}

/// Whether giving one of these choices can make a condition hold (or, where `helps` is false, can make it fail).
fn rests_on(reach: &Reach, when: &Condition, question: usize, choices: u32, helps: bool) -> bool {
    let test = |clause: &Clause, helps: bool| match *clause {
        Clause::Answer(of, bits) => helps && of == question && bits & choices != 0,
        Clause::Sign(sign) => rests_on(reach, reach.sign(sign), question, choices, helps),
    };
    [&when.all, &when.any, &when.of].into_iter().flatten().any(|clause| test(clause, helps))
        || when.none.iter().any(|clause| test(clause, !helps))
}
