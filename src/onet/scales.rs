//! The ends of the scales that ratings are given on.

use std::collections::BTreeMap;

use super::Trouble;
use super::table::Table;

/// The scales that are read: id, lowest, highest, and whether the model holds no other.
const KNOWN: [(&str, [f64; 2], bool); 4] = [
    ("OI", [1.0, 7.0], true),
    ("WI", [-3.0, 3.0], true),
    ("IM", [1.0, 5.0], false),
    ("LV", [0.0, 7.0], false),
];

/// Scales by id; those of the releases since 2002 until a table says otherwise.
pub(super) struct Scales(BTreeMap<&'static str, [f64; 2]>);

impl Default for Scales {
    fn default() -> Self {
        Self(KNOWN.iter().map(|(id, ends, _)| (*id, *ends)).collect())
    }
}

impl Scales {
    /// The ends of a scale.
    pub(super) fn ends(&self, id: &str) -> [f64; 2] {
        self.0.get(id).copied().unwrap_or([f64::MIN, f64::MAX])
    }

    /// Takes the ends from the release; returns how many rows were of use.
    pub(super) fn read(&mut self, table: &Table<'_>) -> Result<usize, Trouble> {
        let id = table.column("Scale ID")?;
        let (low, high) = (table.column("Minimum")?, table.column("Maximum")?);
        let mut taken = 0;
        for row in table.rows() {
            let row = row?;
            let stated = row.text(id);
            let Some((known, ends, fixed)) = KNOWN.iter().find(|(known, ..)| *known == stated)
            else {
                continue;
            };
            let any = [-1e6, 1e6];
            let told = [
                row.number(low, "Minimum", any)?,
                row.number(high, "Maximum", any)?,
            ];
            let [from, to] = told;
            if from >= to {
                return Err(row.trouble(format!("the scale {known} runs from {from} to {to}")));
            }
            #[expect(
                clippy::float_cmp,
                reason = "the ends of scales are small whole numbers"
            )]
            let other = told != *ends;
            if *fixed && other {
                let [low, high] = ends;
                let message = format!(
                    "the scale {known} runs from {from} to {to}; only {low} to {high} is known"
                );
                return Err(row.trouble(message));
            }
            self.0.insert(known, told);
            taken += 1;
        }
        Ok(taken)
    }
}
