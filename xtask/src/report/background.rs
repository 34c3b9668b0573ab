//! `tests/report/background.toml`: how ordinary people answer what the engine's tables do not say.

use super::{
    random::Random,
    tables::{self, QUESTION_COUNT},
};
use crate::{failure::Failure, nearest::did_you_mean, project};
use afterdisc::domain::{content::QUESTIONS, model::QuestionId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Where the file is, from the root of the project.
pub const FILE: &str = "tests/report/background.toml";
const SOURCES: &str = "src/content/sources.toml";

/// The file as it is written; its head says what each field means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    window: Vec<Window>,
    findings: Drawn,
    unsure: Unsure,
    silent: Vec<WrittenSilent>,
    instead: Vec<WrittenInstead>,
    row: Vec<WrittenRow>,
}

/// A span of time after the operation.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub id: String,
    /// Choices of `operation-when` that name it, each as likely.
    pub answers: Vec<String>,
    /// Which of three rates holds.
    pub phase: usize,
    /// The share of people sent to help today or now above which there is an alarm.
    pub alarm: Option<f64>,
    /// Known failure: the alarm is exceeded. Until it is not, the share must not grow beyond this.
    #[serde(rename = "known-excess")]
    pub known_excess: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drawn {
    also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unsure {
    rate: f64,
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSilent {
    given: String,
    findings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenInstead {
    given: String,
    of: String,
    says: String,
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenRow {
    question: String,
    #[serde(default)]
    before_cause: bool,
    #[serde(default)]
    given: Vec<String>,
    rest: String,
    rates: BTreeMap<String, Share>,
    sources: Vec<String>,
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Share {
    One(f64),
    Three([f64; 3]),
}

impl Share {
    fn of(self, phase: usize) -> f64 {
        match self {
            Self::One(rate) => rate,
            Self::Three(rates) => rates[phase],
        }
    }
}

/// The background, read and checked.
pub struct Background {
    pub windows: Vec<Window>,
    /// Findings of safety questions that are drawn from the tables all the same.
    pub also: Vec<usize>,
    /// How often a question is answered with "not sure".
    pub unsure: f64,
    /// Findings that are not drawn when a finding has a value: finding, value, the silent ones.
    pub silent: Vec<(usize, String, Vec<usize>)>,
    /// With the first answer nobody gives the second; they give the third.
    instead: Vec<[(usize, u32); 3]>,
    rows: Vec<Row>,
    /// Multiplies how often a safety question is answered with anything but its rest; 1 as the file has it.
    scale: f64,
}

struct Row {
    question: usize,
    before_cause: bool,
    /// Each of these was answered: question and bits.
    given: Vec<(usize, u32)>,
    rest: u32,
    rates: Vec<(u32, Share)>,
}

impl Background {
    /// Reads the file of this project.
    pub fn read() -> Result<Self, Failure> {
        let root = project::root()?;
        Self::parse(&project::read_text(&root.join(FILE))?, &project::read_text(&root.join(SOURCES))?)
    }

    fn parse(text: &str, sources: &str) -> Result<Self, Failure> {
        let wrong = |what: String| Failure::new(format!("{FILE}: {what}"));
        let written: Written = toml::from_str(text).map_err(|e| wrong(e.to_string()))?;
        let sources: toml::Table = toml::from_str(sources).map_err(|e| Failure::new(format!("{SOURCES}: {e}")))?;
        let finding = |name: &String| {
            tables::finding_named(name).ok_or_else(|| wrong(format!("there is no finding `{name}`: correct its name")))
        };
        let silent = written.silent.iter().map(|one| -> Result<_, Failure> {
            let (of, value) = one.given.split_once('=').unwrap_or((&one.given, ""));
            let silent = one.findings.iter().map(finding).collect::<Result<_, _>>()?;
            Ok((finding(&of.to_owned())?, value.to_owned(), silent))
        });
        let instead = |one: &WrittenInstead| -> Result<_, Failure> {
            let read = |words: &str| bits(words).map_err(wrong);
            Ok([read(&one.given)?, read(&one.of)?, read(&one.says)?])
        };
        let background = Self {
            also: written.findings.also.iter().map(finding).collect::<Result<_, _>>()?,
            unsure: written.unsure.rate,
            silent: silent.collect::<Result<_, _>>()?,
            instead: written.instead.iter().map(instead).collect::<Result<_, _>>()?,
            rows: written.row.iter().map(|row| self::row(row, &sources).map_err(wrong)).collect::<Result<_, _>>()?,
            windows: written.window,
            scale: 1.0,
        };
        match background.windows.iter().find(|window| window.phase > 2) {
            Some(window) => Err(wrong(format!("window `{}`: phase {} is not 0, 1 or 2", window.id, window.phase))),
            None => Ok(background),
        }
    }

    /// The same with so many times as frequent answers to the safety questions: how much hangs on the estimates.
    /// Plain checks that follow an answer stay as they are.
    pub fn scaled(mut self, scale: f64) -> Self {
        self.scale = scale;
        self
    }

    /// Puts what people say in the place of what they would not say beside their other answers.
    pub fn agree(&self, bits: &mut [u32; QUESTION_COUNT]) {
        for [given, of, says] in &self.instead {
            if bits[given.0] & given.1 != 0 && bits[of.0] & of.1 != 0 {
                bits[of.0] &= !of.1;
                bits[says.0] |= says.1;
            }
        }
    }

    /// Whether the answer to a question is drawn before the cause.
    pub fn is_before_cause(&self, question: usize) -> bool {
        self.rows.iter().any(|row| row.question == question && row.before_cause)
    }

    /// Draws the answer to a question from the first row that fits; none when no row does.
    /// `before_cause` says which rows are meant.
    pub fn draw(
        &self,
        question: usize,
        before_cause: bool,
        phase: usize,
        bits: &[u32; QUESTION_COUNT],
        random: &mut Random,
    ) -> Option<u32> {
        let fits = |row: &&Row| {
            row.question == question
                && row.before_cause == before_cause
                && row.given.iter().all(|(question, mask)| bits[*question] & mask != 0)
        };
        let row = self.rows.iter().find(fits)?;
        let scale = if before_cause || !tables::is_gate(question) { 1.0 } else { self.scale };
        let rates = || row.rates.iter().map(|(bit, share)| (*bit, (scale * share.of(phase)).min(1.0)));
        if !tables::is_multiple(question) {
            let at = random.pick(rates().map(|(_, rate)| rate), 1.0);
            return Some(at.map_or(row.rest, |at| row.rates[at].0));
        }
        let exclusive = tables::bits_where(question, |exclusive, _| exclusive);
        let alone = || rates().filter(|(bit, _)| bit & exclusive != 0);
        if let Some(at) = random.pick(alone().map(|(_, rate)| rate), 1.0) {
            return alone().nth(at).map(|(bit, _)| bit);
        }
        let mut ticks = 0;
        for (bit, rate) in rates().filter(|(bit, _)| bit & exclusive == 0) {
            ticks |= if random.happens(rate) { bit } else { 0 };
        }
        Some(if ticks == 0 { row.rest } else { ticks })
    }
}

fn row(written: &WrittenRow, sources: &toml::Table) -> Result<Row, String> {
    let (question, rest) = bits(&format!("{}={}", written.question, written.rest))?;
    let rates = written.rates.iter().map(|(choice, share)| {
        (0..3).try_for_each(|phase| match share.of(phase) {
            rate if (0.0..=1.0).contains(&rate) => Ok(()),
            rate => Err(format!("{}={choice}: {rate} is no share from 0 to 1", written.question)),
        })?;
        Ok((bits(&format!("{}={choice}", written.question))?.1, *share))
    });
    let rates: Vec<(u32, Share)> = rates.collect::<Result<_, String>>()?;
    let whole = |phase| rates.iter().map(|(_, share)| share.of(phase)).sum::<f64>();
    if !tables::is_multiple(question) && (0..3).any(|phase| whole(phase) > 1.0 + 1e-9) {
        return Err(format!("{}: the rates exclude each other and are more than 1 together", written.question));
    }
    match written.sources.iter().find(|source| *source != "estimate" && !sources.contains_key(*source)) {
        Some(source) => {
            let near = did_you_mean(source, sources.keys().map(String::as_str));
            return Err(format!("{}: {SOURCES} has no source `{source}`{near}", written.question));
        }
        None if written.sources.is_empty() => {
            return Err(format!("{}: it names no source; an estimate says `estimate`", written.question));
        }
        None => {}
    }
    let given = written.given.iter().map(|given| bits(given)).collect::<Result<_, _>>()?;
    Ok(Row { question, before_cause: written.before_cause, given, rest, rates })
}

/// A question and the bits of its choices, from `question=choice|choice`.
pub fn bits(words: &str) -> Result<(usize, u32), String> {
    let (name, choices) = words.split_once('=').ok_or_else(|| format!("`{words}` is not `question=choice`"))?;
    let question = tables::question_named(name).ok_or_else(|| {
        let known = QuestionId::all().map(|known| known.get().id);
        format!("there is no question `{name}`{}", did_you_mean(name, known))
    })?;
    let mut bits = 0;
    for choice in choices.split('|') {
        bits |= tables::bit(question, choice).ok_or_else(|| {
            let known = QUESTIONS[question].choices.iter().map(|known| known.id);
            format!("question `{name}` has no choice `{choice}`{}", did_you_mean(choice, known))
        })?;
    }
    Ok((question, bits))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCES_TEXT: &str = include_str!("../../../src/content/sources.toml");

    #[test]
    fn the_file_is_in_order_and_asks_every_safety_question() {
        let text = include_str!("../../../tests/report/background.toml");
        let background = Background::parse(text, SOURCES_TEXT).map_err(|e| e.message);
        let rows = background.map(|background| background.rows);
        let rows = rows.as_ref().map_err(String::as_str);
        let named = |question: usize| rows.is_ok_and(|rows| rows.iter().any(|row| row.question == question));
        assert_eq!(rows.err(), None);
        for question in (0..QUESTION_COUNT).filter(|question| tables::is_safety(*question)) {
            let id = QUESTIONS[question].id;
            assert!(named(question) || id == "operation-when", "{FILE} has no row for `{id}`: add one");
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_remedy() {
        let text = include_str!("../../../tests/report/background.toml")
            .replace("question = \"wound\"", "question = \"wund\"");
        let said = Background::parse(&text, SOURCES_TEXT).map(|_| ()).map_err(|e| e.message).err().unwrap_or_default();
        assert!(said.contains("`wund`; did you mean `wound`?"), "{said}");
    }
}
