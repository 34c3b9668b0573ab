//! Chance that comes out the same on every machine: SplitMix64 (Steele, Lea and Flood 2014), whole numbers only inside.

/// A stream of random numbers. The same seed gives the same stream.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A stream of its own for each seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A stream of its own, so that what one person draws does not move what the next one draws.
    pub fn split(&mut self) -> Self {
        Self(self.next())
    }

    /// From 0 up to, not including, 1, in steps of 2⁻⁵³.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Whether something that happens at this rate happens.
    pub fn happens(&mut self, rate: f64) -> bool {
        self.unit() < rate
    }

    /// A place below `count`, each as likely as the others; 0 when there is none.
    pub fn below(&mut self, count: usize) -> usize {
        ((self.unit() * count as f64) as usize).min(count.saturating_sub(1))
    }

    /// A place by weight; none when what the weights leave of `whole` is drawn.
    pub fn pick(&mut self, weights: impl Iterator<Item = f64>, whole: f64) -> Option<usize> {
        let mut left = self.unit() * whole;
        for (at, weight) in weights.enumerate() {
            if left < weight {
                return Some(at);
            }
            left -= weight;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn places_come_as_often_as_their_weights_say() {
        let mut random = Random::new(1);
        let mut seen = [0i32; 3];
        for _ in 0..10_000 {
            seen[random.pick([0.2, 0.5].into_iter(), 1.0).unwrap_or(2)] += 1;
        }
        for (seen, expected) in seen.into_iter().zip([2000, 5000, 3000]) {
            assert!((seen - expected).abs() < 200, "{seen} beside {expected}");
        }
    }
}
