//! A fingerprint of bytes: tells contents apart and finds damage, quickly.
//!
//! No defence against bytes chosen to collide: what it guards is a person's own cache,
//! and whoever can write there can write anything.

/// Odd, and with no pattern in its bits: the golden ratio's, as Fibonacci hashing has it
/// (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Bytes that are taken in one step, a word for each lane.
const STEP: usize = 32;

/// 128 bits that depend on every byte and on how many there are.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> u128 {
    let mut lanes = [ODD, !ODD, ODD.rotate_left(16), ODD.rotate_left(32)];
    let mut steps = bytes.chunks_exact(STEP);
    for step in &mut steps {
        take(&mut lanes, step);
    }
    let mut last = [0; STEP];
    let rest = steps.remainder();
    last[..rest.len()].copy_from_slice(rest);
    take(&mut lanes, &last);
    let len = bytes.len() as u64;
    let half = |seed: u64| {
        let joined = lanes.iter().fold(seed, |sum, lane| mix(sum ^ lane));
        u128::from(mix(joined ^ len))
    };
    half(ODD) << 64 | half(!ODD)
}

/// Each lane takes a word: multiplied to 128 bits and folded, so that every bit of it, the
/// highest too, changes many.
#[expect(
    clippy::cast_possible_truncation,
    reason = "both halves of the product are taken, each by itself"
)]
fn take(lanes: &mut [u64; 4], step: &[u8]) {
    for (lane, word) in lanes.iter_mut().zip(step.chunks_exact(8)) {
        let mut eight = [0; 8];
        eight.copy_from_slice(word);
        let product = u128::from(*lane ^ u64::from_le_bytes(eight)) * u128::from(ODD);
        *lane = (product as u64 ^ (product >> 64) as u64).wrapping_add(ODD);
    }
}

/// Spreads every bit over the word.
fn mix(word: u64) -> u64 {
    let word = (word ^ word >> 32).wrapping_mul(ODD);
    let word = (word ^ word >> 29).wrapping_mul(ODD);
    word ^ word >> 32
}
