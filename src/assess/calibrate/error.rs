//! Standard errors from the observed information.
//!
//! What the answers tell is what they would tell if abilities were known, less what is
//! lost because they are not (Louis 1982): the curvature of the expected log-likelihood
//! minus, summed over people, the covariance of its slope under the posterior. The sum of
//! covariances is taken over at most 5,000 people, spread over the cohort, and scaled up.

use super::expect::{Counts, NODES, Weighted, in_parts, posterior, tables};
use super::item::{Derivatives, Expected};
use super::{Answers, Problem};
use crate::assess::estimate::{Mark, number};

/// People whose covariances are computed.
const PEOPLE: usize = 5000;

/// Nodes with less of a posterior than this are left out.
const LITTLE: f64 = 1e-7;

/// Standard errors of everything that is free, in the point's order; `None` where the
/// information cannot be inverted.
pub fn errors(problem: &Problem<'_>, point: &[f64], counts: &Counts) -> Option<Vec<f64>> {
    let size = point.len();
    let mut information = complete(problem, point, counts);
    let lost = lost(problem, point, counts.people);
    for (known, lost) in information.iter_mut().zip(lost) {
        *known -= lost;
    }
    let variances = inverse_diagonal(&mut information, size)?;
    let errors: Vec<f64> = variances.into_iter().map(f64::sqrt).collect();
    errors.iter().all(|e| e.is_finite()).then_some(errors)
}

/// The information of answers with abilities known, priors counted; a full square matrix.
fn complete(problem: &Problem<'_>, point: &[f64], counts: &Counts) -> Vec<f64> {
    let size = point.len();
    let mut matrix = vec![0.0; size * size];
    for (row, (place, penalty)) in problem.free.iter().enumerate() {
        let of = Expected {
            c: problem.stated[*place].c,
            rows: counts.item(*place),
            penalty: *penalty,
        };
        let at = 2 * row;
        let [first, both, second] = of.curvature([point[at], point[at + 1]]);
        matrix[at * size + at] = first;
        matrix[at * size + at + 1] = both;
        matrix[(at + 1) * size + at] = both;
        matrix[(at + 1) * size + at + 1] = second;
    }
    if problem.cohort {
        let (_, sd) = problem.cohort(point);
        let people = number(counts.people);
        matrix[(size - 2) * size + size - 2] = people / (sd * sd);
        matrix[size * size - 1] = 2.0 * people;
    }
    matrix
}

/// For each free item the slopes of ln Q and ln P by ln a and b at the nodes.
type Slopes = Vec<[[[f64; NODES]; 2]; 2]>;

/// What people are sampled with.
struct Sampler<'p> {
    problem: &'p Problem<'p>,
    slopes: Slopes,
    tables: Vec<[[f64; NODES]; 2]>,
    nodes: Weighted,
    cohort: (f64, f64),
    size: usize,
}

fn lost(problem: &Problem<'_>, point: &[f64], people: usize) -> Vec<f64> {
    let cohort = problem.cohort(point);
    let nodes = problem.nodes.weighted(cohort.0, cohort.1);
    let sampler = Sampler {
        problem,
        slopes: slopes(problem, point, &nodes),
        tables: tables(&problem.functions(point), &nodes.theta),
        nodes,
        cohort,
        size: point.len(),
    };
    let sample = sample(problem.answers);
    let parts = in_parts(&sample, |part| {
        let mut sum = vec![0.0; sampler.size * sampler.size];
        let counted = part.filter(|marks| sampler.person(marks, &mut sum)).count();
        (sum, counted)
    });
    let mut all = vec![0.0; sampler.size * sampler.size];
    let mut counted = 0;
    for (part, n) in &parts {
        all.iter_mut()
            .zip(part)
            .for_each(|(sum, term)| *sum += term);
        counted += n;
    }
    let scale = number(people) / number(counted.max(1));
    for i in 0..sampler.size {
        for j in 0..=i {
            let value = all[i * sampler.size + j] * scale;
            all[i * sampler.size + j] = value;
            all[j * sampler.size + i] = value;
        }
    }
    all
}

/// People spread evenly over the cohort.
fn sample(answers: &Answers) -> Answers {
    let every = answers.len().div_ceil(PEOPLE).max(1);
    Answers {
        items: answers.items,
        marks: answers.people().step_by(every).flatten().copied().collect(),
    }
}

