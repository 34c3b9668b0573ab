//! Running other programs: found on a search path that puts the project's own tools first,
//! and never failing without saying which program and why.

use crate::{
    failure::{Failure, Outcome},
    project,
};
use std::{
    env,
    ffi::{OsStr, OsString},
    io::{Read, pipe},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A program that runs in the project's folder, with the project's tools before all others.
pub fn command(program: impl AsRef<OsStr>) -> Result<Command, Failure> {
    let root = project::root()?;
    let mut command = Command::new(program);
    command.current_dir(&root).env("PATH", search_path(&root)?);
    Ok(command)
}

/// The same cargo that runs this tool.
pub fn cargo() -> Result<Command, Failure> {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program and lets it write to the terminal.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|e| cannot_start(command, &e))?;
    if status.success() { Ok(()) } else { Err(ended_badly(command, &status.to_string())) }
}

/// Runs a program and returns all that it wrote, in the order in which it did, and how it ended.
pub fn collect(command: &mut Command) -> (String, Outcome) {
    let mut said = Vec::new();
    let outcome = listen(command, &mut said);
    (String::from_utf8_lossy(&said).into_owned(), outcome)
}

fn listen(command: &mut Command, said: &mut Vec<u8>) -> Outcome {
    let wrong = |e| Failure::new(format!("what a program writes cannot be read: {e}"));
    let (mut ours, theirs) = pipe().map_err(wrong)?;
    command.stdin(Stdio::null()).stderr(theirs.try_clone().map_err(wrong)?).stdout(theirs);
    let started = command.spawn();
    // As long as this side could write, too, the reading would not end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut running = started.map_err(|e| cannot_start(command, &e))?;
    ours.read_to_end(said).map_err(wrong)?;
    let status = running.wait().map_err(wrong)?;
    if status.success() { Ok(()) } else { Err(ended_badly(command, &status.to_string())) }
}

/// Becomes the program, so that whatever ends this process ends that one, and nothing is left running.
pub fn become_it(command: &mut Command) -> Outcome {
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(command);
        Err(cannot_start(command, &error))
    }
    #[cfg(not(unix))]
    run(command)
}

/// Runs a program in silence and returns what it wrote; on failure the message holds its last words.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let done = command.stdin(Stdio::null()).output().map_err(|e| cannot_start(command, &e))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let mut last: Vec<&str> = said.lines().rev().take(5).collect();
    last.reverse();
    Err(ended_badly(command, &format!("{}\n{}", done.status, last.join("\n"))))
}

/// What `program --version` writes on its first line; `None` when there is no such program.
pub fn version(program: impl AsRef<OsStr>) -> Option<String> {
    let text = output(command(program).ok()?.arg("--version")).ok()?;
    text.lines().next().map(|line| line.trim().to_owned())
}

/// The first of `names` that exists: a path as it is, a bare name on the search path.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let root = project::root().ok()?;
    let path = search_path(&root).ok()?;
    let on_path = |name: &str| env::split_paths(&path).map(|f| f.join(name)).find(|p| p.is_file());
    names.iter().find_map(|name| {
        let as_path = Path::new(name);
        if as_path.is_absolute() { Some(as_path.into()).filter(|p: &PathBuf| p.is_file()) } else { on_path(name) }
    })
}

/// Where `cargo install` puts a tool when another version of it is in use elsewhere on this machine.
pub fn own_tools(root: &Path) -> PathBuf {
    root.join("target/tools")
}

fn search_path(root: &Path) -> Result<OsString, Failure> {
    let mut folders = vec![own_tools(root).join("bin"), root.join("node_modules/.bin")];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    folders.extend(cargo_home().map(|home| home.join("bin")));
    env::join_paths(folders)
        .map_err(|e| Failure::new(format!("the project's folder cannot be put on PATH: {e}; rename it")))
}

/// Where cargo keeps crates and installed programs.
pub fn cargo_home() -> Option<PathBuf> {
    let set = env::var_os("CARGO_HOME").map(PathBuf::from);
    set.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    format!("`{}` cannot be started: {error}", name(command)).into()
}

fn ended_badly(command: &Command, how: &str) -> Failure {
    format!("`{}` failed: {how}", name(command)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_collected_is_in_order_and_its_end_is_told() -> Outcome {
        let (said, outcome) = collect(command("sh")?.args(["-c", "echo one; echo two >&2; echo three; exit 3"]));
        assert_eq!(said, "one\ntwo\nthree\n");
        assert!(outcome.is_err_and(|failure| failure.message.contains('3')));
        Ok(())
    }
}
