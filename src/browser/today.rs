//! The day of today, where the person is. No result depends on it.

use crate::domain::day::Day;
use web_sys::js_sys::Date;

const MINUTE: f64 = 60_000.0;
const DAY: f64 = 24.0 * 60.0 * MINUTE;

/// Today, by the clock of the device.
#[must_use]
pub fn day() -> Day {
    let now = Date::new_0();
    // A clock that makes no sense gives the first day of all.
    Day(((now.get_time() - now.get_timezone_offset() * MINUTE) / DAY) as u32)
}

/// Whether it is still the night of the day before.
#[must_use]
pub fn is_night() -> bool {
    Date::new_0().get_hours() < 4
}
