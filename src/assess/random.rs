//! Randomness that stays the same for ever.
//!
//! `ChaCha` with 8 rounds is a fixed function of its key. The key is the seed and
//! the name of a stream, so that what one part draws does not depend on how
//! much another part drew. Shuffling is spelled out here because a library's
//! may change between versions.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of draws.
pub struct Stream(ChaCha8Rng);

impl Stream {
    /// The stream with a name under a seed.
    #[must_use]
    pub fn new(seed: u64, name: &str) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&fnv1a(name.as_bytes()).to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number below `bound`, each equally likely; 0 for a bound of 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = bound as u64;
        if bound == 0 {
            return 0;
        }
        // Draws in the incomplete last run of `bound` would favour small numbers: they are thrown away.
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let draw = self.0.next_u64();
            if draw < limit {
                return usize::try_from(draw % bound).unwrap_or(0);
            }
        }
    }

    /// A draw from the standard normal distribution (Box and Muller 1958).
    pub fn normal(&mut self) -> f64 {
        let (radius, turn) = (self.unit(), self.unit());
        (-2.0 * libm::log(1.0 - radius)).sqrt() * libm::cos(std::f64::consts::TAU * turn)
    }

    /// A number from 0 up to but not 1: the 53 bits that a float holds.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit a float")]
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// The numbers 0 to `n - 1` in random order (Fisher and Yates).
    pub fn order(&mut self, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for last in (1..n).rev() {
            order.swap(last, self.below(last + 1));
        }
        order
    }
}

/// The 64-bit FNV-1a hash: small, fixed, and not for secrets.
#[must_use]
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{Stream, fnv1a};

    #[test]
    fn fnv1a_is_the_published_function() {
        // Test vectors of the FNV authors: the empty string, "a" and "foobar".
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_seed_and_a_name_fix_the_draws_for_ever() {
        assert_eq!(
            Stream::new(7, "options/x").order(6),
            Stream::new(7, "options/x").order(6)
        );
        assert_ne!(
            Stream::new(7, "options/x").order(20),
            Stream::new(8, "options/x").order(20)
        );
        assert_ne!(
            Stream::new(7, "options/x").order(20),
            Stream::new(7, "options/y").order(20)
        );
    }

    #[test]
    fn normal_draws_have_mean_0_and_variance_1() {
        let mut stream = Stream::new(1, "normal");
        let draws: Vec<f64> = (0..50_000).map(|_| stream.normal()).collect();
        let mean = draws.iter().sum::<f64>() / 50_000.0;
        let variance = draws.iter().map(|d| d * d).sum::<f64>() / 50_000.0;
        // Five standard errors: 5 / sqrt(n) and 5 sqrt(2 / n).
        assert!(
            mean.abs() < 0.0224 && (variance - 1.0).abs() < 0.0317,
            "{mean} {variance}"
        );
    }

    #[test]
    fn every_number_is_drawn_about_equally_often() {
        let mut stream = Stream::new(1, "even");
        let mut seen = [0_u32; 5];
        (0..50_000).for_each(|_| seen[stream.below(5)] += 1);
        // Five standard deviations of a binomial count, n = 50,000 and p = 1/5, are 447.
        assert!(seen.iter().all(|n| n.abs_diff(10_000) < 447), "{seen:?}");
    }
}
