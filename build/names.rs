//! Every table in the order in which it is emitted, and the place of each id in it.

use std::collections::BTreeSet;

use super::schema::*;
use super::statement::{self, cited};

/// Rows of one table with their ids, in order.
pub struct Rows<'a, T>(Vec<(&'a str, T)>);

impl<'a, T> Rows<'a, T> {
    fn new(rows: impl Iterator<Item = (&'a str, T)>) -> Self {
        Self(rows.collect())
    }

    fn sorted<Key: Ord>(mut self, key: impl Fn(&T) -> Key) -> Self {
        self.0.sort_by_key(|(_, row)| key(row));
        self
    }

    /// The place of an id.
    pub fn at(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|(known, _)| *known == id)
    }

    /// The row of an id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| *known == id).map(|(_, row)| row)
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(id, _)| *id)
    }

    /// All rows with their ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &T)> {
        self.0.iter().map(|(id, row)| (*id, row))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// The tables.
pub struct Names<'a> {
    pub parts: Rows<'a, ()>,
    pub questions: Rows<'a, Asked<'a>>,
    /// A sign stands after the signs it is made of.
    pub signs: Rows<'a, When>,
    /// Signs that are made of each other, with the way round.
    pub circles: Vec<Vec<&'a str>>,
    pub rules: Rows<'a, &'a Rule>,
    pub causes: Rows<'a, &'a Cause>,
    pub tests: Rows<'a, &'a Test>,
    pub treatments: Rows<'a, &'a Treatment>,
    pub outcomes: Rows<'a, &'a OutcomePage>,
    /// Only those that something cites.
    pub sources: Rows<'a, &'a Source>,
    pub regions: Rows<'a, &'a Region>,
    pub findings: Rows<'a, &'a Finding>,
    pub pictures: Rows<'a, &'a str>,
}

/// A question with the part it belongs to.
pub struct Asked<'a> {
    pub part: usize,
    pub row: &'a Question,
}

/// Choices by which a person says that they do not know or will not say.
pub const UNKNOWN: [&str; 4] = ["not-sure", "still-not-sure", "prefer-not", "cannot-tell"];

impl Asked<'_> {
    /// The bits of choices with these names, or those that are not known; `*` means every choice that says something.
    pub fn bits(&self, choices: &str) -> Result<u32, Vec<String>> {
        let known = self.row.choices.iter().take(31).enumerate();
        if choices == "*" {
            let says = known.filter(|(_, choice)| !UNKNOWN.contains(&choice.as_str()));
            return Ok(says.fold(0, |bits, (at, _)| bits | 1 << at));
        }
        let (mut bits, mut missing) = (0, Vec::new());
        for choice in choices.split('|') {
            match known.clone().find(|(_, known)| *known == choice) {
                Some((at, _)) => bits |= 1 << at,
                None => missing.push(choice.to_owned()),
            }
        }
        if missing.is_empty() { Ok(bits) } else { Err(missing) }
    }

    /// The bits of the exclusive choices.
    pub fn exclusive(&self) -> u32 {
        self.bits(&self.row.exclusive.join("|")).unwrap_or(0)
    }
}

impl<'a> Names<'a> {
    /// Puts everything in its order.
    pub fn new(content: &'a Content) -> Self {
        let parts = Rows::new(content.root.parts.iter().map(|part| (part.as_str(), ())));
        let questions = content
            .questions
            .iter()
            .map(|(part, row)| (row.id.as_str(), Asked { part: parts.at(part).unwrap_or(0), row }));
        let questions = Rows::new(questions);
        let (signs, circles) = in_order(&content.signs);
        let cited = all_cited(content);
        let countries = questions.get("country").map_or(&[][..], |country| &country.row.choices);
        let place = |id: &str| countries.iter().position(|country| country == id).unwrap_or(countries.len());
        let mut regions = Rows::new(by_id(&content.regions));
        regions.0.sort_by_key(|(id, _)| place(id));
        Self {
            questions,
            signs,
            circles,
            rules: Rows::new(content.rules.iter().map(|rule| (rule.id.as_str(), rule))),
            causes: Rows::new(by_id(&content.causes)).sorted(|cause| cause.group),
            tests: Rows::new(by_id(&content.tests)).sorted(|test| test.order),
            treatments: Rows::new(by_id(&content.treatments)).sorted(|treatment| treatment.ladder),
            outcomes: Rows::new(by_id(&content.outcomes)).sorted(|outcome| outcome.order),
            sources: Rows::new(by_id(&content.sources).filter(|(id, _)| cited.contains(id))),
            regions,
            findings: Rows::new(content.findings.iter().map(|finding| (finding.id.as_str(), finding))),
            pictures: Rows::new(content.pictures.iter().map(|(id, text)| (id.as_str(), text.as_str()))),
            parts,
        }
    }
}

fn by_id<T>(rows: &ById<T>) -> impl Iterator<Item = (&str, &T)> {
    rows.iter().map(|(id, row)| (id.as_str(), row))
}

/// Signs with those first that others are made of; and those that go round in a circle.
fn in_order(signs: &[Sign]) -> (Rows<'_, When>, Vec<Vec<&str>>) {
    let (mut done, mut circles) = (Vec::new(), Vec::new());
    for sign in signs {
        visit(sign, signs, &mut Vec::new(), &mut done, &mut circles);
    }
    (Rows(done), circles)
}

fn visit<'a>(
    sign: &'a Sign,
    signs: &'a [Sign],
    above: &mut Vec<&'a str>,
    done: &mut Vec<(&'a str, When)>,
    circles: &mut Vec<Vec<&'a str>>,
) {
    if let Some(at) = above.iter().position(|id| *id == sign.id) {
        circles.push(above[at..].to_vec());
        return;
    }
    if done.iter().any(|(id, _)| *id == sign.id) {
        return;
    }
    above.push(&sign.id);
    let when = sign.when();
    for made_of in when.tests().filter_map(|test| test.strip_prefix('@')) {
        if let Some(next) = signs.iter().find(|sign| sign.id == made_of) {
            visit(next, signs, above, done, circles);
        }
    }
    above.pop();
    done.push((&sign.id, when));
}

/// Every source that something cites.
fn all_cited(content: &Content) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    content.rules.iter().for_each(|rule| found.extend(cited(&rule.sources)));
    content.regions.values().for_each(|region| found.extend(cited(&region.sources)));
    content.findings.iter().for_each(|finding| found.extend(cited(&finding.sources)));
    content.ranking.window.iter().for_each(|window| found.extend(cited(&window.sources)));
    content.ranking.modifier.iter().for_each(|modifier| found.extend(cited(&modifier.sources)));
    for (_, words) in &content.languages {
        words.causes.values().for_each(|page| cite(page, &mut found));
        words.tests.values().for_each(|page| cite(page, &mut found));
        words.treatments.values().for_each(|page| cite(page, &mut found));
        words.outcomes.values().for_each(|page| cite(page, &mut found));
        found.extend(words.treatments.values().flat_map(|page| statement::parse(&page.how_sure).sources));
    }
    found
}

fn cite<'a>(page: &'a impl PageWords, found: &mut BTreeSet<&'a str>) {
    let statements = page.sections().into_iter().flat_map(|(_, statements)| statements);
    found.extend(statements.flat_map(|raw| statement::parse(raw).sources));
}
