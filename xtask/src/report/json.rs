//! `report.json`: the report for programs.

use super::{
    Measured,
    asking::Asking,
    calibration::Temper,
    levels::{Scale, Span},
    rate::four,
    readings::Reading,
    shake::{self, Shaken},
};
use afterdisc::domain::{
    content::{CONTENT_REVIEWED, CONTENT_VERSION},
    model::Level,
};
use serde_json::{Map, Value, json};

pub fn report(measured: &Measured, scales: &[Scale]) -> Value {
    let calibration = &measured.calibration;
    let bands = calibration.bands.iter().map(
        |band| json!({ "band": band.band.id(), "held": band.held.json(), "held_as_one": band.held_as_one.json() }),
    );
    json!({
        "content_version": CONTENT_VERSION,
        "content_reviewed": CONTENT_REVIEWED,
        "readings": measured.readings.iter().zip(&measured.shaken).map(reading).collect::<Vec<_>>(),
        "robustness": { "draws": shake::DRAWS, "shaken_by": shake::SHAKE, "fragile_below": shake::FRAGILE },
        "simulation": measured.spans.iter().enumerate().map(|(at, one)| span(one, at, scales)).collect::<Vec<_>>(),
        "asking": measured.readings.iter().zip(&measured.asking).flat_map(asking).collect::<Vec<_>>(),
        "calibration": {
            "people": calibration.people,
            "first": calibration.first.json(),
            "three": calibration.three.json(),
            "shown": calibration.shown.json(),
            "bands": bands.collect::<Vec<_>>(),
            "tempered": temper(&calibration.tempered),
            "untempered": temper(&calibration.untempered),
        },
    })
}

fn reading((reading, shaken): (&Reading, &shake::Reading)) -> Value {
    let rates: Map<String, Value> =
        reading.rates().into_iter().map(|named| (named.id.replace('-', "_"), named.rate.json())).collect();
    let (first, three) = shaken.stay();
    json!({
        "id": reading.id, "file": reading.file, "cases": reading.cases.len(),
        "emergency_missed": reading.emergencies_missed(), "rates": rates,
        "first_stays": four(first), "three_stay": four(three),
        "top1_shaken": { "low": four(shaken.top1_at(0.025)), "high": four(shaken.top1_at(0.975)) },
        "shaken": shaken.cases.iter().map(vignette).collect::<Vec<_>>(),
    })
}

fn asking((reading, ways): (&Reading, &Vec<Asking>)) -> Vec<Value> {
    let way = |one: &Asking| {
        json!({
            "reading": reading.id, "asked": one.way.name, "screens_median": one.screens.0, "screens_highest": one.screens.1,
            "questions_median": one.questions, "triage_ok": one.ok.json(), "top1": one.top1.json(), "top3": one.top3.json(),
        })
    };
    ways.iter().map(way).collect()
}

fn vignette(case: &Shaken) -> Value {
    let (first, second) = case.leading_shares();
    json!({
        "id": case.id,
        "leading": case.leading.iter().map(|place| place.cause.get().id).collect::<Vec<_>>(),
        "shares": [first.map(four), second.map(four)],
        "first_stays": case.first_stays, "three_stay": case.three_stay, "fragile": case.is_fragile(), "right": case.right,
        "rival": case.rival.map(|(cause, draws)| json!({ "cause": cause.get().id, "draws": draws, "right": case.rival_right })),
    })
}

fn span(span: &Span, at: usize, scales: &[Scale]) -> Value {
    let levels: Map<String, Value> =
        Level::ALL.into_iter().zip(span.levels).map(|(level, rate)| (level.id().to_owned(), rate.json())).collect();
    let rules = span.rules.iter().map(|(rule, rate)| json!({ "rule": rule.get().id, "rate": four(rate.share()) }));
    let scales = scales.iter().map(|scale| json!({ "factor": scale.factor, "urgent": scale.urgent[at].json() }));
    let (said, wanted) = span.said();
    json!({
        "window": span.window.id, "people": span.people.len(), "levels": levels, "urgent": span.urgent.json(),
        "alarm": span.window.alarm, "exceeded": span.alarms(), "rules": rules.collect::<Vec<_>>(),
        "background_scaled": scales.collect::<Vec<_>>(), "findings_drawn": wanted, "findings_said": said,
    })
}

fn temper(temper: &Temper) -> Value {
    let bins = temper
        .bins
        .iter()
        .map(|bin| json!({ "from": bin.from, "to": bin.to, "mean": four(bin.mean), "held": bin.held.json() }));
    json!({
        "claimed": four(temper.claimed), "right": temper.right.json(), "gap": four(temper.gap),
        "bins": bins.collect::<Vec<_>>(),
    })
}
