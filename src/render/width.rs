//! Columns that text takes on a terminal, and where it may be parted.
//!
//! A character that a person sees may be several code points: in सॉफ्टवेयर vowel signs and
//! joined letters stand on others. Such a cluster is never parted, and is as wide as a
//! terminal draws it.

use std::borrow::Cow;

use textwrap::core::Fragment;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a text takes, which has no escapes.
#[must_use]
pub fn of(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// A text with spaces after it up to a width; a wider one as it is.
#[must_use]
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(of(text))))
}

/// A text that takes no more than a width: what is over is cut off behind a mark.
#[must_use]
pub fn cut<'t>(text: &'t str, width: usize, mark: &str) -> Cow<'t, str> {
    if of(text) <= width {
        return text.into();
    }
    let room = width.saturating_sub(of(mark));
    format!("{}{mark}", &text[..fitting(text, room)]).into()
}

/// How many bytes of a text, whole clusters, take no more than a width.
fn fitting(text: &str, width: usize) -> usize {
    let mut used = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += of(cluster);
        if used > width {
            return at;
        }
    }
    text.len()
}

/// Pieces that take no more than a width each; a cluster that is wider stands alone.
#[must_use]
pub fn pieces(text: &str, width: usize) -> Vec<&str> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while of(rest) > width {
        let first = rest.graphemes(true).next().map_or(rest.len(), str::len);
        let (piece, after) = rest.split_at(fitting(rest, width).max(first));
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// Lines of a width, broken at spaces; the first starts with one indent, the others with
/// another. A word that is longer than a line is parted between clusters.
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let after = width.saturating_sub(of(rest)).max(1);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split('\n') {
        let words = words(paragraph, after);
        let before = if lines.is_empty() { first } else { rest };
        let room = width.saturating_sub(of(before));
        let rooms = [as_float(room), as_float(after)];
        for line in textwrap::wrap_algorithms::wrap_first_fit(&words, &rooms) {
            let indent = if lines.is_empty() { first } else { rest };
            lines.push(joined(indent, line));
        }
    }
    lines
}

fn joined(indent: &str, words: &[Word<'_>]) -> String {
    let Some((last, before)) = words.split_last() else {
        return String::new();
    };
    let mut line = indent.to_owned();
    for word in before {
        line.push_str(word.text);
        line.extend(std::iter::repeat_n(' ', word.spaces));
    }
    line + last.text
}

/// A word, or a piece of one, and the spaces after it.
#[derive(Debug)]
struct Word<'t> {
    text: &'t str,
    width: usize,
    spaces: usize,
}

impl Fragment for Word<'_> {
    fn width(&self) -> f64 {
        as_float(self.width)
    }

    fn whitespace_width(&self) -> f64 {
        as_float(self.spaces)
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

#[expect(clippy::cast_precision_loss, reason = "columns of a terminal")]
fn as_float(columns: usize) -> f64 {
    columns as f64
}

fn words(text: &str, room: usize) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(' ').unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after.trim_start_matches(' ');
        let spaces = after.len() - rest.len();
        let pieces = pieces(word, room);
        let last = pieces.len() - 1;
        words.extend(pieces.into_iter().enumerate().map(|(i, text)| Word {
            text,
            width: of(text),
            spaces: if i == last { spaces } else { 0 },
        }));
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::{cut, of, padded, pieces, wrap};

    /// "Software tester".
    const TESTER: &str = "सॉफ्टवेयर परीक्षक";

    #[test]
    fn devanagari_is_measured_padded_and_cut_by_cluster() {
        let clusters: Vec<&str> = TESTER.graphemes(true).collect();
        let width = of(TESTER);
        assert!(width < TESTER.chars().count() && width >= clusters.len());
        let padded = padded(TESTER, 30);
        assert_eq!(of(&padded), 30);
        assert_eq!(padded.trim_end(), TESTER);
        for room in 0..width {
            let cut = cut(TESTER, room, "");
            assert!(of(&cut) <= room);
            let whole: Vec<&str> = cut.graphemes(true).collect();
            assert_eq!(whole, clusters[..whole.len()], "{room}");
        }
        assert_eq!(cut(TESTER, width, "..."), TESTER);
        assert_eq!(cut("tester of software", 9, "..."), "tester...");
    }

    #[test]
    fn a_line_breaks_between_words_and_a_long_word_between_clusters() {
        let lines = wrap(TESTER, 12, "", "");
        assert_eq!(lines, TESTER.split(' ').collect::<Vec<_>>());
        assert_eq!(wrap("", 12, "- ", "  "), [""]);
        assert_eq!(
            wrap("a b  c\nd", 6, "- ", "  "),
            ["- a b", "  c", "  d"],
            "spaces at a break go, a line break stays"
        );
        assert_eq!(wrap("क्षक्ष", 1, "", "").concat(), "क्षक्ष");
    }

    proptest! {
        #[test]
        fn no_cluster_is_ever_parted(
            words in proptest::collection::vec("[a-zA-Z0-9\u{900}-\u{97f}\u{301}\u{4e00}-\u{4e20}]{1,14}", 1..8),
            width in 4_usize..30,
        ) {
            let text = words.join(" ");
            let lines = wrap(&text, width, "", " ");
            let whole: Vec<&str> = text.graphemes(true).filter(|c| *c != " ").collect();
            let kept: Vec<&str> = lines.iter().flat_map(|l| l.graphemes(true)).filter(|c| *c != " ").collect();
            prop_assert_eq!(kept, whole);
            for line in &lines {
                let lone = line.trim_start().graphemes(true).count() == 1;
                prop_assert!(of(line) <= width || lone, "{line:?}");
            }
            prop_assert!(of(&cut(&text, width, "...")) <= width);
            prop_assert_eq!(pieces(&text, width).concat(), text);
        }

        #[test]
        fn plain_text_is_wrapped_as_the_library_does(text in "[a-z]{1,12}( [a-z-]{1,12}){0,12}", width in 6_usize..40) {
            let options = textwrap::Options::new(width)
                .initial_indent("- ")
                .subsequent_indent("  ")
                .word_splitter(textwrap::WordSplitter::NoHyphenation)
                .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
            prop_assert_eq!(wrap(&text, width, "- ", "  "), textwrap::wrap(&text, options));
        }
    }
}
