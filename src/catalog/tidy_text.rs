//! Text from outside, made safe to show.

/// Replaces control characters, which could move a terminal's cursor or recolour
/// it, by U+FFFD; a tab or a line break becomes a space. Borrows when there is nothing to do.
#[must_use]
pub fn visible(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return text.into();
    }
    text.chars()
        .map(|c| match c {
            '\n' | '\t' | '\r' => ' ',
            c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect::<String>()
        .into()
}

/// Whether a character must not reach a terminal from data: C0 and C1 controls,
/// and the marks that reorder text, with which a line can be made to read differently.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Whether an id is kebab case: lower-case ASCII letters, digits and single inner hyphens.
#[must_use]
pub fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 64
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A name as somebody types it, in the form that ids have: lower case, hyphens for spaces.
#[must_use]
pub fn to_kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.trim().chars() {
        match c {
            ' ' | '_' | '/' => out.push('-'),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// A title in the form that titles are looked up by: lower-case ASCII letters and digits, a
/// hyphen for each run of anything else.
#[must_use]
pub fn to_slug(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    for c in title.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c != '\'' && c != '\u{2019}' && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}
