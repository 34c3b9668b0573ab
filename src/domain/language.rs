//! The words of one language. The code never assumes that there is only one, or which way it runs.

use super::model::Cites;

/// One statement, with where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// Its words.
    pub words: &'static str,
    /// Where it comes from.
    pub cites: Cites,
    /// Whether it rests, at least in part, on the judgement of the authors.
    pub estimate: bool,
}

/// Plain strings, as in a list of paragraphs.
pub type Texts = &'static [&'static str];

/// Statements, as in a section of a page.
pub type Statements = &'static [Statement];

/// Words of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionWords {
    /// The question.
    pub text: &'static str,
    /// Help in answering, may be empty.
    pub hint: &'static str,
    /// How someone who is not sure can find out at home, may be empty.
    pub tonight: &'static str,
    /// Why it is asked.
    pub why: Texts,
    /// The choices, in the order of the question.
    pub choices: Texts,
}

/// Words of a red flag.
#[derive(Clone, Copy, Debug)]
pub struct RuleWords {
    /// The sign, as a short phrase.
    pub title: &'static str,
    /// Why it cannot wait.
    pub why: &'static str,
    /// What to say at the desk or on the phone.
    pub say: &'static str,
}

/// Words of a cause.
#[derive(Clone, Copy, Debug)]
pub struct CauseWords {
    /// Plain name.
    pub name: &'static str,
    /// The doctor's word.
    pub term: &'static str,
    /// One or two sentences for a card.
    pub summary: &'static str,
    /// What it is.
    pub what: Statements,
    /// When and how it starts.
    pub when: Statements,
    /// What makes it more likely.
    pub who: Statements,
    /// What people with it often notice.
    pub fits: Statements,
    /// What would speak against it.
    pub against: Statements,
    /// How doctors find out.
    pub find_out: Statements,
    /// What is done and what to expect.
    pub help: Statements,
    /// How soon to be seen.
    pub soon: Statements,
    /// Questions for the surgeon.
    pub ask: Texts,
    /// What the drawing shows, may be empty.
    pub picture_alt: &'static str,
    /// Names of the numbered pins.
    pub picture_key: Texts,
}

/// Words of a diagnostic test.
#[derive(Clone, Copy, Debug)]
pub struct TestWords {
    /// Plain name.
    pub name: &'static str,
    /// The doctor's word.
    pub term: &'static str,
    /// One or two sentences.
    pub summary: &'static str,
    /// What it is.
    pub what: Statements,
    /// What it tells apart.
    pub tells_apart: Statements,
    /// When it helps.
    pub when: Statements,
    /// What it cannot do.
    pub limits: Statements,
    /// Questions for the surgeon.
    pub ask: Texts,
}

/// Words of a treatment.
#[derive(Clone, Copy, Debug)]
pub struct TreatmentWords {
    /// Plain name.
    pub name: &'static str,
    /// The doctor's word.
    pub term: &'static str,
    /// One or two sentences.
    pub summary: &'static str,
    /// What it is.
    pub what: Statements,
    /// What people gain.
    pub benefits: Statements,
    /// What can go wrong.
    pub harms: Statements,
    /// Who should not have it, or must tell the team.
    pub not_for: Statements,
    /// Recovery, and when one will know.
    pub recovery: Statements,
    /// Good to know.
    pub good_to_know: Statements,
    /// How sure anyone is.
    pub how_sure: Statements,
    /// Labels of the counts among 100 people.
    pub people: Texts,
}

/// Words of an outcome page.
#[derive(Clone, Copy, Debug)]
pub struct OutcomeWords {
    /// Plain name.
    pub name: &'static str,
    /// One or two sentences.
    pub summary: &'static str,
    /// What it is.
    pub what: Statements,
    /// What makes it more likely.
    pub more_likely: Statements,
    /// What makes it less likely.
    pub less_likely: Statements,
    /// Figures, in words.
    pub figures: Statements,
    /// Questions for the surgeon.
    pub ask: Texts,
    /// Labels of the counts among 100 people.
    pub people: Texts,
}

/// Words of a region. Empty where there is nothing to say.
#[derive(Clone, Copy, Debug)]
pub struct RegionWords {
    /// The country.
    pub name: &'static str,
    /// What an emergency department is called.
    pub emergency_department: &'static str,
    /// Where not to go with an emergency.
    pub not_there: &'static str,
    /// What the advice line is called.
    pub advice_name: &'static str,
    /// What the crisis line is called.
    pub crisis_name: &'static str,
    /// What the family doctor is called.
    pub doctor: &'static str,
    /// How to reach the surgical team.
    pub team: &'static str,
}

/// Words of a finding.
#[derive(Clone, Copy, Debug)]
pub struct FeatureWords {
    /// What is not known when it is open, as a phrase.
    pub missing: &'static str,
    /// Each value, as a phrase about the person.
    pub values: Texts,
}

/// Everything that is said in one language.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Language tag, as in `lang`.
    pub tag: &'static str,
    /// Direction of the text, as in `dir`.
    pub direction: &'static str,
    /// Labels, headings and fixed texts.
    pub words: &'static super::content::Words,
    /// Names of the parts.
    pub parts: Texts,
    /// Questions.
    pub questions: &'static [QuestionWords],
    /// Red flags.
    pub rules: &'static [RuleWords],
    /// Causes.
    pub causes: &'static [CauseWords],
    /// Tests.
    pub tests: &'static [TestWords],
    /// Treatments.
    pub treatments: &'static [TreatmentWords],
    /// Outcomes.
    pub outcomes: &'static [OutcomeWords],
    /// Regions.
    pub regions: &'static [RegionWords],
    /// Findings.
    pub features: &'static [FeatureWords],
}
