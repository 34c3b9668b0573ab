//! Phrases that are not said to a person in pain, each with what to say instead. The one list there is:
//! the build holds every text of the content against it, and `cargo xtask test reading` every screen.

/// English. Another language brings its own when it comes.
const NOT_SAID: &[(&str, &str)] = &[
    // Blame, and names for people.
    ("failed back", STAYED),
    ("failed surgery", STAYED),
    ("failed to", "Say what happened, not who failed."),
    ("complain", "Say `say` or `have`."),
    ("non-compliant", "Say what was hard to do."),
    ("denies", "Say `has not`."),
    ("suffer", "Say `have` or `feel`."),
    ("victim", "Say `person`."),
    // Fear.
    ("degenerated", WORN),
    ("degenerative", WORN),
    ("crumbl", WORN),
    ("bone on bone", WORN),
    ("wear and tear", WORN),
    ("crippl", "Say what can no longer be done."),
    ("unfortunately", "Leave it out."),
    ("!", "End with a full stop."),
    // False comfort: no answer is an all-clear.
    ("all clear", NOT_CLEAR),
    ("all-clear", NOT_CLEAR),
    ("don't worry", NOT_CLEAR),
    ("do not worry", NOT_CLEAR),
    ("no need to worry", NOT_CLEAR),
    ("nothing to worry", NOT_CLEAR),
    ("nothing serious", NOT_CLEAR),
    ("rest assured", NOT_CLEAR),
    ("you are safe", NOT_CLEAR),
    ("guarantee", "Say how often it helps, and how sure anyone is."),
    ("perfectly safe", "Say which harms are known."),
    ("completely safe", "Say which harms are known."),
    ("miracle", "Say how often it helps, and how sure anyone is."),
    // Figures that mislead.
    ("%", IN_100),
    ("per cent", IN_100),
    ("odds ratio", IN_100),
];

/// Words of the clinic and of the office, where a plain one does. Clinicians may read them.
const NOT_PLAIN: &[(&str, &str)] = &[
    ("symptom", "Say `sign`, or name it."),
    ("acute", "Say `sudden` or `new`."),
    ("chronic", "Say `lasting`, or how long."),
    ("analges", "Say `pain relief` or `painkillers`."),
    ("adverse", "Say `bad effect` or `harm`."),
    ("efficacy", "Say `how well it works`."),
    ("contraindicat", "Say `not for`."),
    ("prognosis", "Say `what to expect`."),
    ("aetiolog", "Say `cause`."),
    ("etiolog", "Say `cause`."),
    ("benign", "Say `harmless`, if it is."),
    ("lesion", "Say what it is."),
    ("oedema", "Say `swelling`."),
    ("edema", "Say `swelling`."),
    ("paraesthesia", "Say `tingling`."),
    ("paresthesia", "Say `tingling`."),
    ("micturition", "Say `passing urine`."),
    ("approximately", "Say `about`."),
    ("prior to", "Say `before`."),
    ("in order to", "Say `to`."),
    ("utilis", "Say `use`."),
    ("utiliz", "Say `use`."),
    ("commence", "Say `begin`."),
    ("facilitat", "Say `help`."),
    ("numerous", "Say `many`."),
    ("sufficient", "Say `enough`."),
    ("regarding", "Say `about`."),
    ("due to", "Say `because of` or `from`."),
    ("e.g.", "Say `such as`."),
    ("i.e.", "Say it in the plainer way only."),
    ("etc", "Say `and the like`, or name them."),
];

const STAYED: &str = "Say what happened: the pain stayed, or came back.";
const WORN: &str = "Say `worn`, or leave it out.";
const NOT_CLEAR: &str = "No check can promise that. Say what is known, and when to get help.";
const IN_100: &str = "Say `about 5 in 100`.";

/// What no text may say.
pub fn unkind(text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    found(NOT_SAID, text)
}

/// What no text may say but the doctor's word for a thing, and the page for the surgeon.
pub fn not_plain(text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    found(NOT_PLAIN, text)
}

/// A phrase counts where a word begins with it.
fn found(
    list: &'static [(&'static str, &'static str)],
    text: &str,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let text = text.to_lowercase();
    list.iter().copied().filter(move |(phrase, _)| {
        let is_word = phrase.starts_with(char::is_alphabetic);
        text.match_indices(phrase).any(|(at, _)| !(is_word && text[..at].ends_with(char::is_alphanumeric)))
    })
}
