//! The direction in which the search is slow, gone in one step.
//!
//! Stretching and shifting all abilities together with all items changes no probability:
//! only the priors say where the scale lies. The algorithm creeps along that direction;
//! here the best stretch and shift are computed instead.

use super::item::Penalty;

/// Sums over items, weighted by the precision of what was assumed.
#[derive(Default)]
struct Sums {
    weight: f64,
    b: f64,
    stated: f64,
    spread: f64,
    shared: f64,
    ln_a: f64,
    ln_a_weight: f64,
}

/// Moves a point, which ends with the cohort's mean and ln sd, to where the priors of its items
/// cost least among all points that are as likely.
pub fn align(point: &mut [f64], free: &[(usize, Penalty)]) {
    let sums = sums(point, free);
    if sums.weight <= 0.0 {
        return;
    }
    let ln_stretch = stretch(&sums);
    let stretch = libm::exp(ln_stretch);
    let shift = (sums.stated - stretch * sums.b) / sums.weight;
    let last = point.len() - 2;
    for pair in point[..last].chunks_exact_mut(2) {
        pair[0] -= ln_stretch;
        pair[1] = stretch * pair[1] + shift;
    }
    point[last] = stretch * point[last] + shift;
    point[last + 1] += ln_stretch;
}

fn sums(point: &[f64], free: &[(usize, Penalty)]) -> Sums {
    let mut sums = Sums::default();
    let items = || point.chunks_exact(2).zip(free);
    for (pair, (_, penalty)) in items() {
        let [u, w] = penalty.precision;
        sums.weight += w;
        sums.b += w * pair[1];
        sums.stated += w * penalty.centre[1];
        sums.ln_a += u * (pair[0] - penalty.centre[0]);
        sums.ln_a_weight += u;
    }
    let means = [sums.b, sums.stated].map(|sum| sum / sums.weight);
    for (pair, (_, penalty)) in items() {
        let (b, stated) = (pair[1] - means[0], penalty.centre[1] - means[1]);
        sums.spread += penalty.precision[1] * b * b;
        sums.shared += penalty.precision[1] * b * stated;
    }
    sums
}

/// The logarithm of the best stretch, by Newton's method from none.
fn stretch(sums: &Sums) -> f64 {
    let mut at: f64 = 0.0;
    for _ in 0..20 {
        let factor = libm::exp(at);
        let slope =
            factor * (factor * sums.spread - sums.shared) - sums.ln_a + sums.ln_a_weight * at;
        let bend = factor * (2.0 * factor * sums.spread - sums.shared) + sums.ln_a_weight;
        if bend <= 0.0 {
            return 0.0;
        }
        let step = (slope / bend).clamp(-0.2, 0.2);
        at = (at - step).clamp(-0.7, 0.7);
        if step.abs() < 1e-12 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{Penalty, align};

    #[test]
    fn what_was_assumed_is_found_again() {
        let stated = [-1.0, 0.0, 1.5];
        let penalty = |b: f64| Penalty {
            centre: [0.0, b],
            precision: [8.0, 1.5],
        };
        let free: Vec<(usize, Penalty)> = stated.into_iter().map(penalty).enumerate().collect();
        // Everything stretched by 1.2 and shifted by .3.
        let mut point: Vec<f64> = stated
            .into_iter()
            .flat_map(|b| [-libm::log(1.2), 1.2 * b + 0.3])
            .collect();
        point.extend([0.3, libm::log(1.2)]);
        align(&mut point, &free);
        let wanted = [0.0, -1.0, 0.0, 0.0, 0.0, 1.5, 0.0, 0.0];
        for (found, wanted) in point.iter().zip(wanted) {
            assert!((found - wanted).abs() < 1e-9, "{point:?}");
        }
    }
}
