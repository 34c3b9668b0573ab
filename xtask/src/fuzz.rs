//! `fuzz`: looks for bytes that break what reads from outside (`xtask/engine`, `parsers`), guided by the code that they reach.
//!
//! libFuzzer does the looking. It and the engine without its pages are compiled for this alone, in seconds; neither is part of
//! the app. What breaks something is written to a file; the tests replay the files in `tests/fuzz`.

use crate::{
    failure::{Failure, Outcome},
    nearest::did_you_mean,
    process::{self, cargo},
    project,
    setup::{self, FUZZ},
};
use engine::parsers::{PARSERS, Parser, named, words};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// How long each parser is fed, unless somebody says otherwise; and in a run of all checks.
const SECONDS: u32 = 60;
const SHORT: u32 = 5;
/// Longer than anything that these parsers are made for.
const LONGEST: usize = 4096;

struct Wanted {
    parsers: Vec<&'static Parser>,
    seconds: u32,
    /// Bytes to meet once more, in the place of a search.
    file: Option<PathBuf>,
}

pub fn run(args: &[String]) -> Outcome {
    let wanted = wanted(args)?;
    setup::ensure(FUZZ)?;
    if let (Some(file), [parser]) = (&wanted.file, &wanted.parsers[..]) {
        let file = fs::canonicalize(file).map_err(|e| format!("{}: {e}", file.display()))?;
        return process::run(fuzzer(parser)?.arg(file));
    }
    all(&wanted.parsers, wanted.seconds)
}

/// What continuous integration runs: a short search, and all that was ever found.
pub fn gate() -> Outcome {
    setup::ensure(FUZZ)?;
    all(&PARSERS.each_ref(), SHORT)
}

fn all(parsers: &[&Parser], seconds: u32) -> Outcome {
    let mut found = Vec::new();
    for parser in parsers {
        if let Err(failure) = search(parser, seconds) {
            eprintln!("{failure}");
            found.push(parser.name);
        }
    }
    if found.is_empty() { Ok(()) } else { Err(format!("bytes were found that break: {}", found.join(", ")).into()) }
}

