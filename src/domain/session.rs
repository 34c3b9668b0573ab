//! The whole check as one value, changed in one place.
//!
//! The screens that were visited form a trail; going back never loses an answer, and a danger sign interrupts.

use super::answers::Answers;
use super::content::PAGES;
use super::flow::{Path, page_of};
use super::inquiry::{Depth, Inquiry};
use super::model::{Level, Place, QuestionId};
use super::red_flags::{Triage, triage};

/// What is on the screen during a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A page of questions.
    Questions(usize),
    /// A danger sign, shown back before it counts as meant. Holds the page it came from.
    Confirm(usize),
    /// What to do about the danger sign. Holds the page it came from.
    Action(usize),
    /// All answers, each with a way to change it.
    Check,
    /// The result.
    Result,
    /// The page to print for the surgeon.
    Summary,
}

impl Screen {
    /// A number for each kind of screen.
    #[must_use]
    pub const fn kind(self) -> usize {
        match self {
            Self::Questions(_) => 0,
            Self::Confirm(_) => 1,
            Self::Action(_) => 2,
            Self::Check => 3,
            Self::Result => 4,
            Self::Summary => 5,
        }
    }
}

/// What the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Began the check, or went back into it.
    Start,
    /// Answered the questions of the page.
    Answer(Vec<(QuestionId, u32)>),
    /// Said that the danger sign is meant.
    Confirm,
    /// Said that the danger sign was chosen by mistake.
    TakeBack,
    /// Went on after a danger sign, for information.
    GoOn,
    /// Asked to change an answer.
    Change(QuestionId),
    /// Opened the result.
    ShowResult,
    /// Asked for the questions that were left out because they can hardly matter.
    AskMore,
    /// Opened the questions that come after the result.
    AddImpact,
    /// Opened the page for the surgeon.
    ShowSummary,
    /// Asked to see again what to do about the danger sign.
    ShowAction,
    /// Went one screen back.
    Back,
    /// Went to a step of the trail, as the browser's back and forward do.
    GoTo(usize),
    /// Chose a country outside the questions.
    Country(u32),
    /// Erased everything.
    Erase,
}

/// A danger sign that was taken back: the printed page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The question.
    pub question: QuestionId,
    /// The answer that was given first.
    pub first: u32,
}

/// A check under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    answers: Answers,
    trail: Vec<Screen>,
    at: usize,
    acknowledged: Option<(Level, Place)>,
    /// The page whose danger sign is being taken back, with the answers as they were.
    taking_back: Option<usize>,
    taken_back: Vec<TakenBack>,
    /// Whether one answer is being changed from the list of answers.
    changing: bool,
    /// How much is asked.
    depth: Depth,
}

impl Session {
    /// The answers given.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What is on the screen, once the check has begun.
    #[must_use]
    pub fn screen(&self) -> Option<Screen> {
        self.trail.get(self.at).copied()
    }

    /// The place in the trail, for the browser's history. It says nothing about answers.
    #[must_use]
    pub fn step(&self) -> usize {
        self.at
    }

