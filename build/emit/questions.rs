//! Parts, pages, questions, signs, red flags and regions.

use super::super::clash::{self, Clash};
use super::super::names::{Asked, UNKNOWN};
use super::super::schema::{Control, Kind};
use super::super::statement::{cited, is_estimate};
use super::pools::Tables;
use super::{id, list, native_id, perhaps, table, texts};

pub fn emit(names: &Tables, out: &mut String) {
    table(out, "PARTS", "Part", names.parts.ids().map(|id| format!("Part {{ id: {id:?} }}")));
    let page_of = pages(names);
    table(
        out,
        "PAGES",
        "Page",
        (0..page_of.last().map_or(0, |last| last + 1)).map(|page| {
            let on: Vec<usize> = (0..page_of.len()).filter(|question| page_of[*question] == page).collect();
            let part = names.questions.iter().nth(on[0]).map_or(0, |(_, asked)| asked.part);
            let on = list(on.into_iter().map(|question| format!("QuestionId({question})")));
            format!("Page {{ questions: {on}, part: {part} }}")
        }),
    );
    let rows = names.questions.iter().zip(&page_of);
    table(out, "QUESTIONS", "Question", rows.map(|((id, asked), page)| question(names, id, asked, *page)));
    let clashes = clash::all(names).into_iter().map(|Clash { question, choices, with, given }| {
        format!("Clash {{ question: QuestionId({question}), choices: {choices:#b}, with: QuestionId({with}), given: {given:#b} }}")
    });
    table(out, "CLASHES", "Clash", clashes);
    let signs = names.signs.iter();
    table(
        out,
        "SIGNS",
        "Sign",
        signs.map(|(id, sign)| format!("Sign {{ {} when: {} }}", native_id(id), names.when(sign))),
    );
    rules(names, out);
    table(
        out,
        "REGIONS",
        "Region",
        names.regions.iter().map(|(id, region)| {
            format!(
                "Region {{ id: {id:?}, emergency: {}, advice: {:?}, crisis: {} }}",
                texts(region.emergency.iter().map(String::as_str)),
                region.advice,
                texts(region.crisis.iter().map(String::as_str))
            )
        }),
    );
}

/// The page of each question: those that name the same page one after another share it.
fn pages(names: &Tables) -> Vec<usize> {
    let mut pages: Vec<usize> = Vec::new();
    let mut before: Option<(usize, &String)> = None;
    for (_, asked) in names.questions.iter() {
        let here = asked.row.page.as_ref().map(|page| (asked.part, page));
        let page = match pages.last() {
            Some(last) if here.is_some() && here == before => *last,
            Some(last) => last + 1,
            None => 0,
        };
        pages.push(page);
        before = here;
    }
    pages
}

fn question(names: &Tables, name: &str, asked: &Asked, page: usize) -> String {
    let row = asked.row;
    let kind = match row.kind {
        Kind::Single => "Kind::Single".to_owned(),
        Kind::Multiple => "Kind::Multiple".to_owned(),
        Kind::Number => format!("Kind::Number {{ highest: {} }}", row.highest.unwrap_or(10)),
    };
    let control = match (row.control, row.kind) {
        (Some(Control::Select), _) => "Select",
        (Some(Control::BodyMap), _) => "BodyMap",
        (None, Kind::Number) => "Scale",
        (None, _) => "List",
    };
    let choices = list(row.choices.iter().map(|choice| {
        format!(
            "Choice {{ id: {choice:?}, exclusive: {}, unknown: {}, picture: {} }}",
            row.exclusive.contains(choice),
            UNKNOWN.contains(&choice.as_str()),
            perhaps("PictureId", &names.pictures, row.pictures.get(choice))
        )
    }));
    format!(
        "Question {{ id: {name:?}, part: {}, page: {page}, kind: {kind}, control: Control::{control}, follows: {}, \
         optional: {}, asked_if: {}, choices: {choices} }}",
        asked.part,
        perhaps("QuestionId", &names.questions, row.follows.as_ref()),
        row.optional,
        names.when(&row.asked_if)
    )
}

fn rules(names: &Tables, out: &mut String) {
    table(out, "RULES", "Rule", names.rules.iter().map(|(name, rule)| {
        format!(
            "Rule {{ id: {name:?}, level: Level::{:?}, place: Place::{:?}, when: {}, suspects: {}, unless: {}, sources: {}, estimate: {} }}",
            rule.level,
            rule.place,
            names.when(&rule.when),
            list(rule.suspects.iter().map(|cause| id("CauseId", &names.causes, cause))),
            perhaps("SignId", &names.signs, rule.suspects_unless.as_ref()),
            names.cites(cited(&rule.sources)),
            is_estimate(&rule.sources)
        )
    }));
}
