//! How long answers may stay on the device, and days that cannot be.

use crate::{
    given::{CALM, given},
    saved::{TODAY, answer_all, opened, saved, yesterday},
};
use afterdisc::domain::{
    content::KEEP_DAYS,
    day::Day,
    saved::{Refusal, decode, encode},
    session::{Event, Keeping, Session},
};

#[test]
fn they_are_kept_to_the_last_day_and_no_longer() {
    let text = encode(&saved(given(CALM), TODAY, TODAY));
    assert!(decode(&text, TODAY.after(KEEP_DAYS)).is_ok());
    assert_eq!(decode(&text, TODAY.after(KEEP_DAYS + 1)), Err(Refusal::Expired));
    assert_eq!(decode(&text, Day(u32::MAX)), Err(Refusal::Expired));
    // Going on another day does not keep the first answers any longer.
    let later = encode(&saved(given(CALM), TODAY, TODAY.after(KEEP_DAYS)));
    assert_eq!(decode(&later, TODAY.after(KEEP_DAYS + 1)), Err(Refusal::Expired));
}

#[test]
fn answers_from_a_day_to_come_are_refused() {
    let text = encode(&saved(given(CALM), TODAY, TODAY));
    assert!(decode(&text, yesterday()).is_ok(), "a flight west over the date line");
    assert_eq!(decode(&encode(&saved(given(CALM), TODAY, TODAY.after(1))), yesterday()), Err(Refusal::Clock));
    assert_eq!(decode(&text, Day(0)), Err(Refusal::Clock), "a clock that makes no sense");
    assert_eq!(decode(&encode(&saved(given(CALM), TODAY, yesterday())), TODAY), Err(Refusal::Clock));
}

#[test]
fn a_page_left_open_past_the_last_day_keeps_nothing_more() {
    let begun = Session::default().opened(TODAY, Keeping::Off).after(&Event::Start);
    let mut session = answer_all(begun).after(&Event::Keep(true));
    assert!(session.to_keep().is_some());
    session.on_day(TODAY.after(KEEP_DAYS));
    assert!(session.to_keep().is_some(), "the last day counts");
    session.on_day(TODAY.after(KEEP_DAYS + 1));
    assert_eq!((session.to_keep(), session.keeping()), (None, &Keeping::Refused(Refusal::Expired)));

    let mut found = opened(saved(given(CALM), TODAY, TODAY));
    found.on_day(TODAY.after(KEEP_DAYS + 1));
    let tried = found.after(&Event::Resume);
    assert_eq!((tried.to_keep(), tried.keeping()), (None, &Keeping::Refused(Refusal::Expired)));
}

#[test]
fn who_flew_west_goes_on_with_a_day_that_is_no_later_than_today() {
    let session = opened(saved(given(CALM), TODAY.after(1), TODAY.after(1))).after(&Event::Resume);
    let text = session.to_keep().unwrap_or_default();
    assert!(decode(&text, TODAY).is_ok());
}