fn search(parser: &Parser, seconds: u32) -> Outcome {
    let root = project::root()?;
    let work = root.join("target/fuzz").join(parser.name);
    let (seeds, corpus, found) = (work.join("seeds"), work.join("corpus"), work.join("found"));
    for folder in [&seeds, &found] {
        project::remove(folder)?;
    }
    for folder in [&seeds, &corpus, &found] {
        fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    for (at, seed) in (parser.seeds)().iter().enumerate() {
        project::write(&seeds.join(at.to_string()), seed)?;
    }
    let (dictionary, log) = (work.join("words"), work.join("log"));
    project::write(&dictionary, dictionary_of(&words()))?;
    let out = fs::File::create(&log).map_err(|e| format!("{}: {e}", log.display()))?;

    let mut fuzzer = fuzzer(parser)?;
    fuzzer.arg(format!("-max_total_time={seconds}")).arg(format!("-max_len={LONGEST}"));
    // The same beginning on every run: what turns red is then the change, as far as a clock lets it.
    fuzzer.args(["-seed=1", "-timeout=5", "-rss_limit_mb=2048", "-print_final_stats=1"]);
    fuzzer.arg(format!("-dict={}", dictionary.display())).arg(format!("-artifact_prefix={}/", found.display()));
    fuzzer.args([&corpus, &seeds, &root.join("tests/fuzz").join(parser.name)]);
    let ended = process::run(fuzzer.stdout(Stdio::null()).stderr(out));
    let said = project::read(&log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())?;
    if ended.is_ok() {
        println!("{:<8} {:<28} {}", parser.name, parser.reads, figures(&said));
        return Ok(());
    }
    Err(broken(parser, &said, &found, &log))
}

/// What somebody needs who wants to mend it.
fn broken(parser: &Parser, said: &str, found: &Path, log: &Path) -> Failure {
    let why: Vec<&str> = said.lines().skip_while(|line| !line.contains("panicked at")).take(4).collect();
    let files = project::files(found).unwrap_or_default();
    let Some(file) = files.first() else {
        let last: Vec<&str> = said.lines().rev().take(5).collect();
        return format!(
            "{}: it stopped and left no bytes ({}):\n{}",
            parser.name,
            log.display(),
            last.into_iter().rev().collect::<Vec<_>>().join("\n")
        )
        .into();
    };
    let (name, file, why) = (parser.name, file.display(), why.join("\n"));
    format!("{name}: {file} breaks it:\n{why}\nAgain: cargo xtask fuzz {name} {file}\nOnce it is mended, keep the file in tests/fuzz/{name}, under a name that says what it is.").into()
}

/// The fuzzer for a parser, compiled. The engine keeps its checks for numbers that overflow.
fn fuzzer(parser: &Parser) -> Result<Command, Failure> {
    let mut run = cargo()?;
    run.env("RUSTC_WORKSPACE_WRAPPER", project::root()?.join("xtask/engine/instrument.sh")).env("FUZZ", parser.name);
    for package in ["afterdisc", "engine"] {
        run.arg("--config").arg(format!("profile.dev.package.{package}.opt-level=1"));
    }
    run.args(["run", "--quiet", "--package", "engine", "--features", "libfuzzer", "--bin", "fuzz", "--"]);
    Ok(run)
}

/// How much was tried, and how much code that reached.
fn figures(said: &str) -> String {
    let after = |word: &str| {
        let rest = said.rsplit_once(word).map_or("", |(_, rest)| rest);
        rest.split_whitespace().next().unwrap_or("?").to_owned()
    };
    let (tried, reached) = (after("stat::number_of_executed_units:"), after(" cov: "));
    format!("{tried} inputs, {reached} places in the code")
}

/// The words as libFuzzer reads them.
fn dictionary_of(words: &[String]) -> String {
    words.iter().map(|word| format!("\"{}\"\n", word.replace('\\', "\\\\").replace('"', "\\\""))).collect()
}

fn wanted(args: &[String]) -> Result<Wanted, Failure> {
    let mut wanted = Wanted { parsers: PARSERS.each_ref().into(), seconds: SECONDS, file: None };
    let (mut words, mut one) = (args.iter(), false);
    while let Some(word) = words.next() {
        if word == "--seconds" {
            let seconds = words.next().and_then(|seconds| seconds.parse().ok()).filter(|seconds| *seconds > 0);
            wanted.seconds = seconds.ok_or_else(|| Failure::usage("`--seconds` takes a whole number, 1 or more"))?;
        } else if one {
            wanted.file = Some(word.into());
        } else {
            let near = || did_you_mean(word, PARSERS.iter().map(|parser| parser.name));
            let names = || PARSERS.map(|parser| parser.name).join(", ");
            let parser = named(word).ok_or_else(|| {
                Failure::usage(format!("there is no parser `{word}`{} There are: {}", near(), names()))
            })?;
            (wanted.parsers, one) = (vec![parser], true);
        }
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understood(args: &str) -> Result<(Vec<&'static str>, u32, Option<PathBuf>), String> {
        let args: Vec<String> = args.split_whitespace().map(str::to_owned).collect();
        let wanted = wanted(&args).map_err(|e| e.message)?;
        Ok((wanted.parsers.iter().map(|parser| parser.name).collect(), wanted.seconds, wanted.file))
    }

    #[test]
    fn a_name_chooses_its_parser_and_a_file_is_met_again() {
        assert_eq!(understood("").map(|(names, seconds, _)| (names.len(), seconds)), Ok((PARSERS.len(), SECONDS)));
        assert_eq!(understood("query --seconds 5"), Ok((vec!["query"], 5, None)));
        assert_eq!(understood("saved a/b"), Ok((vec!["saved"], SECONDS, Some("a/b".into()))));
        assert!(understood("quarry").is_err_and(|said| said.contains("did you mean `query`?")));
        assert!(understood("--seconds 0").is_err() && understood("--seconds").is_err());
    }

    #[test]
    fn what_it_says_is_read() {
        let said =
            "#9\tNEW    cov: 7 ft: 9\n#12 DONE   cov: 8 ft: 9 corp: 1\nstat::number_of_executed_units: 12\nstat::x: 3";
        assert_eq!(figures(said), "12 inputs, 8 places in the code");
        assert_eq!(dictionary_of(&["\"ill\":".to_owned()]), "\"\\\"ill\\\":\"\n");
    }

    #[test]
    fn what_breaks_it_is_named_with_its_file() -> Outcome {
        let folder = project::root()?.join("target/fuzz/of-a-test");
        project::write(&folder.join("crash-1"), "x")?;
        let said =
            "INFO\nthread '<unnamed>' panicked at src/x.rs:1:1:\nassertion failed: false\nnote\nmore\n==1== ERROR";
        let failure = broken(&PARSERS[0], said, &folder, Path::new("log"));
        project::remove(&folder)?;
        assert!(failure.message.contains("crash-1") && failure.message.contains("assertion failed"), "{failure}");
        let without = broken(&PARSERS[0], "one\ntwo", &folder, Path::new("log"));
        assert!(without.message.contains("one\ntwo"), "{without}");
        Ok(())
    }
}
