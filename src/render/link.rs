//! Addresses on a page as links (OSC 8), for terminals that open them at a click. They go in
//! last, when the page has its lines: an escape takes no column.

/// Longest address that is linked: terminals leave out longer ones.
const LONGEST: usize = 2_000;

/// The addresses that a page has, whole, however its lines break.
#[derive(Debug, Default)]
pub struct Addresses(Vec<String>);

impl Addresses {
    /// Keeps the addresses that a text names.
    pub fn note(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find("http") {
            let found = address(&rest[at..]);
            rest = &rest[at + found.map_or(4, str::len)..];
            if let Some(found) = found
                && !self.0.iter().any(|known| known == found)
            {
                self.0.push(found.to_owned());
            }
        }
    }

    /// The page with a link on each of them, also where one goes on in the next line.
    #[must_use]
    pub fn linked(mut self, page: &str) -> String {
        // One may begin like another: the longer is looked for first.
        self.0
            .sort_by_key(|address| std::cmp::Reverse(address.len()));
        let mut out = String::with_capacity(page.len() * 2);
        let mut rest = page;
        while let Some(at) = rest.find("http") {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let found = self.0.iter().enumerate();
            let mut found =
                found.filter_map(|(n, address)| Some((n, address, said(rest, address)?)));
            let length = if let Some((n, address, pieces)) = found.next() {
                push(&mut out, n, address, &pieces)
            } else {
                out.push_str("http");
                4
            };
            rest = &rest[length..];
        }
        out + rest
    }
}

/// The page without its links, for a pager that may not know them.
#[must_use]
pub fn without(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("\x1b]8;") {
        out.push_str(before);
        rest = after.split_once("\x1b\\").map_or("", |(_, after)| after);
    }
    out + rest
}

/// The address that a text starts with: http or https, without control characters, and
/// without the punctuation of the sentence around it.
fn address(text: &str) -> Option<&str> {
    let host = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"))?;
    let ends =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '|' | '`');
    let end = host.find(ends).unwrap_or(host.len());
    let whole = &text[..text.len() - host.len() + end];
    let mut kept = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
    // A bracket around the address is not of it; one that was opened in it is.
    while kept.ends_with(')') && !kept.contains('(') {
        kept = kept[..kept.len() - 1].trim_end_matches(['.', ',', ';', ':']);
    }
    let named = kept.len() > text.len() - host.len() && kept.len() <= LONGEST;
    named.then_some(kept)
}

/// How a page says an address here: pieces of it, with what stands between them where a line
/// ends. `None`: something else stands here.
fn said<'p>(page: &'p str, address: &str) -> Option<Vec<(&'p str, &'p str)>> {
    let (mut pieces, mut rest, mut wanted) = (Vec::new(), page, address);
    loop {
        let both = rest.bytes().zip(wanted.bytes());
        let mut same = both.take_while(|(a, b)| a == b).count();
        while !wanted.is_char_boundary(same) {
            same -= 1;
        }
        let (piece, after) = rest.split_at(same);
        wanted = &wanted[same..];
        if wanted.is_empty() {
            pieces.push((piece, ""));
            return Some(pieces);
        }
        let (between, next) = after.split_at(line_end(after).filter(|_| same > 0)?);
        pieces.push((piece, between));
        rest = next;
    }
}

/// The bytes of a line's end and the next one's indent, with the colours that stop and start there.
fn line_end(text: &str) -> Option<usize> {
    let rest = colours(text).strip_prefix('\n')?;
    Some(text.len() - colours(rest.trim_start_matches(' ')).len())
}

/// The text behind the colours that it starts with.
fn colours(text: &str) -> &str {
    let mut rest = text;
    while let Some(after) = rest.strip_prefix("\x1b[") {
        let codes = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match codes.strip_prefix('m') {
            Some(after) => rest = after,
            None => break,
        }
    }
    rest
}

/// Writes the pieces with their link, and tells how many bytes of the page they were.
fn push(out: &mut String, number: usize, address: &str, pieces: &[(&str, &str)]) -> usize {
    let target = target(address);
    // The same number tells a terminal that pieces are one link.
    let id = if pieces.len() > 1 {
        format!("id=careers-{number}")
    } else {
        String::new()
    };
    let mut length = 0;
    for (piece, between) in pieces {
        out.extend(["\x1b]8;", &id, ";", &target, "\x1b\\", piece]);
        out.extend(["\x1b]8;;\x1b\\", between]);
        length += piece.len() + between.len();
    }
    length
}

/// The address as a link takes it: bytes beyond printable ASCII are written as `%XX`.
fn target(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            0x21..=0x7e => out.push(char::from(byte)),
            byte => {
                let hex = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
                out.extend(['%', hex(byte >> 4), hex(byte & 15)]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Addresses, address, without};

    fn linked(text: &str, page: &str) -> String {
        let mut addresses = Addresses::default();
        addresses.note(text);
        addresses.linked(page)
    }

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, found) in [
            ("https://a.in/x.", Some("https://a.in/x")),
            ("http://a.in) and", Some("http://a.in")),
            ("https://a.in/x_(y)", Some("https://a.in/x_(y)")),
            ("https://a.in/\u{1b}]8;;evil", Some("https://a.in/")),
            ("https://a.in/\u{7}x", Some("https://a.in/")),
            ("https://", None),
            ("httpd", None),
        ] {
            assert_eq!(address(text), found, "{text:?}");
        }
        let long = format!("https://a.in/{}", "x".repeat(3_000));
        assert_eq!(address(&long), None);
    }

    #[test]
    fn a_link_is_the_address_and_nothing_else() {
        let page = "see https://a.in/x (2025), ftp://b.in javascript:alert(1)\n";
        let expected = "see \x1b]8;;https://a.in/x\x1b\\https://a.in/x\x1b]8;;\x1b\\ (2025), ftp://b.in javascript:alert(1)\n";
        assert_eq!(linked(page, page), expected);
        assert_eq!(without(expected), page);
        let page = "https://a.in/é";
        assert_eq!(
            linked(page, page),
            "\x1b]8;;https://a.in/%C3%A9\x1b\\https://a.in/é\x1b]8;;\x1b\\"
        );
    }

    #[test]
    fn an_address_over_two_lines_is_one_link() {
        let page = "\x1b[2mhttps://a.in/\x1b[0m\n    \x1b[2mlong\x1b[0m\n";
        let out = linked("https://a.in/long", page);
        let piece =
            |text: &str| format!("\x1b]8;id=careers-0;https://a.in/long\x1b\\{text}\x1b]8;;\x1b\\");
        let expected = format!(
            "\x1b[2m{}\x1b[0m\n    \x1b[2m{}\x1b[0m\n",
            piece("https://a.in/"),
            piece("long")
        );
        assert_eq!(out, expected);
        assert_eq!(without(&out), page);
    }

    #[test]
    fn the_longer_of_two_addresses_is_taken_whole() {
        let page = "https://a.in and https://a.in/b";
        let out = linked(page, page);
        assert!(
            out.contains(";https://a.in/b\x1b\\https://a.in/b\x1b"),
            "{out:?}"
        );
    }
}
