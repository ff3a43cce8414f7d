//! Where an offer stands against what is published.

/// Where an offer stands against one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Less than the claim's lowest figure.
    Below,
    /// Between its ends, or equal to its one figure.
    Within,
    /// More than its highest figure.
    Above,
}

impl Standing {
    /// The id, as it stands in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Within => "within",
            Self::Above => "above",
        }
    }
}

/// What a claim states, lakh rupees a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Whether it is about cost to company, as an offer is.
    pub ctc: bool,
    /// Lower end.
    pub low: Option<f64>,
    /// A figure between the ends, or alone.
    pub middle: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// Rupees in a lakh.
const LAKH: f64 = 100_000.0;

/// Where a yearly cost to company in rupees stands against a claim. `None` where
/// the claim is about another part of pay, or its open end decides: "from 30" says
/// nothing of 40, "up to 14" nothing of 9.
#[must_use]
pub fn standing(rupees: u64, claim: Figures) -> Option<Standing> {
    if !claim.ctc {
        return None;
    }
    // Exact: amounts end far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "rupees below 2^53")]
    let offer = rupees as f64;
    let alone = claim.low.is_none() && claim.high.is_none();
    let (low, high) = if alone {
        (claim.middle, claim.middle)
    } else {
        (claim.low, claim.high)
    };
    match (low, high) {
        (Some(low), _) if offer < (low * LAKH).round() => Some(Standing::Below),
        (_, Some(high)) if offer > (high * LAKH).round() => Some(Standing::Above),
        (Some(_), Some(_)) => Some(Standing::Within),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Figures, Standing, standing};

    const RANGE: Figures = Figures {
        ctc: true,
        low: Some(5.5),
        middle: Some(9.0),
        high: Some(12.1),
    };

    #[test]
    fn an_offer_at_an_end_is_within() {
        assert_eq!(standing(549_999, RANGE), Some(Standing::Below));
        assert_eq!(standing(550_000, RANGE), Some(Standing::Within));
        assert_eq!(standing(1_210_000, RANGE), Some(Standing::Within));
        assert_eq!(standing(1_210_001, RANGE), Some(Standing::Above));
    }

    #[test]
    fn an_open_end_and_another_part_of_pay_say_nothing() {
        let from = Figures {
            high: None,
            ..RANGE
        };
        assert_eq!(standing(500_000, from), Some(Standing::Below));
        assert_eq!(standing(900_000, from), None);
        assert_eq!(
            standing(
                500_000,
                Figures {
                    ctc: false,
                    ..RANGE
                }
            ),
            None
        );
    }

    #[test]
    fn a_single_figure_is_met_exactly() {
        let single = Figures {
            low: None,
            high: None,
            ..RANGE
        };
        assert_eq!(standing(900_000, single), Some(Standing::Within));
        assert_eq!(standing(900_001, single), Some(Standing::Above));
    }
}