    /// Whether there is a screen before this one.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.at > 0
    }

    /// How much is asked.
    #[must_use]
    pub fn depth(&self) -> Depth {
        self.depth
    }

    /// Danger signs that were chosen by mistake and taken back.
    #[must_use]
    pub fn taken_back(&self) -> &[TakenBack] {
        &self.taken_back
    }

    /// What was confirmed and seen: how soon and where, as far as the answers still say it.
    #[must_use]
    pub fn acknowledged(&self) -> Option<(Level, Place)> {
        self.acknowledged
    }

    /// How soon and where, by the answers so far.
    #[must_use]
    pub fn triage(&self) -> Triage {
        triage(&Path::new(&self.answers))
    }

    /// The session after an event.
    #[must_use]
    pub fn after(&self, event: &Event) -> Self {
        let mut next = self.clone();
        next.apply(event);
        next
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::Start => {
                if self.trail.is_empty() {
                    self.trail.push(Screen::Questions(0));
                }
            }
            Event::Answer(given) => self.answer(given),
            Event::Confirm => self.confirm(),
            Event::TakeBack => {
                if let Some(Screen::Confirm(page) | Screen::Action(page)) = self.screen() {
                    let page = first_asked_on(page);
                    self.taking_back = Some(page);
                    self.show(Screen::Questions(page));
                }
            }
            Event::GoOn => {
                if let Some(Screen::Action(page)) = self.screen() {
                    self.leave_action(page);
                }
            }
            Event::Change(question) => {
                self.changing = true;
                // Whichever way a danger sign is taken back, the printed page says so.
                if interrupts(self.triage().rank()) {
                    self.taking_back = Some(page_of(*question));
                }
                self.show(Screen::Questions(page_of(*question)));
            }
            Event::ShowResult => self.show(Screen::Result),
            Event::AskMore => {
                self.depth = Depth::Everything;
                let path = Path::new(&self.answers);
                if let Some(page) = Inquiry::new(&path).first_open(self.depth) {
                    self.show(Screen::Questions(page));
                }
            }
            Event::AddImpact => {
                if let Some(page) = (0..PAGES.len()).find(|&page| super::flow::is_after_result(&PAGES[page])) {
                    self.show(Screen::Questions(page));
                }
            }
            Event::ShowSummary => self.show(Screen::Summary),
            Event::ShowAction => {
                let page = match self.screen() {
                    Some(Screen::Questions(page) | Screen::Confirm(page) | Screen::Action(page)) => page,
                    _ => 0,
                };
                self.show(Screen::Action(page));
            }
            Event::Back => self.at = self.at.saturating_sub(1),
            Event::GoTo(step) => self.at = (*step).min(self.trail.len().saturating_sub(1)),
            Event::Country(bits) => {
                if let Some(country) = QuestionId::find("country") {
                    self.answers.set(country, *bits);
                }
            }
            Event::Erase => *self = Self::default(),
        }
    }

    fn answer(&mut self, given: &[(QuestionId, u32)]) {
        let Some(Screen::Questions(page)) = self.screen() else { return };
        let before = self.answers;
        let was = self.triage().rank();
        for (question, bits) in given {
            self.answers.set(*question, *bits);
        }
        let path = Path::new(&self.answers);
        let now = triage(&path).rank();
        if self.taking_back.take() == Some(page) && now < was {
            self.note_taken_back(page, &before);
        }
        // What was acknowledged counts no more once the answers no longer say it.
        self.acknowledged = self.acknowledged.map(|known| known.min(now));
        let known = self.acknowledged.is_some_and(|known| known >= now);
        if interrupts(now) && !known && !path.check_pending(page) {
            self.show(Screen::Confirm(page));
        } else {
            self.go_on(page);
        }
    }

    fn note_taken_back(&mut self, page: usize, before: &Answers) {
        for question in PAGES[page].questions {
            if before.has(*question) && before.bits(*question) != self.answers.bits(*question) {
                self.taken_back.push(TakenBack { question: *question, first: before.bits(*question) });
            }
        }
    }

    fn confirm(&mut self) {
        if let Some(Screen::Confirm(page)) = self.screen() {
            self.acknowledged = Some(self.triage().rank());
            // The way back leads to the question, not to the confirmation.
            self.trail[self.at] = Screen::Action(page);
            self.trail.truncate(self.at + 1);
        }
    }

    /// Goes on from what to do: back to the list or the result it was opened from, or on with the questions.
    /// A page that was still open when it was left is asked again: no question is skipped this way.
    fn leave_action(&mut self, page: usize) {
        match self.at.checked_sub(1).map(|before| self.trail[before]) {
            Some(before @ (Screen::Check | Screen::Result | Screen::Summary)) => self.show(before),
            _ if !Path::new(&self.answers).is_answered(page) => self.show(Screen::Questions(page)),
            _ => self.go_on(page),
        }
    }

    /// The screen after a page: the next question, or what is still open, or the list of answers.
    fn go_on(&mut self, page: usize) {
        let path = Path::new(&self.answers);
        let next = if super::flow::is_after_result(&PAGES[page]) {
            let after = (page + 1..PAGES.len()).find(|&page| path.shows(page));
            after.map_or(Screen::Summary, Screen::Questions)
        } else {
            let inquiry = Inquiry::new(&path);
            let next = if self.changing { None } else { inquiry.next(Some(page), self.depth) };
            // What was left out earlier may matter by now.
            next.or_else(|| inquiry.first_open(self.depth)).map_or(Screen::Check, Screen::Questions)
        };
        if next == Screen::Check {
            self.changing = false;
        }
        self.show(next);
    }

    /// Moves on to a screen; what lay ahead in the trail is gone.
    fn show(&mut self, screen: Screen) {
        if self.screen() == Some(screen) {
            return;
        }
        self.trail.truncate(self.at + 1);
        self.trail.push(screen);
        self.at = self.trail.len() - 1;
    }
}

/// Whether a result this urgent interrupts the questions: go to hospital, or call an ambulance.
#[must_use]
pub fn interrupts((level, place): (Level, Place)) -> bool {
    level == Level::EmergencyNow || (level == Level::SameDay && place >= Place::Ed)
}

/// The page that a page of plain checks belongs to: what was meant by mistake was chosen there.
fn first_asked_on(page: usize) -> usize {
    let follows = PAGES[page].questions.iter().find_map(|question| question.get().follows);
    follows.map_or(page, page_of)
}
