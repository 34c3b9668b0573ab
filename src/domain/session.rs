//! The whole check as one value, changed in one place.
//!
//! The screens that were visited form a trail; going back never loses an answer, and a danger sign interrupts.

use super::answers::Answers;
use super::content::PAGES;
use super::day::Day;
use super::flow::{Path, page_of};
use super::inquiry::{Depth, Inquiry, depends, is_safety};
use super::model::{Level, Place, QuestionId};
use super::red_flags::{Triage, triage};
use super::saved::Given;

pub use event::{Event, Screen, TakenBack};
pub use keep::Keeping;

mod event;
mod keep;

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
    /// The day, as far as somebody has said it.
    today: Option<Day>,
    /// Whether it is still the night of the day before.
    night: bool,
    /// When the answers were given.
    given: Option<Given>,
    /// Whether they are kept on the device.
    keeping: Keeping,
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
                    // The way back must not lead to a sign that is no longer there.
                    self.trail.truncate(self.at);
                    self.at = self.at.saturating_sub(1);
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
            Event::ShowResult => self.show_unless_danger(Screen::Result),
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
            Event::Keep(yes) => self.keeping = if *yes { Keeping::On } else { Keeping::Off },
            Event::Resume => self.resume(),
            Event::Renew => self.renew(),
            Event::Erase => {
                // What the browser does not allow it does not allow the next person either.
                let blocked = self.keeping == Keeping::Blocked;
                *self = Self::default();
                if blocked {
                    self.keeping = Keeping::Blocked;
                }
            }
        }
    }

    fn answer(&mut self, given: &[(QuestionId, u32)]) {
        let Some(Screen::Questions(page)) = self.screen() else { return };
        self.note_day();
        let before = self.answers;
        let was = self.triage().rank();
        for (question, bits) in given {
            self.answers.set(*question, *bits);
            self.ask_anew(*question, &before);
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

    /// A sign that was added later must not take over how long an older one is known: what hangs on a changed answer to a
    /// safety question is asked anew.
    fn ask_anew(&mut self, changed: QuestionId, before: &Answers) {
        if !before.has(changed) || before.bits(changed) == self.answers.bits(changed) {
            return;
        }
        for question in QuestionId::all().filter(|question| is_safety(page_of(*question))) {
            if depends(question, changed) && before.bits(question) == self.answers.bits(question) {
                self.answers.set(question, 0);
            }
        }
    }

    /// A screen, after a danger sign that nobody has confirmed yet.
    fn show_unless_danger(&mut self, screen: Screen) {
        let triage = self.triage();
        let known = self.acknowledged.is_some_and(|known| known >= triage.rank());
        let sign = triage.deciding().flat_map(|fired| &fired.because).next();
        match sign {
            Some(sign) if interrupts(triage.rank()) && !known => self.show(Screen::Confirm(page_of(sign.question))),
            _ => self.show(screen),
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

    /// Whether the question on the screen comes only because another answer was changed.
    #[must_use]
    pub fn opened_by_change(&self) -> bool {
        let open = |page| !Path::new(&self.answers).is_answered(page);
        self.changing && matches!(self.screen(), Some(Screen::Questions(page)) if open(page))
    }

    /// The screen after a page: the next question, or what is still open, or the list of answers.
    fn go_on(&mut self, page: usize) {
        let path = Path::new(&self.answers);
        let next = if super::flow::is_after_result(&PAGES[page]) {
            let after = (page + 1..PAGES.len()).find(|&page| path.shows(page));
            after.map_or(Screen::Summary, Screen::Questions)
        } else {
            let inquiry = Inquiry::new(&path);
            let seen = |page| self.trail[..=self.at].contains(&Screen::Questions(page));
            let next = if self.changing {
                inquiry.first_open(self.depth)
            } else {
                inquiry.next(Some(page), self.depth, &seen)
            };
            next.map_or(Screen::Check, Screen::Questions)
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
