//! Rupees as India groups them: 1,23,45,678; and in words of lakh and crore.

/// Rupees, grouped by thousand and then by hundreds.
#[must_use]
pub fn grouped(rupees: u64) -> String {
    let digits = rupees.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    let mut out = String::with_capacity(digits.len() + 4);
    for (i, digit) in head.chars().enumerate() {
        if i > 0 && (head.len() - i).is_multiple_of(2) {
            out.push(',');
        }
        out.push(digit);
    }
    if !head.is_empty() {
        out.push(',');
    }
    out + tail
}

/// An amount in the words one says it in: `32 lakh`, `1.2 crore`, `45,000`.
#[must_use]
pub fn spoken(rupees: u64) -> String {
    match rupees {
        10_000_000.. => format!("{} crore", decimal(rupees, 7)),
        100_000.. => format!("{} lakh", decimal(rupees, 5)),
        _ => grouped(rupees),
    }
}

/// A number with its point moved to the left, without zeros at the end.
fn decimal(number: u64, places: u32) -> String {
    let unit = 10_u64.pow(places);
    let fraction = format!("{:0width$}", number % unit, width = places as usize);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        (number / unit).to_string()
    } else {
        format!("{}.{fraction}", number / unit)
    }
}

#[cfg(test)]
mod tests {
    use super::{grouped, spoken};

    #[test]
    fn rupees_are_grouped_by_lakh_and_crore() {
        for (rupees, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (75_000, "75,000"),
            (100_000, "1,00,000"),
            (1_275_000, "12,75,000"),
            (12_345_678, "1,23,45,678"),
        ] {
            assert_eq!(grouped(rupees), text);
        }
        assert_eq!(spoken(3_200_000), "32 lakh");
        assert_eq!(spoken(12_750_000), "1.275 crore");
        assert_eq!(spoken(45_000), "45,000");
    }
}
