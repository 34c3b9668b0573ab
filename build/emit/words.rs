//! The words of each language.

use super::super::names::Rows;
use super::super::schema::*;
use super::pools::Tables;
use super::spoken::{Spoken, alike};
use super::{groups, table};

pub fn emit(content: &Content, names: &Tables, out: &mut String) {
    if let Some((_, first)) = content.languages.first() {
        groups::structs(&first.groups, out);
    }
    table(out, "TAGS", "&str", content.languages.iter().map(|(tag, _)| format!("{tag:?}")));
    let languages = content.languages.iter().map(|(_, words)| language(names, words));
    out.push_str(&format!(
        "/// All languages, read once.\npub static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {{\n    \
         let mut read = Spoken::new(SPOKEN);\n    \
         TAGS.iter().map(|tag| {}).collect()\n}});\n\n",
        alike(languages.collect()).unwrap_or_default()
    ));
    names.spoken.emit("SPOKEN", out);
}

fn language(names: &Tables, words: &Words) -> String {
    let Tables { spoken, .. } = names;
    let direction = match words.language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    // In the order in which they are read.
    let tables = [
        ("words", groups::say(spoken, &words.groups).to_owned()),
        ("direction", spoken.text(direction).to_owned()),
        ("parts", spoken.texts(names.parts.ids().filter_map(|id| words.parts.get(id)).map(String::as_str)).to_owned()),
        ("questions", questions(names, words)),
        (
            "rules",
            rows(&names.rules, &words.rules, |_, rule| {
                let [title, why, say] = [&rule.title, &rule.why, &rule.say].map(|text| spoken.text(text));
                format!("RuleWords {{ title: {title}, why: {why}, say: {say} }}")
            }),
        ),
        (
            "causes",
            rows(&names.causes, &words.causes, |_, page| {
                let page_fields = fields(names, page);
                let alt = spoken.text(page.picture_alt.as_deref().unwrap_or_default());
                let key = spoken.texts(page.picture_key.iter().map(String::as_str));
                format!("CauseWords {{ {page_fields}, picture_alt: {alt}, picture_key: {key} }}")
            }),
        ),
        ("tests", rows(&names.tests, &words.tests, |_, page| format!("TestWords {{ {} }}", fields(names, page)))),
        (
            "treatments",
            rows(&names.treatments, &words.treatments, |row, page| {
                let (page_fields, sure) = (fields(names, page), names.statements(&[&page.how_sure]));
                let people = labels(spoken, &row.compare, &page.compare_labels);
                format!("TreatmentWords {{ {page_fields}, how_sure: {sure}, people: {people} }}")
            }),
        ),
        (
            "outcomes",
            rows(&names.outcomes, &words.outcomes, |row, page| {
                let page_fields = fields(names, page);
                format!(
                    "OutcomeWords {{ {page_fields}, people: {} }}",
                    labels(spoken, &row.people, &page.people_labels)
                )
            }),
        ),
        (
            "regions",
            rows(&names.regions, &words.regions, |_, region| {
                let texts =
                    region.texts().map(|(name, text)| format!("{name}: {}", spoken.text(text.unwrap_or_default())));
                format!("RegionWords {{ {} }}", texts.join(", "))
            }),
        ),
        (
            "features",
            rows(&names.findings, &words.findings, |row, phrases| {
                let phrase = |id: &str| phrases.get(id).map_or("", String::as_str);
                let (missing, values) = (spoken.text(phrase("missing")), row.values());
                let values = spoken.texts(values.iter().map(|value| phrase(&value.id)));
                format!("FeatureWords {{ missing: {missing}, values: {values} }}")
            }),
        ),
    ];
    let fields: Vec<String> = tables.into_iter().map(|(name, read)| format!("{name}: {read}")).collect();
    format!("Language {{ tag, {} }}", fields.join(", "))
}

/// The words of every row of a table.
fn rows<Row, Words>(table: &Rows<Row>, words: &ById<Words>, write: impl Fn(&Row, &Words) -> String) -> String {
    Spoken::rows(table.iter().filter_map(|(id, row)| Some(write(row, words.get(id)?))))
}

fn questions(names: &Tables, words: &Words) -> String {
    let Tables { spoken, .. } = names;
    Spoken::rows(names.questions.iter().filter_map(|(id, asked)| {
        let question = words.questions.values().find_map(|part| part.get(id))?;
        let choices = asked.row.choices.iter().map(|choice| choice_words(words, question, choice).unwrap_or_default());
        let [hint, tonight] = [&question.hint, &question.tonight].map(|text| text.as_deref().unwrap_or_default());
        let [text, hint, tonight] = [&question.text, hint, tonight].map(|text| spoken.text(text));
        let (why, choices) = (spoken.texts(question.why.iter().map(String::as_str)), spoken.texts(choices));
        Some(format!(
            "QuestionWords {{ text: {text}, hint: {hint}, tonight: {tonight}, why: {why}, choices: {choices} }}"
        ))
    }))
}

/// The words of a choice: the question's own, or those that many questions share.
pub fn choice_words<'a>(words: &'a Words, question: &'a QuestionWords, choice: &str) -> Option<&'a str> {
    let shared = || match words.groups.get(SHARED_CHOICES)?.get(choice)? {
        Entry::One(text) => Some(text),
        Entry::Many(_) => None,
    };
    question.choices.get(choice).or_else(shared).map(String::as_str)
}

/// The group of words for choices that many questions share.
pub const SHARED_CHOICES: &str = "choices";

/// The fields that all kinds of pages have in the same shape.
fn fields(names: &Tables, page: &impl PageWords) -> String {
    let Tables { spoken, .. } = names;
    let mut fields: Vec<String> = Vec::new();
    fields.extend(page.lines().into_iter().map(|(name, text)| format!("{name}: {}", spoken.text(text))));
    fields.extend(page.sections().into_iter().map(|(name, statements)| {
        let statements: Vec<&str> = statements.iter().map(|statement| &**statement).collect();
        format!("{name}: {}", names.statements(&statements))
    }));
    fields.extend(
        page.lists()
            .into_iter()
            .map(|(name, list)| format!("{name}: {}", spoken.texts(list.iter().map(String::as_str)))),
    );
    fields.join(", ")
}

/// Labels in the order of the counts.
fn labels(spoken: &Spoken, people: &[People], labels: &ById<String>) -> &'static str {
    spoken.texts(people.iter().map(|people| labels.get(&people.label).map_or("", String::as_str)))
}
