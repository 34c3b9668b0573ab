//! A clinic's colour, held against the grounds of the page: text on it and text in it must read at 4.5:1.
//!
//! By day the colour is used as it is, or not at all. By night it is made lighter until it reads.

use super::configuration::Reason;

/// The lowest contrast at which text of any size reads (WCAG 2.2, 1.4.3).
pub const LEAST: f64 = 4.5;

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The grounds of a scheme, as `styles/tokens.css` has them.
pub struct Grounds {
    /// `--paper`.
    pub paper: Colour,
    /// `--surface`.
    pub surface: Colour,
    /// `--sunk`.
    pub sunk: Colour,
    /// `--on-accent`.
    pub text: Colour,
}

/// By day.
pub const LIGHT: Grounds = Grounds {
    paper: Colour([0xf3, 0xf5, 0xf0]),
    surface: Colour([0xff, 0xff, 0xff]),
    sunk: Colour([0xe6, 0xeb, 0xe4]),
    text: Colour([0xff, 0xff, 0xff]),
};

/// By night.
pub const DARK: Grounds = Grounds {
    paper: Colour([0x0d, 0x1a, 0x1a]),
    surface: Colour([0x15, 0x27, 0x26]),
    sunk: Colour([0x0a, 0x14, 0x14]),
    text: Colour([0x06, 0x21, 0x1f]),
};

/// How much of the colour is in `--wash`, in hundredths; the rest is `--surface`.
pub const WASH: u32 = 12;

/// The lowest contrasts of a colour in one scheme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contrast {
    /// Of text on the colour, as on a button.
    pub text_on_it: f64,
    /// Of the colour as text, as in a link, on the ground where it reads worst.
    pub as_text: f64,
}

impl Contrast {
    /// Of a colour in a scheme.
    #[must_use]
    pub fn of(colour: Colour, grounds: &Grounds) -> Self {
        let mut as_text = f64::MAX;
        for ground in [grounds.paper, grounds.surface, grounds.sunk, colour.mixed(grounds.surface, WASH)] {
            as_text = as_text.min(ratio(colour, ground));
        }
        Self { text_on_it: ratio(grounds.text, colour), as_text }
    }

    /// Whether both read.
    #[must_use]
    pub fn reads(self) -> bool {
        self.text_on_it >= LEAST && self.as_text >= LEAST
    }
}

/// A colour that reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// By day: the colour as it was given.
    pub light: Colour,
    /// By night: the same, as much lighter as it must be.
    pub dark: Colour,
}

impl Accent {
    /// The colour that six digits name, with or without `#`. Refused when it does not read by day.
    ///
    /// # Errors
    /// When the text names no colour, or one that does not read.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let light = Colour::parse(text).ok_or(Reason::NotAColour)?;
        if !Contrast::of(light, &LIGHT).reads() {
            return Err(Reason::LowContrast);
        }
        Ok(Self { light, dark: light.for_night() })
    }
}

impl Colour {
    /// Six hexadecimal digits, with or without `#` before them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 {
            return None;
        }
        let mut channels = [0; 3];
        for (at, digit) in digits.chars().enumerate() {
            let channel = channels.get_mut(at / 2)?;
            *channel = *channel << 4 | digit.to_digit(16)? as u8;
        }
        Some(Self(channels))
    }

    /// The colour that it becomes by night: itself if it reads, else lighter by steps until it does. White always does.
    #[must_use]
    pub fn for_night(self) -> Self {
        let white = Self([255; 3]);
        let mut steps = (0..100).map(|hundredths| white.mixed(self, hundredths));
        steps.find(|colour| Contrast::of(*colour, &DARK).reads()).unwrap_or(white)
    }

    /// Some hundredths of this colour; the rest is the other.
    #[must_use]
    pub fn mixed(self, other: Self, hundredths: u32) -> Self {
        let mut mixed = self.0;
        for (channel, rest) in mixed.iter_mut().zip(other.0) {
            let sum = u32::from(*channel) * hundredths + u32::from(rest) * (100 - hundredths);
            *channel = ((sum + 50) / 100) as u8;
        }
        Self(mixed)
    }

    /// As CSS writes it.
    #[must_use]
    pub fn css(self) -> String {
        let mut css = String::from("#");
        for channel in self.0 {
            for digit in [channel >> 4, channel & 15] {
                css.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
            }
        }
        css
    }

    /// The relative luminance of WCAG 2.2, from 0 for black to 1 for white.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let mut sum = 0.0;
        for (channel, weight) in self.0.into_iter().zip([0.2126, 0.7152, 0.0722]) {
            sum += weight * linear(channel);
        }
        sum
    }
}

/// The contrast of two colours, from 1 to 21.
#[must_use]
pub fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance() + 0.05, other.luminance() + 0.05);
    f64::max(one, other) / f64::min(one, other)
}

/// How much light a channel of sRGB gives, from 0 to 1.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        return value / 12.92;
    }
    let base = (value + 0.055) / 1.055;
    // To the power of 2.4: the square, times the fifth root of the square. Newton's way to a root costs the program less
    // than a power of any number does.
    let square = base * base;
    let mut root = 1.0;
    for _ in 0..24 {
        let fourth = root * root * root * root;
        root = 0.8 * root + 0.2 * square / fourth;
    }
    square * root
}
