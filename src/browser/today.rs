//! The date of today, where the person is. It is printed and copied, and tells whether this copy is old: no result depends on it.

use web_sys::js_sys::Date;

/// Today, as in `2026-11-21`.
#[must_use]
pub fn date() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
