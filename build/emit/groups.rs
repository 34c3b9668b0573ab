//! Labels, headings and fixed texts: a struct for each group, and how the program reads it.

use super::super::schema::{ById, Entry};
use super::is_native;
use super::spoken::Spoken;

/// One struct for each group of words, in a module of their own, and one that holds them all.
///
/// They are made empty and filled in place, each group on its own: what fills one is then nearly the same as what fills another,
/// which costs a visitor next to nothing. A table of where each text stands would cost 1.2 KB more.
pub fn structs(groups: &ById<ById<Entry>>, out: &mut String) {
    let [mut fields, mut none, mut take] = [String::new(), String::new(), String::new()];
    for group in groups.keys() {
        let (field, kind) = (snake(group), camel(group));
        fields.push_str(&format!("    /// Words.\n    pub {field}: words::{kind},\n"));
        none.push_str(&format!("{field}: words::{kind}::NONE, "));
        take.push_str(&format!("self.{field}.take(read); "));
    }
    out.push_str(&format!(
        "/// Labels, headings and fixed texts, in groups.\n#[derive(Clone, Copy, Debug)]\npub struct Words {{\n{fields}}}\n\n"
    ));
    filled("Words", &none, &take, out);
    out.push_str("/// The groups of `Words`.\npub mod words {\nuse super::{Spoken, t};\n\n");
    for (group, known) in groups {
        fields_of(group, known, out);
        let [mut none, mut take] = [String::new(), String::new()];
        for (key, entry) in carried(group, known) {
            let field = snake(key);
            let (nothing, put) = match entry {
                Entry::One(_) => ("\"\"", "put_text"),
                Entry::Many(_) => ("&[]", "put_texts"),
            };
            none.push_str(&format!("{field}: {nothing}, "));
            take.push_str(&format!("read.{put}(&mut self.{field}); "));
        }
        filled(&camel(group), &none, &take, out);
    }
    out.push_str("}\n\n");
}

/// A struct when it is empty, and how it is filled.
fn filled(kind: &str, none: &str, take: &str, out: &mut String) {
    out.push_str(&format!(
        "impl {kind} {{\n    pub(super) const NONE: Self = Self {{ {none}}};\n\n    \
         #[inline(never)]\n    pub(super) fn take(&mut self, read: &mut Spoken) {{ {take}}}\n}}\n\n"
    ));
}

/// The struct of one group of words.
pub fn fields_of(group: &str, entries: &ById<Entry>, out: &mut String) {
    out.push_str(&format!("/// Words.\n#[derive(Clone, Copy, Debug)]\npub struct {} {{\n", camel(group)));
    for (key, entry) in carried(group, entries) {
        let kind = match entry {
            Entry::One(_) => "&'static str",
            Entry::Many(_) => "&'static [&'static str]",
        };
        out.push_str(&format!("    /// Words.\n    pub {}: {kind},\n", snake(key)));
    }
    out.push_str("}\n\n");
}

/// Writes the words of all groups, in the order in which they are filled.
pub fn say(spoken: &Spoken, groups: &ById<ById<Entry>>) -> &'static str {
    for (_, entry) in groups.iter().flat_map(|(group, known)| carried(group, known)) {
        match entry {
            Entry::One(text) => spoken.text(text),
            Entry::Many(many) => spoken.texts(many.iter().map(String::as_str)),
        };
    }
    "{ let mut words = Box::new(Words::NONE); words.take(&mut read); Box::leak(words) }"
}

/// The words of one group.
pub fn entries(group: &str, entries: &ById<Entry>) -> String {
    let entries = carried(group, entries).map(|(key, entry)| match entry {
        Entry::One(text) => format!("{}: {text:?}", snake(key)),
        Entry::Many(many) => format!("{}: {}", snake(key), super::texts(many.iter().map(String::as_str))),
    });
    format!("words::{} {{ {} }}", camel(group), entries.collect::<Vec<_>>().join(", "))
}

/// Words that stand only on the pages which the build renders: for when the app does not start, or has stopped.
/// The app has no use for them.
const RENDERED: [(&str, &[&str]); 1] = [(
    "errors",
    &[
        "crashed",
        "crashed-again",
        "crashed-heading",
        "crashed-title",
        "new-tab",
        "no-file",
        "no-script",
        "no-wasm",
        "not-started",
        "not-started-heading",
        "reload",
        "still-here",
        "too-old",
    ],
)];

/// The entries of a group that the program carries.
fn carried<'a>(group: &'a str, entries: &'a ById<Entry>) -> impl Iterator<Item = (&'a String, &'a Entry)> {
    let rendered = move |key: &str| RENDERED.iter().any(|(known, keys)| *known == group && keys.contains(&key));
    entries.iter().filter(move |(key, _)| is_native() || !rendered(key))
}

/// A key as a field. A word that Rust keeps for itself is marked.
pub fn snake(key: &str) -> String {
    let name = key.replace('-', "_");
    if KEPT_BY_RUST.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// Words that a field cannot be called without a mark.
const KEPT_BY_RUST: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// A group as part of a type.
pub fn camel(key: &str) -> String {
    key.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
