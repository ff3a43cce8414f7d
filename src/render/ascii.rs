//! Text for a terminal that shows ASCII only: drawing, signs and accents become the nearest
//! ASCII. Letters of other scripts stay, as nothing that is read the same could stand for them.

use std::borrow::Cow;

/// Characters, each of which becomes the text beside it. What a page draws with becomes one
/// character each, so that columns stay.
const TABLE: &[(&str, &str)] = &[
    // Bars and borders: what is shown, what else is known, an estimate, a point.
    ("━═", "="),
    ("─", "-"),
    ("╌", "~"),
    ("●", "o"),
    ("│┃", "|"),
    ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"),
    ("■█▓▒", "#"),
    ("□░", "."),
    ("↪", ">"),
    ("•◦‣▪", "*"),
    ("·", "-"),
    ("✓✔", "v"),
    ("✗✘", "x"),
    ("❯›", ">"),
    ("‹", "<"),
    // Punctuation.
    ("‐‑‒–−", "-"),
    ("—―", "--"),
    ("…", "..."),
    ("‘’‚‛′", "'"),
    ("“”„″", "\""),
    ("«", "<<"),
    ("»", ">>"),
    ("\u{a0}\u{2002}\u{2003}\u{2009}\u{202f}", " "),
    ("\u{ad}\u{200b}\u{feff}", ""),
    ("¡", "!"),
    ("¿", "?"),
    ("§", "section "),
    // Signs.
    ("→⇒", "->"),
    ("←⇐", "<-"),
    ("↔⇔", "<->"),
    ("↑", "^"),
    ("↓", "v"),
    ("×", "x"),
    ("÷", "/"),
    ("±", "+/-"),
    ("≤", "<="),
    ("≥", ">="),
    ("≠", "!="),
    ("≈", "~"),
    ("√", "sqrt "),
    ("∞", "infinity"),
    ("°", " deg"),
    ("¹", "^1"),
    ("²", "^2"),
    ("³", "^3"),
    ("½", "1/2"),
    ("¼", "1/4"),
    ("¾", "3/4"),
    ("‰", " per 1000"),
    ("₹₨", "Rs"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("©", "(c)"),
    ("®", "(R)"),
    ("™", "(TM)"),
    ("µμ", "u"),
    ("α", "alpha"),
    ("β", "beta"),
    ("λ", "lambda"),
    ("π", "pi"),
    ("σ", "sigma"),
    ("Δ", "Delta"),
    ("Σ", "Sum"),
    // Letters with marks.
    ("ÀÁÂÃÄÅĀĂĄ", "A"),
    ("àáâãäåāăąª", "a"),
    ("Æ", "AE"),
    ("æ", "ae"),
    ("ÇĆĈĊČ", "C"),
    ("çćĉċč", "c"),
    ("ÐĎĐ", "D"),
    ("ðďđḍ", "d"),
    ("ÈÉÊËĒĔĖĘĚ", "E"),
    ("èéêëēĕėęě", "e"),
    ("ĜĞĠĢ", "G"),
    ("ĝğġģ", "g"),
    ("ĤĦ", "H"),
    ("ĥħḥ", "h"),
    ("ÌÍÎÏĨĪĬĮİ", "I"),
    ("ìíîïĩīĭįı", "i"),
    ("Ĵ", "J"),
    ("ĵ", "j"),
    ("Ķ", "K"),
    ("ķ", "k"),
    ("ĹĻĽŁ", "L"),
    ("ĺļľłḷ", "l"),
    ("ÑŃŅŇ", "N"),
    ("ñńņňṅṇ", "n"),
    ("ÒÓÔÕÖØŌŎŐ", "O"),
    ("òóôõöøōŏőº", "o"),
    ("Œ", "OE"),
    ("œ", "oe"),
    ("ŔŖŘ", "R"),
    ("ŕŗřṛ", "r"),
    ("ŚŜŞŠȘ", "S"),
    ("śŝşšșṣ", "s"),
    ("ß", "ss"),
    ("ŢŤŦȚ", "T"),
    ("ţťŧțṭ", "t"),
    ("Þ", "Th"),
    ("þ", "th"),
    ("ÙÚÛÜŨŪŬŮŰŲ", "U"),
    ("ùúûüũūŭůűų", "u"),
    ("Ŵ", "W"),
    ("ŵ", "w"),
    ("ÝŶŸ", "Y"),
    ("ýÿŷ", "y"),
    ("ŹŻŽ", "Z"),
    ("źżž", "z"),
];

/// The text with ASCII where there is one; borrowed when there is nothing to do.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            char if char.is_ascii() => out.push(char),
            // Marks that stand on the letter before: an accent written by itself.
            '\u{300}'..='\u{36f}' => {}
            char => match TABLE.iter().find(|(from, _)| from.contains(char)) {
                Some((_, to)) => out.push_str(to),
                None => out.push(char),
            },
        }
        if char == '₹' && chars.peek().is_some_and(char::is_ascii_digit) {
            out.push(' ');
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::{TABLE, text};

    #[test]
    fn signs_and_accents_have_an_ascii_and_other_scripts_stay() {
        for (from, to) in [
            ("₹12,500 – “naïve” café…", "Rs 12,500 - \"naive\" cafe..."),
            ("cafe\u{301} → 2²", "cafe -> 2^2"),
            ("परीक्षक · tester", "परीक्षक - tester"),
            ("plain", "plain"),
        ] {
            assert_eq!(text(from), to);
        }
    }

    #[test]
    fn the_table_leads_to_ascii_and_has_no_character_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for (from, to) in TABLE {
            assert!(to.is_ascii(), "{to}");
            for char in from.chars() {
                assert!(seen.insert(char), "{char} stands twice");
            }
        }
    }

    #[test]
    fn what_pages_draw_with_keeps_its_width() {
        let drawn = "━─╌●│■□↪•·";
        assert_eq!(text(drawn).len(), drawn.chars().count());
    }
}
