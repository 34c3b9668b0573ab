//! Drawings: each on its own, and the body picture beside the question that uses it.

use std::collections::BTreeMap;

use super::super::picture;
use super::super::schema::Control;
use super::Check;

pub fn check(check: &mut Check) {
    let content = check.content;
    // Several drawings can stand on one page, so the parts that are pointed to need names of their own.
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (id, text) in &content.pictures {
        let file = format!("pictures/{id}.svg");
        check.slug(&file, id);
        let (picture, wrong) = picture::parse(text);
        for what in wrong {
            check.mistakes.add(&file, "svg", what);
        }
        for part in picture::values(&picture.nodes, "id") {
            if let Some(other) = owners.insert(part.to_owned(), id) {
                let what =
                    format!("The id `{part}` is also used in pictures/{other}.svg. Rename one, and what points to it.");
                check.mistakes.add(&file, part, what);
            }
        }
    }
    for (_, question) in content.questions.iter().filter(|(_, question)| question.control == Some(Control::BodyMap)) {
        let file = "pictures/body-map.svg";
        let Some(text) = content.pictures.get("body-map") else {
            check.mistakes.add(file, "file", "It is missing, though a question shows it. Add it.");
            continue;
        };
        let (picture, _) = picture::parse(text);
        let zones = picture::values(&picture.nodes, "data-zone");
        let places = || question.choices.iter().filter(|choice| !question.exclusive.contains(choice));
        for zone in zones.iter().filter(|zone| !places().any(|place| place == *zone)) {
            let what = format!(
                "The question `{}` has no choice `{zone}`. {}",
                question.id,
                super::did_you_mean(zone, places().map(String::as_str))
            );
            check.mistakes.add(file, "data-zone", what);
        }
        for place in places().filter(|place| !zones.contains(&place.as_str())) {
            let what = format!("No area is marked `data-zone=\"{place}\"`, so this place cannot be tapped. Mark one.");
            check.mistakes.add(file, "data-zone", what);
        }
    }
}
