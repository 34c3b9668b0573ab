//! Every screen there is: the pages to read, each question, each danger sign, each country,
//! and all that the stories of patients in `tests/vignettes` lead to.

use super::{
    Kind, Text,
    blocks::{Section, sections},
};
use crate::{answers, failure::Failure, project};
use afterdisc::{
    domain::{
        answers::Answers,
        clinics::BUILDER,
        content::{LANGUAGES, PAGES},
        day::Day,
        model::{CauseId, OutcomeId, QuestionId, RegionId, RuleId, TestId, TreatmentId},
        session::{Event, Keeping, Screen, Session},
    },
    prerender,
    view::route::{self, Route},
};
use serde_json::Value;
use std::collections::HashSet;

/// What no story leads to, though screens have words for it: too early to say, a crisis, pregnancy, a country without
/// a number of its own, a helper who answers, and the numbers after the result.
const BESIDES: &[(&str, &str)] = &[
    ("early", r#"{"country": "uk", "operation-when": "2-4-weeks", "course": "never", "worst": "leg-only"}"#),
    ("crisis now", r#"{"country": "us", "operation-when": "4-6-weeks", "mood": "plan"}"#),
    ("crisis today", r#"{"country": "australia", "mood": "thoughts"}"#),
    ("pregnant", r#"{"country": "us", "health-risks": ["pregnant"]}"#),
    ("elsewhere", r#"{"who": "helper", "country": "other", "collapse": ["chest-pain"], "saddle": "not-sure"}"#),
    ("team", r#"{"country": "new-zealand", "ill": ["fever"]}"#),
    ("child", r#"{"country": "ireland", "age": "under-16"}"#),
    (
        "numbers",
        r#"{"country": "eu", "course": "improving", "pain-leg": 3, "pain-back": 4, "walking-limit": 2,
            "phq2-interest": "several-days", "phq2-down": "more-than-half", "matters": "sleep"}"#,
    ),
];
/// The day on which these people answer.
const A_DAY: Day = Day(20_778);
/// More screens than any walk has: one that goes on longer runs in a circle.
const ENOUGH: usize = 200;

pub fn all() -> Result<Vec<Text>, Failure> {
    let mut texts: Vec<Text> = pages().collect();
    texts.extend(questions());
    texts.extend(signs());
    texts.extend(countries());
    texts.push(findings());
    texts.push(events());
    texts.extend(clinics());
    texts.extend(walks()?);
    // Many walks show the same screen.
    let mut seen = HashSet::new();
    texts.retain(|text| !text.sections.is_empty() && seen.insert((text.kind.id(), text.sections.clone())));
    Ok(texts)
}

fn pages() -> impl Iterator<Item = Text> {
    let plain = [
        Route::Start,
        Route::About,
        Route::Privacy,
        Route::Library,
        Route::Causes,
        Route::Tests,
        Route::Treatments,
        Route::Outcomes,
        Route::HowItDecides,
        Route::HowGoodItIs,
        Route::Sources,
        Route::NotFound,
    ];
    let routes = plain
        .into_iter()
        .chain(CauseId::all().map(Route::Cause))
        .chain(TestId::all().map(Route::Test))
        .chain(TreatmentId::all().map(Route::Treatment))
        .chain(OutcomeId::all().map(Route::Outcome));
    let shown = routes.map(|route| screen(&route::format(route), Kind::Page, &prerender::page(route)));
    // Without a program behind it the start page says why, and holds the page for when the app has stopped.
    shown.flatten().chain([text("before the program runs", Kind::Page, &prerender::start_page())])
}

/// What a page says, and apart from it what stands around every page: repeated easy words would flatter it.
fn screen(name: &str, kind: Kind, html: &str) -> [Text; 2] {
    let (head, rest) = html.split_once("<main").unwrap_or(("", html));
    let (main, foot) = rest.split_once("</main>").unwrap_or((rest, ""));
    [text(name, kind, &format!("<main{main}</main>")), text("around every page", Kind::Page, &format!("{head}{foot}"))]
}

fn text(screen: &str, kind: Kind, html: &str) -> Text {
    Text { screen: screen.to_owned(), kind, sections: sections(html) }
}

/// Words that stand on a screen by themselves.
fn told(screen: String, kind: Kind, heading: &str, words: &[&str]) -> Text {
    let blocks = words.iter().filter(|words| !words.is_empty()).map(|words| (*words).to_owned()).collect();
    Text { screen, kind, sections: vec![Section { heading: heading.to_owned(), blocks }] }
}

/// Each question with all that belongs to it, also what is one tap away.
fn questions() -> impl Iterator<Item = Text> {
    QuestionId::all().map(|question| {
        let words = &LANGUAGES[0].questions[question.index()];
        let all = [&[words.hint], words.why, words.choices].concat();
        told(format!("question {}", question.get().id), Kind::Question, words.text, &all)
    })
}

fn signs() -> impl Iterator<Item = Text> {
    RuleId::all().map(|rule| {
        let words = &LANGUAGES[0].rules[rule.index()];
        told(format!("danger sign {}", rule.get().id), Kind::Page, words.title, &[words.why, words.say])
    })
}

fn countries() -> impl Iterator<Item = Text> {
    RegionId::all().map(|region| {
        let words = &LANGUAGES[0].regions[region.index()];
        let all = [words.emergency_department, words.not_there, words.advice_name, words.crisis_name, words.team];
        told(format!("country {}", region.get().id), Kind::Page, words.name, &all)
    })
}

/// The phrases that results are made of.
fn findings() -> Text {
    let phrases = LANGUAGES[0].features.iter().flat_map(|words| words.values.iter().chain([&words.missing]));
    told("findings".to_owned(), Kind::Page, "", &phrases.copied().collect::<Vec<_>>())
}

/// The page for clinics, and the words of its form.
fn clinics() -> impl Iterator<Item = Text> {
    let (_, page) = prerender::clinics(Default::default());
    let words = &BUILDER[0];
    let hints = [
        words.clinic_hint,
        words.phone_hint,
        words.region_hint,
        words.accent_hint,
        words.compact_hint,
        words.height_hint,
        words.address_hint,
        words.site_hint,
        words.pinned_hint,
        words.preview_note,
        words.host_policy,
        words.ancestors,
        words.qr_long,
        words.copy_blocked,
        words.bad_clinic_long,
        words.bad_clinic_hidden,
        words.bad_clinic_number,
        words.bad_clinic_sentence,
        words.bad_phone,
        words.bad_phone_long,
        words.bad_accent_form,
        words.bad_height,
        words.bad_address,
        words.bad_address_scheme,
        words.bad_address_password,
        words.bad_address_letters,
    ];
    let steps = [
        words.element_steps,
        words.iframe_steps,
        words.wordpress_steps,
        words.wordpress_code_steps,
        words.drupal_steps,
        words.link_steps,
    ];
    let form = told(
        "the form for clinics".to_owned(),
        Kind::Page,
        words.paste_heading,
        &[&hints, steps.concat().as_slice()].concat(),
    );
    screen("for clinics", Kind::Page, &page).into_iter().chain([form])
}

/// What a screen says only once something has happened on it, such as a missing answer. Nothing happens on a screen
/// that is rendered to be read, so these words are named here.
fn events() -> Text {
    let words = LANGUAGES[0].words;
    let (question, summary, header, keep) = (&words.question, &words.summary, &words.header, &words.keep);
    let clinic = &words.clinic;
    let all = [
        clinic.shared,
        clinic.team,
        clinic.out_of_hours,
        clinic.unchecked,
        clinic.named,
        question.choose,
        question.clear,
        question.optional,
        question.title_error,
        question.missing_one,
        question.missing_some,
        question.missing,
        question.error_single,
        question.error_multiple,
        question.error_select,
        question.crisis,
        summary.print_blocked,
        summary.copied,
        summary.copy_blocked,
        summary.copy_label,
        header.erase_ask,
        header.back_to_check,
        keep.blocked,
        keep.lost,
        keep.found,
        keep.go_on,
        keep.fresh,
        keep.stale,
        keep.anew,
        keep.unreadable,
        keep.other_questions,
        keep.expired,
        keep.clock,
        keep.erased,
        words.footer.kept,
        words.start.button_on,
        words.answers.change_of,
        words.action.call_now_unknown,
        words.urgency.emergency_call_unknown,
    ];
    told("when something happens".to_owned(), Kind::Page, "", &all)
}

/// What the people of the stories see, and a few besides, each from the first question to the page for the surgeon.
fn walks() -> Result<Vec<Text>, Failure> {
    let path = project::root()?.join("tests/vignettes/open.json");
    let wrong = |what: &str| Failure::new(format!("{}: {what}", path.display()));
    let stories: Value =
        serde_json::from_slice(&project::read(&path)?).map_err(|e| wrong(&format!("it is not JSON: {e}")))?;
    let mut texts = Vec::new();
    for story in stories.as_array().into_iter().flatten() {
        let given = story["answers"].as_object().ok_or_else(|| wrong("a story has no object `answers`"))?;
        let id = story["id"].as_str().unwrap_or("a story");
        walk(id, &answers::read(given)?, &mut texts);
    }
    if texts.is_empty() {
        return Err(wrong("it holds no story"));
    }
    for (name, given) in BESIDES {
        let given = serde_json::from_str(given).map_err(|e| Failure::new(format!("{name}: {e}")))?;
        walk(name, &answers::read(&given)?, &mut texts);
    }
    Ok(texts)
}

fn walk(story: &str, given: &Answers, texts: &mut Vec<Text>) {
    let mut session = Session::default().opened(A_DAY, Keeping::Off).after(&Event::Start);
    for _ in 0..ENOUGH {
        let Some(shown) = session.screen() else { return };
        let (name, kind, event) = match shown {
            Screen::Questions(page) => {
                let questions = PAGES[page].questions;
                let answered = questions.iter().map(|question| (*question, given.bits(*question))).collect();
                (questions[0].get().id, Kind::Question, Event::Answer(answered))
            }
            Screen::Confirm(_) => ("confirmation", Kind::Page, Event::Confirm),
            Screen::Action(_) => ("what to do", Kind::Page, Event::GoOn),
            Screen::Check => ("all answers", Kind::Page, Event::ShowResult),
            Screen::Result => ("result", Kind::Page, Event::AddImpact),
            Screen::Summary => ("page for the surgeon", Kind::Clinician, Event::Back),
        };
        texts.extend(screen(&format!("{story}: {name}"), kind, &prerender::screen(session.clone())));
        if shown == Screen::Summary {
            return;
        }
        // What to do is one tap away from every result that is urgent, also where it did not interrupt.
        if shown == Screen::Result && session.triage().level.is_urgent() {
            let help = session.after(&Event::ShowAction);
            texts.extend(screen(&format!("{story}: what to do"), kind, &prerender::screen(help)));
        }
        session = session.after(&event);
    }
}
