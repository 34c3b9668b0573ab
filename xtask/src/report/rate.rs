//! So many of so many, with the interval that this leaves open.

use serde_json::{Value, json};

/// The 97.5 % point of the normal distribution: two-sided 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A count out of a number of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Rate {
    pub count: usize,
    pub of: usize,
}

impl Rate {
    pub const fn new(count: usize, of: usize) -> Self {
        Self { count, of }
    }

    /// How many of these hold.
    pub fn among<T>(all: &[T], holds: impl Fn(&T) -> bool) -> Self {
        Self::new(all.iter().filter(|one| holds(one)).count(), all.len())
    }

    /// The share, 0 to 1; 0 of nothing is 0.
    pub fn share(self) -> f64 {
        self.count as f64 / self.of.max(1) as f64
    }

    /// The Wilson score interval at 95 % (Wilson 1927), without correction for continuity.
    /// It stays within 0 and 1 and says something even when the count is 0 or all. Of nothing, nothing is known.
    pub fn interval(self) -> (f64, f64) {
        if self.of == 0 {
            return (0.0, 1.0);
        }
        let (n, share) = (self.of as f64, self.share());
        let middle = share + Z * Z / (2.0 * n);
        let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        let low = if self.count == 0 { 0.0 } else { (middle - half) / whole };
        let high = if self.count == self.of { 1.0 } else { (middle + half) / whole };
        (low, high)
    }

    pub fn json(self) -> Value {
        let (low, high) = self.interval();
        json!({ "count": self.count, "of": self.of, "rate": four(self.share()), "low": four(low), "high": four(high) })
    }

    /// As an inline table.
    pub fn toml(self) -> String {
        let (low, high) = self.interval();
        let Self { count, of } = self;
        format!(
            "{{ count = {count}, of = {of}, rate = {:.4}, low = {:.4}, high = {:.4} }}",
            self.share(),
            four(low),
            four(high)
        )
    }
}

/// Rounded to four places: what is published.
pub fn four(number: f64) -> f64 {
    (number * 1e4).round() / 1e4
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of Newcombe 1998 (Stat Med 17:857) for the Wilson interval, and 52 of 52 worked out by hand.
    #[test]
    fn the_interval_has_the_published_values() {
        let check = |count, of, low: f64, high: f64| {
            let (has_low, has_high) = Rate::new(count, of).interval();
            assert!(
                (has_low - low).abs() < 5e-5 && (has_high - high).abs() < 5e-5,
                "{count}/{of}: {has_low} {has_high}"
            );
        };
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0, 0.1611);
        check(1, 29, 0.0061, 0.1718);
        check(52, 52, 1.0 - 3.841_459 / (52.0 + 3.841_459), 1.0);
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        assert_eq!(Rate::default().interval(), (0.0, 1.0));
        assert_eq!(Rate::default().share(), 0.0);
    }
}
