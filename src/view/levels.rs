//! The words for how soon and where: chosen by level, place and country, and by nothing else.

use crate::domain::language::{Language, RegionWords};
use crate::domain::model::{Level, Place, RegionId};
use crate::domain::red_flags::Triage;
use crate::view::parts::icon::IconName;
use crate::view::parts::phone::shown;
use crate::view::text::fill;

/// The words of the country; without one, those that fit any country.
#[must_use]
pub fn region_words(language: &'static Language, region: Option<RegionId>) -> &'static RegionWords {
    let region = region.or_else(|| RegionId::find("other")).unwrap_or(RegionId(0));
    &language.regions[region.index()]
}

/// The emergency numbers of the country in one phrase. None without a country.
#[must_use]
pub fn numbers(language: &'static Language, region: Option<RegionId>) -> Option<String> {
    let numbers: Vec<String> = region?.get().emergency.iter().map(|number| shown(number)).collect();
    (!numbers.is_empty()).then(|| numbers.join(language.words.urgency.or))
}

/// How soon, as a heading. Its first word carries the level.
#[must_use]
pub fn heading(language: &'static Language, region: Option<RegionId>, (level, place): (Level, Place)) -> String {
    let words = &language.words.urgency;
    match (level, place) {
        (Level::EmergencyNow, Place::Ambulance) => numbers(language, region).map_or_else(
            || words.emergency_call_unknown.into(),
            |number| fill(words.emergency_call, &[("number", &number)]),
        ),
        (Level::EmergencyNow, _) => words.emergency_go.into(),
        (Level::SameDay, Place::Ed | Place::EdWithMri | Place::Ambulance) => words.today_go.into(),
        (Level::SameDay, Place::Gp | Place::Home) => {
            fill(words.today_doctor, &[("doctor", region_words(language, region).doctor)])
        }
        (Level::SameDay, _) => words.today_call.into(),
        (Level::Soon, _) => words.soon.into(),
        (Level::Routine, _) => words.routine.into(),
        (Level::SelfCare, _) => words.self_care.into(),
    }
}

/// Where to go, sentence by sentence.
#[must_use]
pub fn directions(
    language: &'static Language,
    region: Option<RegionId>,
    (level, place): (Level, Place),
) -> Vec<String> {
    let words = &language.words.urgency;
    let country = region_words(language, region);
    let to_department = |template| fill(template, &[("department", country.emergency_department)]);
    let to_doctor =
        |template| fill(template, &[("doctor", country.doctor), ("department", country.emergency_department)]);
    let mut said = match (place, level) {
        (Place::Ambulance, _) => {
            return vec![numbers(language, region).map_or_else(
                || words.where_ambulance_unknown.into(),
                |number| fill(words.where_ambulance, &[("number", &number)]),
            )];
        }
        (Place::EdWithMri, _) => vec![to_department(words.where_mri), country.not_there.into()],
        (Place::Ed, _) => vec![to_department(words.where_department), country.not_there.into()],
        (Place::TeamToday, _) => vec![fill(words.where_team, &[("team", country.team)])],
        (Place::Clinic, Level::Soon) => vec![words.where_clinic_soon.into()],
        (Place::Clinic, _) => vec![words.where_clinic.into()],
        (Place::Gp, Level::SameDay | Level::EmergencyNow) => vec![to_doctor(words.where_doctor_today)],
        (Place::Gp, Level::Soon) => vec![to_doctor(words.where_doctor_soon)],
        (Place::Gp, _) => vec![to_doctor(words.where_doctor)],
        (Place::Home, _) => vec![words.where_home.into()],
    };
    if level == Level::EmergencyNow {
        said.push(language.words.action.not_drive.into());
    }
    said
}

/// The sign that stands for a level: a shape of its own for each.
#[must_use]
pub fn icon(level: Level) -> IconName {
    match level {
        Level::EmergencyNow => IconName::Alarm,
        Level::SameDay => IconName::Clock,
        Level::Soon => IconName::Calendar,
        Level::Routine => IconName::Speech,
        Level::SelfCare => IconName::House,
    }
}

/// Whether the person is in a crisis of the mind: then the crisis line comes first.
#[must_use]
pub fn is_crisis(triage: &Triage) -> bool {
    triage.deciding().any(|fired| fired.rule.get().id.starts_with("rf-mood"))
}

/// Whether nothing but a crisis of the mind decides.
#[must_use]
pub fn is_only_crisis(triage: &Triage) -> bool {
    triage.deciding().all(|fired| fired.rule.get().id.starts_with("rf-mood"))
}