fn slopes(problem: &Problem<'_>, point: &[f64], nodes: &Weighted) -> Slopes {
    let of = |row: usize, place: usize| {
        let c = problem.stated[place].c;
        let at = nodes
            .theta
            .map(|theta| Derivatives::at([point[2 * row], point[2 * row + 1]], c, theta));
        let wrong = |i: usize| at.map(|at| -at.first[i] / (1.0 - at.p).max(1e-300));
        let right = |i: usize| at.map(|at| at.first[i] / at.p.max(1e-300));
        [[wrong(0), wrong(1)], [right(0), right(1)]]
    };
    let free = problem.free.iter().enumerate();
    free.map(|(row, (place, _))| of(row, *place)).collect()
}

impl Sampler<'_> {
    /// Adds a person's covariance to the lower half of a matrix; whether there were answers.
    fn person(&self, marks: &[Mark], sum: &mut [f64]) -> bool {
        let Some((weights, _)) = posterior(&self.tables, &self.nodes, marks) else {
            return false;
        };
        let columns = self.columns(marks);
        let places: Vec<usize> = (0..NODES).filter(|&q| weights[q] > LITTLE).collect();
        let centred: Vec<(usize, Vec<f64>)> = columns
            .into_iter()
            .map(|(index, column)| {
                let mean: f64 = places.iter().map(|&q| weights[q] * column[q]).sum();
                let centre = |&q: &usize| weights[q].sqrt() * (column[q] - mean);
                (index, places.iter().map(centre).collect())
            })
            .collect();
        for (n, (i, left)) in centred.iter().enumerate() {
            for (j, right) in &centred[..=n] {
                let product: f64 = left.iter().zip(right).map(|(x, y)| x * y).sum();
                sum[i * self.size + j] += product;
            }
        }
        true
    }

    /// The slopes of a person's log-likelihood at the nodes, with their places in the point.
    fn columns(&self, marks: &[Mark]) -> Vec<(usize, [f64; NODES])> {
        let mut columns = Vec::new();
        for (row, (place, _)) in self.problem.free.iter().enumerate() {
            if let Some(right) = marks[*place].right() {
                let [first, second] = self.slopes[row][usize::from(right)];
                columns.extend([(2 * row, first), (2 * row + 1, second)]);
            }
        }
        if self.problem.cohort {
            let (mean, sd) = self.cohort;
            let z = self.nodes.theta.map(|theta| (theta - mean) / sd);
            columns.push((self.size - 2, z.map(|z| z / sd)));
            columns.push((self.size - 1, z.map(|z| z * z - 1.0)));
        }
        columns
    }
}

/// The diagonal of the inverse of a symmetric positive definite matrix, by Cholesky's
/// factors; `None` where it is not one.
fn inverse_diagonal(matrix: &mut [f64], size: usize) -> Option<Vec<f64>> {
    for i in 0..size {
        for j in 0..=i {
            let inner: f64 = (0..j)
                .map(|k| matrix[i * size + k] * matrix[j * size + k])
                .sum();
            let value = matrix[i * size + j] - inner;
            matrix[i * size + j] = if i == j {
                if value <= 0.0 || !value.is_finite() {
                    return None;
                }
                value.sqrt()
            } else {
                value / matrix[j * size + j]
            };
        }
    }
    Some(
        (0..size)
            .map(|column| solved(matrix, size, column))
            .collect(),
    )
}

/// The squared length of a column of the factor's inverse: an entry of the diagonal.
fn solved(factor: &[f64], size: usize, column: usize) -> f64 {
    let mut solution = vec![0.0; size];
    let mut sum = 0.0;
    for i in column..size {
        let unit = f64::from(u8::from(i == column));
        let inner: f64 = (column..i)
            .map(|k| factor[i * size + k] * solution[k])
            .sum();
        solution[i] = (unit - inner) / factor[i * size + i];
        sum += solution[i] * solution[i];
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::inverse_diagonal;

    #[test]
    fn the_inverse_of_a_matrix_that_is_known() {
        // [[4, 2], [2, 3]] has the inverse [[3, -2], [-2, 4]] / 8.
        let found = inverse_diagonal(&mut [4.0, 2.0, 2.0, 3.0], 2).unwrap_or_default();
        assert!((found[0] - 0.375).abs() < 1e-12 && (found[1] - 0.5).abs() < 1e-12);
        assert_eq!(inverse_diagonal(&mut [1.0, 2.0, 2.0, 1.0], 2), None);
    }
}
