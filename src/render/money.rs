//! Money and counts as India writes them: 1,23,45,678; lakh rupees a year; lakh and crore.
//! Every page takes them from here.

/// An amount in a sentence: `₹1,00,309`. In a table the heading says rupees, and the sign is left out.
#[must_use]
pub fn rupees(amount: u64) -> String {
    format!("₹{}", grouped(amount))
}

/// A number grouped by thousand and then by hundreds, whether rupees or a count.
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

/// Lakh rupees a year, without a fraction that its source does not print: `12.5`.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "only whole figures below a thousand crore are cast"
)]
pub fn lpa(figure: f64) -> String {
    // Whole numbers are most of them, and print at a fraction of the cost.
    if figure.fract() == 0.0 && figure.abs() < 1e6 {
        (figure as i32).to_string()
    } else {
        figure.to_string()
    }
}

/// Pay in a sentence, from lakh rupees a year: `12.5-18 LPA`; `78 lakh to 1.3 crore a year`
/// where it goes beyond a hundred. A column of figures keeps lakh throughout.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pay is above nothing and below a thousand crore"
)]
pub fn band(low: f64, high: f64) -> String {
    if high < 100.0 {
        return format!("{}-{} LPA", lpa(low), lpa(high));
    }
    let words = |figure: f64| spoken((figure * 1e5).round() as u64);
    format!("{} to {} a year", words(low), words(high))
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
    use proptest::prelude::*;

    use super::{band, grouped, lpa, rupees, spoken};

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
    #[test]
    fn pay_is_lakh_a_year_and_crore_above_a_hundred() {
        assert_eq!(rupees(100_309), "₹1,00,309");
        assert_eq!(band(12.5, 18.0), "12.5-18 LPA");
        assert_eq!(band(78.0, 130.0), "78 lakh to 1.3 crore a year");
        assert_eq!(band(110.1, 220.0), "1.101 crore to 2.2 crore a year");
        assert_eq!([lpa(12.5), lpa(8.0)], ["12.5", "8"]);
    }

    proptest! {
        #[test]
        fn groups_are_three_digits_then_two_and_none_is_lost(number in any::<u64>(), short in 0_u64..100_000_000) {
            for number in [number, short] {
                let text = grouped(number);
                prop_assert_eq!(text.replace(',', ""), number.to_string());
                let mut groups = text.rsplit(',');
                let last = groups.next().unwrap_or_default();
                let rest: Vec<&str> = groups.collect();
                prop_assert!(last.len() == 3 || rest.is_empty());
                if let Some((first, others)) = rest.split_last() {
                    prop_assert!((1..=2).contains(&first.len()));
                    prop_assert!(others.iter().all(|group| group.len() == 2));
                }
            }
        }
    }
}
