//! The check: which of its screens is shown. The address is the same throughout and says nothing about answers.

use crate::domain::session::{Event, Screen};
use crate::view::pages::action::ActionPage;
use crate::view::pages::answers::AnswersPage;
use crate::view::pages::confirm::ConfirmPage;
use crate::view::pages::question::QuestionPage;
use crate::view::pages::result::ResultPage;
use crate::view::pages::summary::SummaryPage;
use crate::view::state::{use_send, use_session};
use yew::prelude::*;

/// The screen of the check that is open.
#[component]
pub fn CheckRoute() -> Html {
    let send = use_send();
    let screen = use_session().screen();
    // Opened by its address, the check begins at its first question.
    use_effect_with(screen.is_none(), move |not_begun| {
        if *not_begun {
            send.emit(Event::Start);
        }
    });
    match screen {
        None => Html::default(),
        // A key for each page: its draft must not outlive it.
        Some(Screen::Questions(page)) => html! { <QuestionPage key={page} {page} /> },
        Some(Screen::Confirm(page)) => html! { <ConfirmPage {page} /> },
        Some(Screen::Action(_)) => html! { <ActionPage /> },
        Some(Screen::Check) => html! { <AnswersPage /> },
        Some(Screen::Result) => html! { <ResultPage /> },
        Some(Screen::Summary) => html! { <SummaryPage /> },
    }
}
