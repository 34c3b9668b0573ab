//! `evaluate`: the engine against vignettes. How often the urgency and the first causes are right, per case and in total.

use crate::{
    answers,
    failure::{Failure, Outcome},
    project,
};
use afterdisc::domain::{model::Level, outcome};
use serde_json::{Map, Value, json};
use std::fs;

/// What the engine says of one vignette, beside what is true.
struct Case {
    id: String,
    modelled: bool,
    level: &'static str,
    truth_level: String,
    truth_cause: String,
    causes: Vec<&'static str>,
    top1: bool,
    top3: bool,
    exact: bool,
    ok: bool,
    under: bool,
    over: bool,
    missed: bool,
    screens: usize,
}

/// The rates over a set of cases.
struct Total {
    cases: usize,
    top1: f64,
    top3: f64,
    exact: f64,
    ok: f64,
    under: f64,
    over: f64,
    missed: usize,
    screens_median: f64,
    screens_highest: usize,
}

pub fn run(args: &[String]) -> Outcome {
    let json = args.iter().any(|arg| arg == "--json");
    let files: Vec<&String> = args.iter().filter(|arg| *arg != "--json").collect();
    if let Some(unknown) = files.iter().find(|file| file.starts_with("--")) {
        return Err(Failure::usage(format!("`evaluate` does not know `{unknown}`; it knows --json")));
    }
    if files.is_empty() {
        return Err(Failure::usage("`evaluate` takes at least one file of vignettes"));
    }
    let mut cases = Vec::new();
    for file in files {
        cases.extend(read(file)?);
    }
    if json {
        println!("{:#}", as_json(&cases));
    } else {
        print(&cases);
    }
    Ok(())
}

/// The marks that the open vignettes must reach, on each blind reading of them.
pub fn gate() -> Outcome {
    for name in ["open.json", "open-second.json"] {
        let path = project::root()?.join("tests/vignettes").join(name);
        let cases = read(&path.to_string_lossy())?;
        let all = total(&cases);
        let modelled: Vec<&Case> = cases.iter().filter(|case| case.modelled).collect();
        println!("{name}");
        print_total("all", &all);
        print_total("modelled", &total_of(&modelled));
        let mut short = Vec::new();
        let mut mark = |name: &str, has: f64, needs: f64| {
            if has < needs {
                short.push(format!("{name} is {has:.3}, needs {needs}"));
            }
        };
        mark("safe", 1.0 - all.under, 0.98);
        mark("triage_ok", all.ok, 0.90);
        mark("top3", all.top3, 0.88);
        mark("top1", all.top1, 0.75);
        mark("emergencies found (missed, counted below zero)", -(all.missed as f64), 0.0);
        if !short.is_empty() {
            return Err(Failure::new(format!("{name}: {}", short.join("; "))));
        }
    }
    Ok(())
}

fn read(file: &str) -> Result<Vec<Case>, Failure> {
    let text = fs::read_to_string(file).map_err(|e| Failure::usage(format!("{file} cannot be read: {e}")))?;
    let list: Value = serde_json::from_str(&text).map_err(|e| Failure::usage(format!("{file}: not JSON: {e}")))?;
    let list = list.as_array().ok_or_else(|| Failure::usage(format!("{file}: not an array of vignettes")))?;
    list.iter().enumerate().map(|(at, one)| case(one).map_err(|e| place(e, file, at, one))).collect()
}

fn place(failure: Failure, file: &str, at: usize, one: &Value) -> Failure {
    let id = one.get("id").and_then(Value::as_str).map_or_else(|| format!("number {}", at + 1), str::to_owned);
    Failure { message: format!("{file}: {id}: {}", failure.message), code: failure.code }
}

fn case(one: &Value) -> Result<Case, Failure> {
    let string = |name: &str| {
        let value = one.get(name).and_then(Value::as_str);
        value.map(str::to_owned).ok_or_else(|| Failure::usage(format!("there is no text `{name}`")))
    };
    let strings = |name: &str| -> Result<Vec<String>, Failure> {
        let list = one.get(name).and_then(Value::as_array);
        let list = list.ok_or_else(|| Failure::usage(format!("there is no list `{name}`")))?;
        Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    };
    let level_of = |name: &str| {
        Level::ALL
            .into_iter()
            .find(|level| level.id() == name)
            .ok_or_else(|| Failure::usage(format!("no level `{name}`")))
    };
    let given =
        one.get("answers").and_then(Value::as_object).ok_or_else(|| Failure::usage("there is no object `answers`"))?;
    let result = outcome::assess(&answers::read(given)?);
    let (truth_level, truth_cause) = (string("truth_triage")?, string("truth_cause")?);
    let truth = level_of(&truth_level)?;
    let accepted = strings("acceptable_triage")?.iter().map(|name| level_of(name)).collect::<Result<Vec<_>, _>>()?;
    let acceptable = strings("acceptable_causes")?;
    let modelled = one.get("modelled").and_then(Value::as_bool).unwrap_or(true);
    let causes: Vec<&'static str> = result.causes.iter().map(|shown| shown.cause.get().id).collect();
    let fits = |cause: &str| {
        if modelled { cause == truth_cause } else { acceptable.iter().any(|known| known == cause) }
    };
    let level = result.triage.level;
    Ok(Case {
        id: string("id")?,
        modelled,
        level: level.id(),
        top1: causes.first().is_some_and(|first| acceptable.iter().any(|known| known == first)),
        top3: causes.iter().take(3).any(|cause| fits(cause)),
        exact: level == truth,
        ok: accepted.contains(&level),
        under: accepted.iter().all(|accepted| level < *accepted),
        over: accepted.iter().all(|accepted| level > *accepted),
        missed: truth == Level::EmergencyNow && level != truth,
        screens: result.path.screens(),
        truth_level,
        truth_cause,
        causes,
    })
}

