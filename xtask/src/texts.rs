//! `cargo xtask texts`: the words of every screen as JSON, for proofreading and for the check of the reading level.

mod blocks;
mod screens;

use crate::{
    failure::{Failure, Outcome},
    project,
    setup::python,
};
use blocks::Section;
use serde_json::{Value, json};

#[allow(dead_code, reason = "the build uses all of it")]
#[path = "../../build/check/not_said.rs"]
mod not_said;

/// Who reads a screen, and so how plain its words must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person who must answer: the plainest.
    Question,
    /// A person who reads.
    Page,
    /// A clinician, handed a page by the person.
    Clinician,
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Page => "page",
            Self::Clinician => "clinician",
        }
    }
}

/// What one screen says.
pub struct Text {
    pub screen: String,
    pub kind: Kind,
    pub sections: Vec<Section>,
}

pub fn run(args: &[String]) -> Outcome {
    if let Some(unknown) = args.first() {
        return Err(Failure::usage(format!("`texts` takes nothing, not `{unknown}`")));
    }
    crate::out::json(&as_json(&screens::all()?))
}

/// The step of `cargo xtask test`: no screen says what is not said, and textstat finds every one plain enough.
pub fn gate() -> Outcome {
    let root = project::root()?;
    let texts = screens::all()?;
    refuse(&texts)?;
    let file = root.join("target/texts.json");
    project::write(&file, as_json(&texts).to_string())?;
    python::check("reading", &[&file.to_string_lossy()])
}

fn as_json(texts: &[Text]) -> Value {
    let section = |section: &Section| json!({ "heading": section.heading, "blocks": section.blocks });
    let each = |text: &Text| {
        let sections: Value = text.sections.iter().map(section).collect();
        json!({ "screen": text.screen, "kind": text.kind.id(), "sections": sections })
    };
    texts.iter().map(each).collect()
}

/// The build holds every text against the same list; here it is what the screens make of them.
/// A screen may name the doctor's word for a thing, so the words that are only not plain are left to the build.
fn refuse(texts: &[Text]) -> Outcome {
    let mut wrong = Vec::new();
    for text in texts.iter().filter(|text| text.kind != Kind::Clinician) {
        for words in text.sections.iter().flat_map(|section| section.blocks.iter().chain([&section.heading])) {
            let found = not_said::unkind(words);
            wrong.extend(found.map(|(phrase, instead)| {
                format!("{}: `{phrase}` is not said here. {instead} It reads: {words}", text.screen)
            }));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_that_is_not_said_is_named_with_its_screen() {
        let section = Section { heading: String::new(), blocks: vec!["Unfortunately not.".to_owned()] };
        let text = |kind| Text { screen: "start".to_owned(), kind, sections: vec![section.clone()] };
        let said = refuse(&[text(Kind::Page)]).map_err(|failure| failure.message);
        assert!(said.is_err_and(|said| said.starts_with("start: `unfortunately` is not said here. Leave it out.")));
        assert!(refuse(&[text(Kind::Clinician)]).is_ok());
    }
}
