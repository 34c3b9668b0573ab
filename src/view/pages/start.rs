//! Where everyone begins: the danger signs, one button, and what this is and is not.
//!
//! The build renders it too, so that it shows before any script has run.

use crate::domain::model::PictureId;
use crate::view::title::use_title;
use crate::view::pages::start::terms::Terms;
use crate::view::parts::emergency_list::EmergencyList;
use crate::view::parts::go_link::GoLink;
use crate::view::parts::not_started::NotStarted;
use crate::view::parts::picture::Picture;
use crate::view::parts::start_button::StartButton;
use crate::view::route::Route;
use crate::view::state::{use_language, use_ready};
use crate::view::text::text;
use yew::prelude::*;

mod terms;

/// The start page.
#[component]
pub fn Start() -> Html {
    let words = &use_language().words.start;
    let ready = use_ready();
    use_title(words.title);
    html! {
        <>
            <div class="hero">
                <div class="hero__in">
                    <div class="hero__text">
                        <h1 tabindex="-1">{ text(words.heading) }</h1>
                        <p class="lead">{ text(words.lead) }</p>
                        <StartButton />
                    </div>
                    <div class="hero__art">
                        if let Some(picture) = PictureId::find("start") {
                            <Picture id={picture} />
                        }
                    </div>
                </div>
            </div>
            <div class="frame start">
                <div class="start__first">
                    if !ready {
                        <NotStarted />
                    }
                    <EmergencyList />
                </div>
                <Terms />
                <Read />
            </div>
        </>
    }
}

/// The way into the library.
#[component]
fn Read() -> Html {
    let words = &use_language().words.start;
    html! {
        <nav class="stack stack--tight" aria-labelledby="read">
            <h2 id="read">{ text(words.read_heading) }</h2>
            <p>{ text(words.read) }</p>
            <ul class="plain ruled">
                <li><GoLink to={Route::Causes} words={words.read_causes} /></li>
                <li><GoLink to={Route::Tests} words={words.read_tests} /></li>
                <li><GoLink to={Route::Treatments} words={words.read_treatments} /></li>
                <li><GoLink to={Route::Outcomes} words={words.read_outcomes} /></li>
            </ul>
        </nav>
    }
}
