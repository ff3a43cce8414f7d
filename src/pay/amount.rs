//! Amounts of rupees as people in India write them: `32L`, `1.2cr`, `32,00,000`.

/// Largest amount that is taken for pay, in rupees: 1,000 crore.
pub const MOST: u64 = 10_000_000_000;

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// No number, or something beside it that is no unit.
    #[error("write rupees (3200000 or 32,00,000), lakh (32L) or crore (1.2cr)")]
    Form,
    /// Below zero.
    #[error("an amount cannot be below zero")]
    Negative,
    /// A fraction of a rupee.
    #[error("an amount is whole rupees")]
    Fraction,
    /// More than anybody is paid.
    #[error("more than 1,000 crore rupees is no pay")]
    TooMuch,
    /// More than the whole.
    #[error("a share cannot be over 100 %")]
    OverWhole,
}

/// A sum, or a share of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Rupees.
    Rupees(u64),
    /// Hundredths of a per cent.
    Share(u64),
}

impl Part {
    /// What it is of an amount, rounded half up to the rupee.
    #[must_use]
    pub fn of(self, whole: u64) -> u64 {
        match self {
            Self::Rupees(rupees) => rupees,
            Self::Share(hundredths) => super::tax::share(whole, hundredths, 10_000),
        }
    }
}

/// Units and how many zeros each stands for.
const UNITS: [(&str, u32); 13] = [
    ("lpa", 5),
    ("lakhs", 5),
    ("lakh", 5),
    ("lacs", 5),
    ("lac", 5),
    ("l", 5),
    ("crores", 7),
    ("crore", 7),
    ("crs", 7),
    ("cr", 7),
    ("k", 3),
    ("rupees", 0),
    ("", 0),
];

/// Reads an amount.
///
/// # Errors
/// When it is not one.
pub fn amount(text: &str) -> Result<u64, AmountError> {
    let text = text.trim().to_lowercase();
    let text = ["₹", "rs.", "rs", "inr"]
        .iter()
        .find_map(|sign| text.strip_prefix(sign))
        .unwrap_or(&text)
        .trim_start();
    if text.starts_with(['-', '−']) {
        return Err(AmountError::Negative);
    }
    let end = text.find(|c: char| !matches!(c, '0'..='9' | ',' | '_' | '.'));
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let unit = unit.trim();
    let (_, zeros) = UNITS
        .iter()
        .find(|(name, _)| *name == unit)
        .ok_or(AmountError::Form)?;
    let rupees = scaled(number, *zeros)?;
    if rupees > MOST {
        return Err(AmountError::TooMuch);
    }
    Ok(rupees)
}

/// Reads an amount or a share: `50%`, `12.5 %`, `4L`.
///
/// # Errors
/// When it is neither.
pub fn part(text: &str) -> Result<Part, AmountError> {
    let Some(number) = text.trim().strip_suffix('%') else {
        return amount(text).map(Part::Rupees);
    };
    let number = number.trim();
    if number.starts_with(['-', '−']) {
        return Err(AmountError::Negative);
    }
    let hundredths = scaled(number, 2).map_err(|_| AmountError::Form)?;
    if hundredths > 10_000 {
        return Err(AmountError::OverWhole);
    }
    Ok(Part::Share(hundredths))
}

/// A decimal number times a power of ten, exactly.
fn scaled(number: &str, zeros: u32) -> Result<u64, AmountError> {
    let digits: String = number.chars().filter(|c| !matches!(c, ',' | '_')).collect();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let places = usize::try_from(zeros).unwrap_or(usize::MAX);
    let fraction = fraction.trim_end_matches('0');
    let form = |s: &str| s.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || !form(whole) || !form(fraction) {
        return Err(AmountError::Form);
    }
    if fraction.len() > places {
        return Err(AmountError::Fraction);
    }
    let shifted = format!("{whole}{fraction:0<places$}");
    let shifted = shifted.trim_start_matches('0');
    if shifted.len() > 18 {
        return Err(AmountError::TooMuch);
    }
    Ok(if shifted.is_empty() {
        0
    } else {
        shifted.parse().map_err(|_| AmountError::Form)?
    })
}

#[cfg(test)]
mod tests {
    use super::{AmountError, Part, amount, part};

    #[test]
    fn amounts_as_people_write_them() {
        for (text, rupees) in [
            ("32L", 3_200_000),
            ("32 lakh", 3_200_000),
            ("₹32,00,000", 3_200_000),
            ("1.2cr", 12_000_000),
            ("12.75L", 1_275_000),
            ("Rs. 45k", 45_000),
            ("28LPA", 2_800_000),
            ("0", 0),
            ("0.5l", 50_000),
        ] {
            assert_eq!(amount(text), Ok(rupees), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (text, error) in [
            ("", AmountError::Form),
            ("L", AmountError::Form),
            ("-5L", AmountError::Negative),
            ("12 bananas", AmountError::Form),
            ("1.2.3", AmountError::Form),
            ("12.5", AmountError::Fraction),
            ("1.23456789L", AmountError::Fraction),
            ("2000cr", AmountError::TooMuch),
            ("99999999999999999999999", AmountError::TooMuch),
            ("1e9", AmountError::Form),
            ("NaN", AmountError::Form),
            (".5L", AmountError::Form),
        ] {
            assert_eq!(amount(text), Err(error), "{text}");
        }
    }

    #[test]
    fn shares_are_of_something() {
        assert_eq!(part("50%").map(|p| p.of(3_200_000)), Ok(1_600_000));
        assert_eq!(part("12.5 %").map(|p| p.of(1_000)), Ok(125));
        assert_eq!(part("4L"), Ok(Part::Rupees(400_000)));
        assert_eq!(part("101%"), Err(AmountError::OverWhole));
        assert_eq!(part("-1%"), Err(AmountError::Negative));
        assert_eq!(part("1.234%"), Err(AmountError::Form));
    }
}
