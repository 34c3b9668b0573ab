//! A link as a QR code, to be drawn.

use super::markup::percent;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code, as its standard asks.
const QUIET: i32 = 4;

/// A code to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Modules on each side, the quiet ones among them.
    pub side: i32,
    /// The dark modules, as an SVG path: one box for each run in a row.
    pub path: String,
}

/// The code of a link. None where it holds more than a code can.
#[must_use]
pub fn draw(link: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path += &format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some(Drawing { side: code.size() + 2 * QUIET, path })
}

impl Drawing {
    /// A file with the drawing, as an address that holds it whole.
    #[must_use]
    pub fn file(&self) -> String {
        let Self { side, path } = self;
        let picture = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>"
        );
        let mut address = "data:image/svg+xml,".to_owned();
        percent(&picture, &mut address);
        address
    }
}
