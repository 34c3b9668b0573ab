//! `cargo xtask styles`: joins `styles/*.css` into one small file before Trunk builds.
//! The sources stay readable; the file has neither comments nor needless white space.

use crate::{
    failure::{Failure, Outcome},
    project,
};
use std::path::Path;

/// The order of the cascade layers. Any other file follows these, by name.
const ORDER: &[&str] = &["tokens", "base", "layout", "parts", "art", "print"];
const OUTPUT: &str = "target/styles.css";

pub fn run(_: &[String]) -> Outcome {
    let root = project::root()?;
    let mut files = project::files(&root.join("styles"))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "css"));
    files.sort_by_key(|file| place(file));
    if files.is_empty() {
        return Err("styles/ holds no .css file".into());
    }
    let mut joined = String::new();
    for file in &files {
        joined.push_str(&squeeze(&project::read_text(file)?).map_err(|e| format!("{}: {e}", file.display()))?);
    }
    project::write(&root.join(OUTPUT), joined)
}

fn place(file: &Path) -> usize {
    let known = ORDER.iter().position(|name| file.file_stem().is_some_and(|stem| stem == *name));
    known.unwrap_or(ORDER.len())
}

/// CSS without comments and without the white space that means nothing. Strings stay as they are.
pub fn squeeze(css: &str) -> Result<String, Failure> {
    let mut out = String::with_capacity(css.len());
    let (mut space, mut comment) = (false, false);
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '/' if rest.starts_with("/*") => {
                let end = rest.find("*/").ok_or("a comment has no end")?;
                comment = true;
                rest = &rest[end + 2..];
                continue;
            }
            c if c.is_ascii_whitespace() => {
                space = true;
                rest = &rest[1..];
                continue;
            }
            '"' | '\'' => string(rest, c)?,
            '\\' => rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at),
            c => c.len_utf8(),
        };
        let before = out.chars().next_back();
        if (space && needs_space(before, c)) || (comment && before.is_some_and(in_name) && in_name(c)) {
            out.push(' ');
        }
        (space, comment) = (false, false);
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    Ok(out)
}

/// White space counts unless it is next to one of these. Before a colon it parts a selector from
/// a pseudo-class of its descendants; around + and - it makes arithmetic; so there it stays.
fn needs_space(before: Option<char>, after: char) -> bool {
    let open_ended = before.is_none_or(|c| "{};,:(".contains(c));
    !open_ended && !"{};,)".contains(after)
}

/// Two of these would grow together where a comment between them is dropped.
fn in_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// The length of the string at the start of `text`, quotes included.
fn string(text: &str, quote: char) -> Result<usize, Failure> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => break,
            c if c == quote => return Ok(at + 1),
            _ => {}
        }
    }
    Err(format!("a string has no end: {}", text.lines().next().unwrap_or(text)).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(squeeze(css).map_err(|e| e.message), Ok(expected.to_owned()));
    }

    #[test]
    fn drops_what_means_nothing() {
        check("/* head */\na {\n  color : red;\n  top: 0;\n}\n\nb, i { x: y }\n", "a{color :red;top:0}b,i{x:y}");
        check(
            "@layer tokens, base;\n@media ( min-width: 40em ) { a { b: c } }",
            "@layer tokens,base;@media (min-width:40em){a{b:c}}",
        );
        check("a/**/b {} .c/* and */.d {}", "a b{}.c.d{}");
    }

    #[test]
    fn keeps_what_means_something() {
        check("a :hover > b { width: calc( 1px + 2px ) }", "a :hover > b{width:calc(1px + 2px)}");
        check(":is(a, b) .c { font: 1rem / 1.2 serif }", ":is(a,b) .c{font:1rem / 1.2 serif}");
        check("@media (a) and (b) { i { j: k } }", "@media (a) and (b){i{j:k}}");
        check("a::before { content: \"a  /* b */ ;  }\" }", "a::before{content:\"a  /* b */ ;  }\"}");
        check(".a\\ b { content: '\\'  ' }", ".a\\ b{content:'\\'  '}");
    }

    #[test]
    fn says_what_is_wrong() {
        assert!(squeeze("a{} /* b").is_err_and(|e| e.message == "a comment has no end"));
        assert!(squeeze("a{b:'c}\n").is_err_and(|e| e.message.contains("'c}")));
    }

    #[test]
    fn known_files_come_first_in_their_order() {
        let mut files = ["zebra", "print", "tokens", "aside", "base"].map(|name| Path::new(name).with_extension("css"));
        files.sort();
        files.sort_by_key(|file| place(file));
        let names: Vec<_> = files.iter().filter_map(|file| file.file_stem()?.to_str()).collect();
        assert_eq!(names, ["tokens", "base", "print", "aside", "zebra"]);
    }
}
