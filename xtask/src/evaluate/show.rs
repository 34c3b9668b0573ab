//! The result of `evaluate`, for people and as JSON.

use super::{
    case::Case,
    total::{Total, total, total_of},
};
use serde_json::{Map, Value, json};

/// Each case in a line, then the totals.
pub fn lines(cases: &[Case]) -> String {
    let modelled: Vec<&Case> = cases.iter().filter(|case| case.modelled).collect();
    let mut lines: Vec<String> = cases.iter().map(of_case).collect();
    lines.extend([line("all", &total(cases)), line("modelled", &total_of(&modelled))]);
    lines.join("\n")
}

fn of_case(case: &Case) -> String {
    let sign = |good: bool| if good { "+" } else { "-" };
    let urgency = match case {
        Case { under: true, .. } => "UNDER",
        Case { over: true, .. } => "over",
        Case { ok: true, .. } => "ok",
        _ => "other",
    };
    format!(
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
    )
}

/// The totals of some cases.
pub fn line(name: &str, total: &Total) -> String {
    format!(
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
    )
}

pub fn as_json(cases: &[Case]) -> Value {
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
