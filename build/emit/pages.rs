//! Causes, tests, treatments, outcomes and sources, without their words.

use super::super::figures::hundredths;
use super::super::schema::{People, Read, Simulated, Simulation};
use super::pools::Tables;
use super::spoken::Spoken;
use super::{ids, is_native, list, perhaps, table};

pub fn emit(names: &Tables, out: &mut String) {
    let picture = |wanted: &Option<String>| perhaps("PictureId", &names.pictures, wanted.as_ref());
    table(out, "CAUSES", "Cause", names.causes.iter().map(|(id, cause)| {
        let family = cause.family.map_or_else(|| "None".to_owned(), |family| format!("Some(Family::{family:?})"));
        let band = cause.highest_band.map_or_else(|| "MoreLikely".to_owned(), |band| format!("{band:?}"));
        format!(
            "Cause {{ id: {id:?}, group: Group::{:?}, family: {family}, benign: {}, highest_band: Band::{band}, picture: {}, \
             tests: {}, treatments: {}, outcomes: {}, reviewed: {:?} }}",
            cause.group,
            cause.benign,
            picture(&cause.picture),
            ids("TestId", &names.tests, cause.tests.iter().map(String::as_str)),
            ids("TreatmentId", &names.treatments, cause.treatments.iter().map(String::as_str)),
            ids("OutcomeId", &names.outcomes, cause.outcomes.iter().map(String::as_str)),
            cause.reviewed
        )
    }));
    table(
        out,
        "TESTS",
        "Test",
        names.tests.iter().map(|(id, test)| {
            format!("Test {{ id: {id:?}, picture: {}, reviewed: {:?} }}", picture(&test.picture), test.reviewed)
        }),
    );
    table(out, "TREATMENTS", "Treatment", names.treatments.iter().map(|(id, treatment)| {
        format!(
            "Treatment {{ id: {id:?}, ladder: {}, stance: Stance::{:?}, evidence: {}, people: {}, reviewed: {:?} }}",
            treatment.ladder,
            treatment.stance,
            treatment.evidence as u8,
            people(&treatment.compare),
            treatment.reviewed
        )
    }));
    table(
        out,
        "OUTCOMES",
        "OutcomePage",
        names.outcomes.iter().map(|(id, outcome)| {
            format!(
                "OutcomePage {{ id: {id:?}, picture: {}, people: {}, reviewed: {:?} }}",
                picture(&outcome.picture),
                people(&outcome.people),
                outcome.reviewed
            )
        }),
    );
    sources(names, out);
}

/// Sources are nothing but texts, so they are read in turn too.
fn sources(names: &Tables, out: &mut String) {
    let spoken = Spoken::default();
    let rows = Spoken::rows(names.sources.iter().map(|(id, source)| {
        let id = if is_native() { format!("id: {}, ", spoken.text(id)) } else { String::new() };
        let year = source.year.map(|year| year.to_string()).unwrap_or_default();
        let url = source.url.as_deref().unwrap_or_default();
        let [title, year, url] = [&source.title, &year, url].map(|text| spoken.text(text));
        let recalled = spoken.flag(source.read == Read::Recalled);
        format!("Source {{ {id}title: {title}, year: {year}, url: {url}, recalled: {recalled} }}")
    }));
    out.push_str(&format!(
        "/// Table, read once.\npub static SOURCES: LazyLock<&[Source]> = LazyLock::new(|| {{\n    \
         let mut read = Spoken::new(CITABLE);\n    {rows}\n}});\n\n"
    ));
    spoken.emit("CITABLE", out);
}

/// How many of 100 simulated people are sent to help today or now, in each span of time.
pub fn sent(simulation: &Simulation, out: &mut String) {
    let rows = simulation.window.iter().enumerate();
    let row = |(label, row): (usize, &Simulated)| {
        format!("People {{ count: {}, label: {label} }}", hundredths(row.urgent.rate))
    };
    table(out, "SENT", "People", rows.map(row));
}

/// Counts among 100 people; each one's label is the word at the same place.
fn people(people: &[People]) -> String {
    list(
        people
            .iter()
            .enumerate()
            .map(|(label, people)| format!("People {{ count: {}, label: {label} }}", people.count)),
    )
}
