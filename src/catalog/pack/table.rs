//! A sorted map laid out in bytes: keys found by binary search, nothing decoded.

use super::Damaged;

/// Reads the `index`-th little-endian word of `bytes`.
pub(super) fn word(bytes: &[u8], index: usize) -> Result<usize, Damaged> {
    let at = index.checked_mul(4).ok_or(Damaged("offset"))?;
    let four = bytes.get(at..at + 4).ok_or(Damaged("truncated"))?;
    let four: [u8; 4] = four.try_into().map_err(|_| Damaged("truncated"))?;
    Ok(u32::from_le_bytes(four) as usize)
}

/// The range of `bytes` that words `index` (start) and `index + 1` (length) name.
pub(super) fn range(bytes: &[u8], index: usize) -> Result<&[u8], Damaged> {
    let start = word(bytes, index)?;
    let end = start
        .checked_add(word(bytes, index + 1)?)
        .ok_or(Damaged("length"))?;
    bytes.get(start..end).ok_or(Damaged("range"))
}

/// The same as text.
pub(super) fn text(bytes: &[u8], index: usize) -> Result<&str, Damaged> {
    std::str::from_utf8(range(bytes, index)?).map_err(|_| Damaged("text"))
}

/// A table: word 0 the number of entries, then four words each (key start and
/// length, value start and length, from the table's start), then the bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'a>(pub &'a [u8]);

impl<'a> Table<'a> {
    pub(super) fn len(self) -> Result<usize, Damaged> {
        word(self.0, 0)
    }

    pub(super) fn key(self, index: usize) -> Result<&'a str, Damaged> {
        text(self.0, 1 + 4 * index)
    }

    pub(super) fn value(self, index: usize) -> Result<&'a [u8], Damaged> {
        range(self.0, 3 + 4 * index)
    }

    /// The value under `key`, if the table has it.
    pub(super) fn get(self, key: &str) -> Result<Option<&'a [u8]>, Damaged> {
        Ok(match self.position(key)? {
            Some(index) => Some(self.value(index)?),
            None => None,
        })
    }

    /// The index of `key`.
    pub(super) fn position(self, key: &str) -> Result<Option<usize>, Damaged> {
        let (mut low, mut high) = (0, self.len()?);
        while low < high {
            let middle = usize::midpoint(low, high);
            // Bytes compare like the text they are, and need no second look at their encoding.
            match range(self.0, 1 + 4 * middle)?.cmp(key.as_bytes()) {
                std::cmp::Ordering::Equal => return Ok(Some(middle)),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Ok(None)
    }
}