fn total(cases: &[Case]) -> Total {
    total_of(&cases.iter().collect::<Vec<_>>())
}

fn total_of(cases: &[&Case]) -> Total {
    let rate = |of: fn(&Case) -> bool| cases.iter().filter(|case| of(case)).count() as f64 / cases.len().max(1) as f64;
    let mut screens: Vec<usize> = cases.iter().map(|case| case.screens).collect();
    screens.sort_unstable();
    let middle = screens.len() / 2;
    let median = match screens.len() {
        0 => 0.0,
        n if n % 2 == 1 => screens[middle] as f64,
        _ => (screens[middle - 1] + screens[middle]) as f64 / 2.0,
    };
    Total {
        cases: cases.len(),
        top1: rate(|case| case.top1),
        top3: rate(|case| case.top3),
        exact: rate(|case| case.exact),
        ok: rate(|case| case.ok),
        under: rate(|case| case.under),
        over: rate(|case| case.over),
        missed: cases.iter().filter(|case| case.missed).count(),
        screens_median: median,
        screens_highest: screens.last().copied().unwrap_or(0),
    }
}

fn print(cases: &[Case]) {
    for case in cases {
        let sign = |good: bool| if good { "+" } else { "-" };
        let urgency = match case {
            Case { under: true, .. } => "UNDER",
            Case { over: true, .. } => "over",
            Case { ok: true, .. } => "ok",
            _ => "other",
        };
        println!(
            "{:<9} top1 {} top3 {}  {:<5} {:<13} (truth {:<13})  screens {:>2}  truth {:<28} shown {}",
            case.id,
            sign(case.top1),
            sign(case.top3),
            urgency,
            case.level,
            case.truth_level,
            case.screens,
            case.truth_cause,
            case.causes.iter().take(4).copied().collect::<Vec<_>>().join(", ")
        );
    }
    let modelled: Vec<&Case> = cases.iter().filter(|case| case.modelled).collect();
    print_total("all", &total(cases));
    print_total("modelled", &total_of(&modelled));
}

fn print_total(name: &str, total: &Total) {
    println!(
        "{name:<9} n {}  top1 {:.3}  top3 {:.3}  triage_exact {:.3}  triage_ok {:.3}  under {:.3}  over {:.3}  safe {:.3}  \
         emergency_missed {}  screens median {} highest {}",
        total.cases,
        total.top1,
        total.top3,
        total.exact,
        total.ok,
        total.under,
        total.over,
        1.0 - total.under,
        total.missed,
        total.screens_median,
        total.screens_highest
    );
}

fn as_json(cases: &[Case]) -> Value {
    let modelled: Vec<&Case> = cases.iter().filter(|case| case.modelled).collect();
    json!({
        "cases": cases.iter().map(case_json).collect::<Vec<_>>(),
        "all": total_json(&total(cases)),
        "modelled": total_json(&total_of(&modelled)),
    })
}

fn case_json(case: &Case) -> Value {
    json!({
        "id": case.id, "modelled": case.modelled, "level": case.level, "truth_triage": case.truth_level,
        "truth_cause": case.truth_cause, "causes": case.causes, "top1": case.top1, "top3": case.top3,
        "triage_exact": case.exact, "triage_ok": case.ok, "under": case.under, "over": case.over,
        "emergency_missed": case.missed, "screens": case.screens,
    })
}

fn total_json(total: &Total) -> Value {
    let mut out = Map::new();
    out.insert("cases".into(), total.cases.into());
    let rates = [
        ("top1", total.top1),
        ("top3", total.top3),
        ("triage_exact", total.exact),
        ("triage_ok", total.ok),
        ("under", total.under),
        ("over", total.over),
        ("safe", 1.0 - total.under),
    ];
    for (name, rate) in rates {
        out.insert(name.into(), ((rate * 1e4).round() / 1e4).into());
    }
    out.insert("emergency_missed".into(), total.missed.into());
    out.insert("screens".into(), json!({ "median": total.screens_median, "highest": total.screens_highest }));
    Value::Object(out)
}
