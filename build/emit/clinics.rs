//! What is for clinics: tables of their own, so that the app carries none of it.

use super::super::names::Names;
use super::super::schema::{ById, Content, PageWords};
use super::groups::{camel, entries, fields_of, snake};
use super::{list, table};

/// Writes all of them. Every table has a row for each language.
pub fn emit(content: &Content, names: &Names) -> String {
    let mut out = String::new();
    let Some((_, first)) = content.languages.first() else { return out };
    out.push_str("/// The groups of words.\npub mod words {\n");
    for (group, known) in &first.clinics {
        fields_of(group, known, &mut out);
    }
    out.push_str("}\n\n");
    for group in first.clinics.keys() {
        let rows = content.languages.iter().filter_map(|(_, words)| Some(entries(group, words.clinics.get(group)?)));
        table(&mut out, &snake(group).to_uppercase(), &kind(group), rows);
    }
    table(&mut out, "TAGS", "&str", content.languages.iter().map(|(tag, _)| format!("{tag:?}")));
    let words = || content.languages.iter().map(|(_, words)| words);
    let regions = words().map(|words| {
        let dialled = names.regions.iter().filter(|(_, region)| !region.emergency.is_empty());
        list(dialled.filter_map(|(id, _)| Some(format!("({id:?}, {:?})", words.regions.get(id)?.name))))
    });
    table(&mut out, "REGIONS", "&[(&str, &str)]", regions);
    let pages = words().map(|words| {
        list([
            topics("causes", names.causes.ids(), &words.causes),
            topics("tests", names.tests.ids(), &words.tests),
            topics("treatments", names.treatments.ids(), &words.treatments),
            topics("outcomes", names.outcomes.ids(), &words.outcomes),
        ])
    });
    table(&mut out, "PAGES", "&[&[(&str, &str)]]", pages);
    out
}

fn kind(group: &str) -> String {
    format!("words::{}", camel(group))
}

/// The pages of one kind: address and name.
fn topics<'a>(kind: &str, ids: impl Iterator<Item = &'a str>, pages: &ById<impl PageWords>) -> String {
    let named = ids.filter_map(|id| {
        let (_, name) = pages.get(id)?.lines().into_iter().find(|(field, _)| *field == "name")?;
        Some((format!("{kind}/{id}"), name.to_owned()))
    });
    list(named.map(|topic| format!("{topic:?}")))
}
