//! The words of a rendered page, as people read them, section by section.
//! A drawing is what its description says. Left out are what is written for machines, the links beside a page, which repeat its headings, and the titles of cited papers,
//! which are not ours to mend.

/// A heading with what stands under it: one block for each paragraph, list item and button.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Section {
    pub heading: String,
    pub blocks: Vec<String>,
}

/// Elements that can flow within a sentence. Every other one begins a new block;
/// so do these where words of two of them touch, as the name and the number of a country do.
const INLINE: &[&str] = &["a", "b", "em", "i", "label", "small", "span", "strong", "sub", "sup"];
/// Elements without an end.
const VOID: &[&str] = &["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];
const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "legend"];

/// The words of a page as Yew renders it: every element but the void ones is closed, and text is escaped.
pub fn sections(html: &str) -> Vec<Section> {
    let mut found = vec![Section::default()];
    let mut block = String::new();
    // How deep we are inside an element that is left out.
    let mut skipped = 0;
    let mut rest = html;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('<').unwrap_or((rest, ""));
        if skipped == 0 {
            if block.ends_with(|c: char| !c.is_whitespace()) && text.starts_with(char::is_alphanumeric) {
                keep(&mut found, &std::mem::take(&mut block), false);
            }
            block.push_str(text);
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if let (0, Some(label)) = (skipped, label(name, tag)) {
            keep(&mut found, &std::mem::take(&mut block), false);
            keep(&mut found, label, false);
        }
        let void = VOID.contains(&name) || tag.ends_with('/');
        if skipped > 0 {
            skipped = if closes { skipped - 1 } else { skipped + usize::from(!void) };
        } else if !closes && !void && left_out(name, tag) {
            skipped = 1;
        } else if !INLINE.contains(&name) {
            keep(&mut found, &std::mem::take(&mut block), closes && HEADINGS.contains(&name));
        }
    }
    keep(&mut found, &block, false);
    found.retain(|section| !section.heading.is_empty() || !section.blocks.is_empty());
    found
}

fn keep(found: &mut Vec<Section>, block: &str, heading: bool) {
    let words = plain(block);
    if !words.contains(char::is_alphabetic) {
        return;
    }
    match found.last_mut() {
        Some(section) if !heading => section.blocks.push(words),
        _ => found.push(Section { heading: words, blocks: Vec::new() }),
    }
}

/// What a drawing or a list is called for those who do not see it.
fn label<'a>(name: &str, tag: &'a str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(" aria-label=\"").filter(|_| matches!(name, "svg" | "ol" | "ul"))?;
    rest.split_once('"').map(|(label, _)| label)
}

fn left_out(name: &str, tag: &str) -> bool {
    // Commands and markup are no prose. A citation says its language; a mark leads to one; "estimate" is a mark as well.
    let marks = [" class=\"side", " class=\"source-mark", " class=\"estimate", " lang=\""];
    matches!(name, "code" | "pre" | "svg" | "select" | "textarea" | "script" | "style")
        || marks.iter().any(|mark| tag.contains(mark))
}

/// Text without escapes and needless white space.
fn plain(text: &str) -> String {
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    let text = escapes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[(&str, &[&str])]) {
        let expected: Vec<Section> = expected
            .iter()
            .map(|(heading, blocks)| Section {
                heading: (*heading).to_owned(),
                blocks: blocks.iter().map(|block| (*block).to_owned()).collect(),
            })
            .collect();
        assert_eq!(sections(html), expected);
    }

    #[test]
    fn words_that_stand_together_are_one_block() {
        check(
            "<p>Before</p><h1>One</h1><p>Two <b>bold</b> words.</p><ul><li>a</li><li>b</li></ul>",
            &[("", &["Before"]), ("One", &["Two bold words.", "a", "b"])],
        );
        check("<p>Don&#x27;t &lt;wait&gt; &amp; see<br>here</p>", &[("", &["Don't <wait> & see", "here"])]);
        check("<li><span>Ireland</span><a href=\"tel:112\">112 now</a></li>", &[("", &["Ireland", "112 now"])]);
    }

    #[test]
    fn what_is_not_ours_is_left_out() {
        check(
            "<div class=\"side side--nav\"><ul><li>Twice</li></ul></div>\
             <p>Once <a class=\"source-mark\" href=\"#s\">1</a></p>\
             <svg aria-label=\"A nerve\"><title>a</title><path d=\"\"></path></svg><li><a lang=\"en\" href=\"x\">Paper</a> (2004)</li>",
            &[("", &["Once", "A nerve"])],
        );
    }
}
