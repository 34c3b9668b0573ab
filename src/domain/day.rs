//! Days of the calendar. Which one is today comes in from outside.

/// A day: so many after 1 January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

impl Day {
    /// So many days later.
    #[must_use]
    pub const fn after(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// As in `2026-11-21`.
    #[must_use]
    pub fn text(self) -> String {
        let (mut year, mut rest) = (1970, self.0);
        while rest >= days_of(year) {
            rest -= days_of(year);
            year += 1;
        }
        let february = days_of(year) - 337;
        let mut month = 1;
        for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
            if rest < days {
                break;
            }
            rest -= days;
            month += 1;
        }
        format!("{year:04}-{month:02}-{:02}", rest + 1)
    }
}

const fn days_of(year: u32) -> u32 {
    if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) { 366 } else { 365 }
}
