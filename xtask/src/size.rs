//! `cargo xtask size`: what a first visit costs, file by file, and whether that is within the budget.

use crate::{
    build, compress,
    dist::{clinics::PREFIX, embed},
    failure::{Failure, Outcome},
    project,
};
use serde_json::{Value, json};
use std::path::Path;

/// Everything, compressed with brotli.
const TOTAL: usize = 200_000;
/// The page and its style, with either compression: what a server can send in one round trip.
const START: usize = 14 * 1024;

/// The page for clinics and all that is its own, compressed with brotli. No patient loads it.
const CLINICS: usize = 100_000;

/// What no page loads; all other files count. Icons are for a home screen: the worker fetches them when the check runs already.
///
/// The worker then asks for every file once more. A server that marks what it hands out (an `ETag`, or a date) answers for
/// those of the first visit that they still hold, and sends none of them twice.
const LATER: &[&str] = &["icons/192.png", "icons/512.png", "icons/maskable-512.png"];

/// What only a visitor in a frame loads besides.
const FRAMED: &str = "frame.js";
/// What a clinic's page loads, and its limit in brotli.
const EMBED: usize = 3_000;

#[derive(Clone, Copy, Default)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The budgets as the tests hold them.
pub fn gate() -> Outcome {
    let weight = weigh()?;
    println!("a first visit costs {} bytes in brotli; the budget is {TOTAL}", weight.total.brotli);
    within_all(&weight)
}

pub fn run(args: &[String]) -> Outcome {
    let as_json = match args {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => {
            return Err(Failure::usage(format!("`size` takes `--json` or nothing, but got `{}`", args.join(" "))));
        }
    };
    let weight = weigh()?;
    let Weight { files, total, start, later, framed, embed, clinics } = &weight;
    if as_json {
        println!("{:#}", report(&weight));
    } else {
        println!("{:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
        let sums = [
            ("page and style", start),
            ("first visit", total),
            ("in the background, after it", later),
            ("in a frame, besides (frame.js)", framed),
            ("on the page of a clinic (embed.js)", embed),
            ("the page for clinics, with all that is its own", clinics),
        ];
        let lines = files.iter().map(|(name, bytes)| (name.as_str(), bytes)).chain(sums);
        for (name, Bytes { raw, gzip, brotli }) in lines {
            println!("{raw:>9} {gzip:>9} {brotli:>9}  {name}");
        }
    }
    within_all(&weight)
}

/// What a first visit loads.
struct Weight {
    files: Vec<(String, Bytes)>,
    total: Bytes,
    start: Bytes,
    later: Bytes,
    framed: Bytes,
    embed: Bytes,
    clinics: Bytes,
}

/// Every file of a first visit, their sum, and the sum of what is painted first.
fn weigh() -> Result<Weight, Failure> {
    let dist = build::up_to_date()?;
    let (mut files, mut later, mut clinics) = (Vec::new(), Vec::new(), Vec::new());
    let (mut framed, mut embed) = (Bytes::default(), Bytes::default());
    for file in project::files(&dist)? {
        let name = file.strip_prefix(&dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let bytes = measure(&project::read(&file)?)?;
        match name.as_str() {
            FRAMED => framed = bytes,
            embed::NAME => embed = bytes,
            // The same file once more.
            pinned if embed::is_theirs(pinned) => {}
            own if own.starts_with(PREFIX) => clinics.push(bytes),
            late if LATER.contains(&late) => later.push(bytes),
            _ => files.push((name, bytes)),
        }
    }
    let total = sum(files.iter().map(|(_, bytes)| *bytes));
    let start = sum(files.iter().filter(|(name, _)| is_start(name)).map(|(_, bytes)| *bytes));
    Ok(Weight { files, total, start, later: sum(later.into_iter()), framed, embed, clinics: sum(clinics.into_iter()) })
}

/// The page itself and its style: painted before anything else has come.
fn is_start(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "html" || extension == "css")
}

fn within_all(weight: &Weight) -> Outcome {
    clinics_within(weight.clinics)?;
    embed_within_limit(weight.embed)?;
    within_budget(weight.total, weight.start)
}

fn within_budget(total: Bytes, start: Bytes) -> Outcome {
    if total.brotli > TOTAL {
        return Err(format!("a first visit costs {} bytes in brotli; the budget is {TOTAL}", total.brotli).into());
    }
    if start.gzip > START {
        return Err(format!("page and style cost {} bytes in gzip; the budget is {START}", start.gzip).into());
    }
    Ok(())
}

fn clinics_within(Bytes { brotli, .. }: Bytes) -> Outcome {
    if brotli > CLINICS {
        return Err(format!("the page for clinics costs {brotli} bytes in brotli; its limit is {CLINICS}").into());
    }
    Ok(())
}

fn embed_within_limit(embed: Bytes) -> Outcome {
    if embed.brotli > EMBED {
        return Err(format!("embed.js costs {} bytes in brotli; its limit is {EMBED}", embed.brotli).into());
    }
    Ok(())
}

fn measure(contents: &[u8]) -> Result<Bytes, Failure> {
    let (gzip, brotli) = (compress::gzip(contents)?.len(), compress::brotli(contents)?.len());
    Ok(Bytes { raw: contents.len(), gzip, brotli })
}

fn sum(parts: impl Iterator<Item = Bytes>) -> Bytes {
    parts.fold(Bytes::default(), |all, one| Bytes {
        raw: all.raw + one.raw,
        gzip: all.gzip + one.gzip,
        brotli: all.brotli + one.brotli,
    })
}

fn report(weight: &Weight) -> Value {
    let Weight { files, total, start, later, framed, embed, clinics } = weight;
    let numbers = |bytes: &Bytes| json!({ "raw": bytes.raw, "gzip": bytes.gzip, "brotli": bytes.brotli });
    let files: Vec<Value> = files
        .iter()
        .map(|(name, bytes)| json!({ "file": name, "raw": bytes.raw, "gzip": bytes.gzip, "brotli": bytes.brotli }))
        .collect();
    json!({
        "files": files, "start": numbers(start), "total": numbers(total), "later": numbers(later),
        "framed": numbers(framed), "embed": numbers(embed), "clinics": numbers(clinics)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_compresses() -> Outcome {
        let bytes = measure("the same words ".repeat(100).as_bytes())?;
        assert_eq!(bytes.raw, 1500);
        assert!(bytes.gzip < 100 && bytes.brotli < bytes.gzip);
        Ok(())
    }

    #[test]
    fn the_budget_holds() {
        let bytes = |gzip, brotli| Bytes { raw: 0, gzip, brotli };
        assert!(within_budget(bytes(250_000, TOTAL), bytes(START, 0)).is_ok());
        assert!(within_budget(bytes(0, TOTAL + 1), bytes(0, 0)).is_err());
        assert!(within_budget(bytes(0, 0), bytes(START + 1, 0)).is_err());
        assert!(embed_within_limit(bytes(0, EMBED)).is_ok() && embed_within_limit(bytes(0, EMBED + 1)).is_err());
    }
}
