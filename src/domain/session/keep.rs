//! Answers that stay on the device because the person asked for it, and how a check goes on from them.

use super::super::answers::Answers;
use super::super::day::Day;
use super::super::flow::{Path, page_of};
use super::super::inquiry::{Inquiry, is_safety};
use super::super::model::QuestionId;
use super::super::saved::{Given, Refusal, Saved, encode};
use super::{Screen, Session};

/// Whether answers are kept on the device. Never unless the person asks for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// They are not.
    #[default]
    Off,
    /// Each one is, as soon as it is given.
    On,
    /// This browser does not let us.
    Blocked,
    /// They were, until another page of the app changed or erased them.
    Lost,
    /// Some are there from before, and the person has not said yet what to do with them.
    Found(Box<Saved>),
    /// Some were there and could not be taken. They are erased.
    Refused(Refusal),
}

impl Session {
    /// A session on this day, with what was found on the device.
    #[must_use]
    pub fn opened(mut self, today: Day, keeping: Keeping) -> Self {
        (self.today, self.keeping) = (Some(today), keeping);
        self
    }

    /// Notes the day on which something is done. A page may be left open past the last day of what it keeps.
    pub fn on_day(&mut self, today: Day) {
        self.today = Some(today);
        let until = match &self.keeping {
            Keeping::On => self.given.map(Given::until),
            Keeping::Found(saved) => Some(saved.given.until()),
            _ => None,
        };
        if until.is_some_and(|until| today > until) {
            self.keeping = Keeping::Refused(Refusal::Expired);
        }
    }

    /// Notes what came of keeping answers.
    pub fn keeps(&mut self, keeping: Keeping) {
        self.keeping = keeping;
    }

    /// Whether a check is to begin at its first question: none is under way, and none waits to go on.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.screen().is_none() && !matches!(self.keeping, Keeping::Found(_))
    }

    /// Whether answers are kept.
    #[must_use]
    pub fn keeping(&self) -> &Keeping {
        &self.keeping
    }

    /// The day on which the app was last used, where it is known.
    #[must_use]
    pub fn today(&self) -> Option<Day> {
        self.today
    }

    /// When the answers were given, where that is known.
    #[must_use]
    pub fn given(&self) -> Option<Given> {
        self.given
    }

    /// Whether there is anything to erase. The country alone is nothing: a clinic may have chosen it.
    #[must_use]
    pub fn holds_answers(&self) -> bool {
        let mut answers = self.answers;
        if let Some(country) = QuestionId::find("country") {
            answers.set(country, 0);
        }
        answers != Answers::default() || matches!(self.keeping, Keeping::Found(_) | Keeping::On)
    }

    /// What is to be on the device. Nothing unless the person asked for it and has answered something.
    #[must_use]
    pub fn to_keep(&self) -> Option<String> {
        match (&self.keeping, self.given) {
            (Keeping::Found(saved), _) => Some(encode(saved)),
            (Keeping::On, Some(given)) => {
                Some(encode(&Saved { answers: self.answers, given, taken_back: self.taken_back.clone() }))
            }
            _ => None,
        }
    }

    /// Notes the day of the first answer.
    pub(super) fn note_day(&mut self) {
        self.given = self.given.or(self.today.map(|today| Given { first: today, safety: today }));
    }

    /// Notes whether it is still the night of the day before: a check that goes on past midnight is one check.
    pub fn at_night(&mut self, night: bool) {
        self.night = night;
    }

    /// Whether the questions about danger were answered on another day than this.
    #[must_use]
    pub fn has_aged(&self) -> bool {
        self.given.is_some_and(|given| self.is_aged(given))
    }

    /// The same of answers that were kept.
    #[must_use]
    pub fn is_aged(&self, given: Given) -> bool {
        let of_last_evening = |today| self.night && given.safety.after(1) == today;
        self.today.is_some_and(|today| given.safety != today && !of_last_evening(today))
    }

    /// Asks all questions about danger anew. The other answers stay; no way leads back to a result that rests on none.
    pub(super) fn renew(&mut self) {
        let country = QuestionId::find("country");
        for question in QuestionId::all().filter(|one| is_safety(page_of(*one)) && Some(*one) != country) {
            self.answers.set(question, 0);
        }
        let given = self.given.zip(self.today).map(|(given, today)| Given { safety: today, ..given });
        let Self { answers, today, night, .. } = *self;
        *self = Self { answers, given, today, night, keeping: self.keeping.clone(), ..Self::default() };
        self.show(Screen::Questions(0));
    }

    /// Goes on from what was found. Signs of danger may have come since another day: then the questions about them are asked
    /// anew, all of them. A danger sign of today is shown once more.
    pub(super) fn resume(&mut self) {
        let (Keeping::Found(saved), Some(today)) = (&self.keeping, self.today) else { return };
        let Saved { answers, given, taken_back } = *saved.clone();
        let night = self.night;
        *self = Self { answers, today: Some(today), night, keeping: Keeping::On, ..Self::default() };
        self.given = Some(Given { first: given.first.min(today), safety: given.safety });
        if self.has_aged() {
            return self.renew();
        }
        self.taken_back = taken_back;
        let open = Inquiry::new(&Path::new(&self.answers)).first_open(self.depth);
        self.show_unless_danger(open.map_or(Screen::Check, Screen::Questions));
        self.changing = matches!(self.screen(), Some(Screen::Confirm(_)));
    }
}
