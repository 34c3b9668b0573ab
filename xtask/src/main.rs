//! `cargo xtask`: the tool for people who work on Afterdisc. One command, one module; this is their table.

mod assess;
mod bench;
mod build;
mod compress;
mod dependencies;
mod deploy;
mod dist;
mod drawn;
mod e2e;
mod evaluate;
mod export_model;
mod fuzz;
mod out;
mod process;
mod project;
mod questions;
mod report;
mod serve;
mod setup;
mod size;
mod styles;
mod test;
mod texts;
mod twice;

use engine::{answers, failure, nearest};
use failure::{Failure, Outcome};
use std::{env, process::ExitCode};

struct Command {
    name: &'static str,
    arguments: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Outcome,
}

const fn command(
    name: &'static str,
    arguments: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Outcome,
) -> Command {
    Command { name, arguments, does, run }
}

/// In the order `help` shows them: everyday work, the engine, the build, what Trunk calls.
const COMMANDS: &[Command] = &[
    command("serve", "[--port N]", "set up, build and serve with live reload", serve::run),
    command("test", "[STEP] [--quick]", "set up and run every check; --quick leaves out the release build", test::run),
    command("build", "[--twice]", "make dist/; --twice proves that it comes out the same", build::run),
    command("setup", "", "install what building and testing need, if missing", setup::run),
    command("questions", "", "the questionnaire as JSON, in the order asked", questions::run),
    command("texts", "", "the words of every screen, as JSON", texts::run),
    command("assess", "FILE|-", "answers in, triage and causes out, as JSON", assess::run),
    command("evaluate", "FILE.. [--json]", "the engine against vignettes", evaluate::run),
    command(
        "report",
        "",
        "measure the engine: target/report, and the figures in src/content/accuracy.toml",
        report::run,
    ),
    command(
        "export-model",
        "[--samples N --seed S]",
        "the ranking as a Bayesian network, with answers to check it by",
        export_model::run,
    ),
    command("bench", "[--tenfold] [--json]", "what an assessment costs, against its limit", bench::run),
    command("fuzz", "[PARSER [FILE]] [--seconds N]", "look for bytes that break what reads from outside", fuzz::run),
    command("size", "[--json]", "bytes of a first visit, against the budget", size::run),
    command(
        "deploy",
        "[FOLDER]",
        "settings for servers into deploy/; or dist/ into a folder, ready to serve",
        deploy::run,
    ),
    command("e2e", "[NAME]", "end-to-end tests in a browser", e2e::run),
    command("shots", "", "screenshots of every screen into shots/", e2e::shots),
    command("styles", "", "(Trunk) join styles/ into target/styles.css", styles::run),
    command("dist", "", "(Trunk) finish the files in the staging folder", dist::run),
    command("help", "", "this list", help),
];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(failure.code)
        }
    }
}

fn dispatch(args: &[String]) -> Outcome {
    let Some((name, rest)) = args.split_first() else {
        return help(&[]);
    };
    let name = if name == "--help" || name == "-h" { "help" } else { name.as_str() };
    let known = COMMANDS.iter().find(|command| command.name == name).ok_or_else(|| {
        let near = nearest::did_you_mean(name, COMMANDS.iter().map(|command| command.name));
        Failure::usage(format!("there is no command `{name}`{near} `cargo xtask help` lists them all"))
    })?;
    (known.run)(rest)
}

fn help(_: &[String]) -> Outcome {
    for Command { name, arguments, does, .. } in COMMANDS {
        println!("cargo xtask {:<36} {does}", format!("{name} {arguments}"));
    }
    Ok(())
}
