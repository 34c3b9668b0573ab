//! A number that tells the questions of one version from those of another.

use super::super::schema::Content;

/// The hash (FNV-1a) of all that an answer hangs on: which questions there are, what each allows, and their words in every
/// language. Answers that were kept beside the same number mean the same.
pub fn mark(content: &Content) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |text: &str| {
        // What never stands in a text ends it, so that no two rows of texts run together to the same.
        for byte in text.bytes().chain([0xff]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for (part, question) in &content.questions {
        add(part);
        add(&question.id);
        add(&format!("{:?} {:?}", question.kind, question.highest));
        question.choices.iter().for_each(|choice| add(choice));
        question.exclusive.iter().for_each(|choice| add(choice));
        for (_, words) in &content.languages {
            let Some(words) = words.questions.get(part).and_then(|part| part.get(&question.id)) else { continue };
            add(&words.text);
            add(words.hint.as_deref().unwrap_or_default());
            question.choices.iter().filter_map(|choice| words.choices.get(choice)).for_each(|words| add(words));
        }
    }
    hash
}
