//! `cargo xtask serve`: the app on this machine, rebuilt and reloaded at every change.
//! It lives in a folder of its own, so that `dist/` stays what the last release build made.

use crate::{
    build,
    failure::{Failure, Outcome},
    process,
    setup::{self, BUILD},
};
use std::net::{Ipv4Addr, TcpListener};

const PORT: u16 = 8080;

pub fn run(args: &[String]) -> Outcome {
    let port = port(args)?;
    setup::ensure(BUILD)?;
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        let other = port.checked_add(1).unwrap_or(PORT);
        return Err(format!("port {port} is in use here; try `cargo xtask serve --port {other}`").into());
    }
    println!("Afterdisc: http://127.0.0.1:{port}/ once the first build is done; Ctrl+C ends");
    let mut trunk = build::trunk("serve")?;
    process::become_it(trunk.args(["--address", "127.0.0.1", "--port", &port.to_string(), "--dist", "target/serve"]))
}

fn port(args: &[String]) -> Result<u16, Failure> {
    match args {
        [] => Ok(PORT),
        [flag, value] if flag == "--port" => {
            let number = value.parse().ok().filter(|port| *port > 0);
            number.ok_or_else(|| Failure::usage(format!("`{value}` is not a port: a number from 1 to 65535 is")))
        }
        _ => Err(Failure::usage(format!("`serve` takes `--port N`, but got `{}`", args.join(" ")))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_port() {
        let port = |text: &str| port(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(port("").ok(), Some(8080));
        assert_eq!(port("--port 9000").ok(), Some(9000));
        assert!(port("--port 0").is_err());
        assert!(port("--prot 9000").is_err());
    }
}
