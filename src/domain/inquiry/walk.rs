//! A whole way through the questions, for answers that are known beforehand: what is asked, and what comes of it.

use super::super::answers::Answers;
use super::super::content::PAGES;
use super::super::flow::Path;
use super::{Depth, Inquiry};

/// The pages that someone with these answers is asked, in order, and the answers to them. What they leave open counts as
/// "not sure".
#[must_use]
pub fn walk(given: &Answers, depth: Depth) -> (Vec<usize>, Answers) {
    let (mut pages, mut answers) = (Vec::new(), Answers::default());
    loop {
        let path = Path::new(&answers);
        let inquiry = Inquiry::new(&path);
        let next = inquiry.next(pages.last().copied(), depth, &|page| pages.contains(&page));
        let Some(page) = next else { return (pages, answers) };
        pages.push(page);
        answer_page(page, given, &mut answers);
    }
}

/// The same for so many pages in the order of the questionnaire: what an inquiry is held against.
#[must_use]
pub fn walk_in_order(given: &Answers, pages: usize) -> Answers {
    let (mut answers, mut page) = (Answers::default(), None);
    for _ in 0..pages {
        page = Path::new(&answers).page_after(page);
        let Some(page) = page else { break };
        answer_page(page, given, &mut answers);
    }
    answers
}

fn answer_page(page: usize, given: &Answers, answers: &mut Answers) {
    for question in PAGES[page].questions {
        let unsure = question.get().choices.iter().position(|choice| choice.unknown).map_or(0, |at| 1 << at);
        // What cannot be true is not offered.
        let bits = given.bits(*question) & Path::new(answers).offers(*question);
        let left_open = bits == 0 && !question.get().optional;
        answers.set(*question, if left_open { unsure } else { bits });
    }
}
