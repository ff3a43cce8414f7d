//! Files of any length through all cores: lines in chunks, results in their order.

use std::io::{ErrorKind, Read, Result as IoResult};
use std::sync::mpsc::sync_channel;
use std::thread;

/// Bytes that are read at once, and about what a chunk has.
const CHUNK: usize = 256 << 10;

/// Longest line, in bytes.
pub const MAX_LINE: usize = 4 << 20;

/// Jobs that wait for each worker.
const AHEAD: usize = 2;

/// Whole lines of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// The number of its first line, from 1.
    pub first: usize,
    /// The lines, each with its line break but perhaps the last of the file.
    pub text: Vec<u8>,
    /// Whether this stands for one line that is too long to read.
    pub too_long: bool,
}

impl Chunk {
    /// The lines that are not blank, with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &[u8])> {
        let lines = self.text.split(|byte| *byte == b'\n');
        let numbered = lines.enumerate();
        numbered
            .map(|(n, line)| (self.first + n, line.trim_ascii()))
            .filter(|(_, line)| !line.is_empty())
    }
}

/// Cuts a file into chunks of whole lines; holds a few hundred kilobytes of it at most,
/// or one line.
pub struct Chunks<'r> {
    source: Box<dyn Read + 'r>,
    buffer: Vec<u8>,
    line: usize,
    ended: bool,
}

impl<'r> Chunks<'r> {
    /// Chunks of what a source gives.
    #[must_use]
    pub fn of(source: Box<dyn Read + 'r>) -> Self {
        Self {
            source,
            buffer: Vec::new(),
            line: 1,
            ended: false,
        }
    }

    /// The number of the first line that is not blank, and the line; it stays in place.
    /// `None` where there is none.
    ///
    /// # Errors
    /// When the source cannot be read.
    pub fn head(&mut self) -> IoResult<Option<(usize, Vec<u8>)>> {
        self.fill()?;
        if self.line == 1 && self.buffer.starts_with("\u{feff}".as_bytes()) {
            self.buffer.drain(..3);
        }
        loop {
            match memchr::memchr(b'\n', &self.buffer) {
                Some(end) if self.buffer[..end].trim_ascii().is_empty() => {
                    self.buffer.drain(..=end);
                    self.line += 1;
                }
                Some(end) => return Ok(Some((self.line, self.buffer[..end].to_vec()))),
                None if self.ended || self.buffer.len() > MAX_LINE => {
                    let blank = self.buffer.trim_ascii().is_empty();
                    return Ok((!blank).then(|| (self.line, self.buffer.clone())));
                }
                None => self.read()?,
            }
        }
    }

    /// Drops the line that `head` gave.
    pub fn skip(&mut self) {
        let end = memchr::memchr(b'\n', &self.buffer);
        let end = end.map_or(self.buffer.len(), |end| end + 1);
        self.buffer.drain(..end);
        self.line += 1;
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    /// When the source cannot be read.
    pub fn chunk(&mut self) -> IoResult<Option<Chunk>> {
        self.fill()?;
        let end = loop {
            match memchr::memrchr(b'\n', &self.buffer) {
                Some(end) => break end + 1,
                None if self.ended => break self.buffer.len(),
                None if self.buffer.len() > MAX_LINE => return self.too_long().map(Some),
                None => self.read()?,
            }
        };
        if end == 0 {
            return Ok(None);
        }
        let rest = self.buffer.split_off(end);
        let text = std::mem::replace(&mut self.buffer, rest);
        let first = self.line;
        self.line += memchr::memchr_iter(b'\n', &text).count();
        Ok(Some(Chunk {
            first,
            text,
            too_long: false,
        }))
    }

    /// Reads until a chunk is there or the source has ended.
    fn fill(&mut self) -> IoResult<()> {
        while !self.ended && self.buffer.len() < CHUNK {
            self.read()?;
        }
        Ok(())
    }

    fn read(&mut self) -> IoResult<()> {
        let had = self.buffer.len();
        self.buffer.resize(had + CHUNK, 0);
        let read = loop {
            match self.source.read(&mut self.buffer[had..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.buffer.truncate(had + *read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
        Ok(())
    }

    /// Drops the rest of a line that is too long.
    fn too_long(&mut self) -> IoResult<Chunk> {
        let first = self.line;
        loop {
            self.buffer.clear();
            self.read()?;
            if let Some(end) = memchr::memchr(b'\n', &self.buffer) {
                self.buffer.drain(..=end);
                break;
            }
            if self.ended {
                break;
            }
        }
        self.line += 1;
        Ok(Chunk {
            first,
            text: Vec::new(),
            too_long: true,
        })
    }
}

/// Does jobs on all cores and hands the results over in the order of the jobs. Ends
/// when there are no more, or when `take` says that it has had enough.
///
/// # Errors
/// What `next` or `take` fails with; work under way is then thrown away.
pub fn in_order<J: Send, T: Send, E>(
    mut next: impl FnMut() -> Result<Option<J>, E>,
    work: impl Fn(J) -> T + Sync,
    mut take: impl FnMut(T) -> Result<bool, E>,
) -> Result<(), E> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let mut workers = Vec::new();
        for _ in 0..cores {
            let (jobs, inbox) = sync_channel::<J>(AHEAD);
            let (outbox, results) = sync_channel::<T>(AHEAD);
            let work = &work;
            scope.spawn(move || {
                while let Ok(job) = inbox.recv() {
                    if outbox.send(work(job)).is_err() {
                        break;
                    }
                }
            });
            workers.push((jobs, results));
        }
        // Job n goes to worker n modulo their number, so results are fetched in the same turn.
        let (mut sent, mut taken) = (0, 0);
        loop {
            let job = next()?;
            let more = job.is_some();
            if let Some(job) = job {
                let _ = workers[sent % cores].0.send(job);
                sent += 1;
            }
            while taken < sent && (!more || sent - taken >= cores * AHEAD) {
                let Ok(result) = workers[taken % cores].1.recv() else {
                    return Ok(());
                };
                taken += 1;
                if !take(result)? {
                    return Ok(());
                }
            }
            if !more {
                return Ok(());
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Chunks, MAX_LINE, in_order};

    fn chunks(bytes: &[u8]) -> Vec<(usize, usize, bool)> {
        let mut chunks = Chunks::of(Box::new(bytes));
        let mut found = Vec::new();
        while let Ok(Some(chunk)) = chunks.chunk() {
            found.push((chunk.first, chunk.lines().count(), chunk.too_long));
        }
        found
    }

    #[test]
    fn lines_keep_their_numbers_and_a_line_too_long_is_dropped() {
        assert_eq!(chunks(b""), []);
        assert_eq!(chunks(b"a\n\nb"), [(1, 1, false), (3, 1, false)]);
        let mut bytes = b"a\n".repeat(3);
        bytes.extend(vec![b'x'; 2 * MAX_LINE]);
        bytes.extend(b"\nb\nc\n");
        let found = chunks(&bytes);
        assert_eq!(found, [(1, 3, false), (4, 0, true), (5, 2, false)]);
    }

    #[test]
    fn the_head_is_looked_at_and_may_be_skipped() {
        let mut chunks = Chunks::of(Box::new("\u{feff}\n \nid,a\nx,1\n".as_bytes()));
        let head = chunks.head().ok().flatten();
        assert_eq!(head, Some((3, b"id,a".to_vec())));
        chunks.skip();
        let chunk = chunks.chunk().ok().flatten();
        let lines = chunk.as_ref().map(|c| c.lines().collect::<Vec<_>>());
        assert_eq!(lines, Some(vec![(4, &b"x,1"[..])]));
    }

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let (mut job, mut got) = (0_u32, Vec::new());
        let next = || {
            job += 1;
            Ok::<_, ()>((job <= 1000).then_some(job))
        };
        let work = |n: u32| {
            std::thread::yield_now();
            n * 2
        };
        let take = |n| {
            got.push(n);
            Ok(true)
        };
        assert_eq!(in_order(next, work, take), Ok(()));
        assert_eq!(got, (1..=1000).map(|n| n * 2).collect::<Vec<_>>());
    }

    #[test]
    fn enough_is_enough() {
        let (mut job, mut got) = (0_u32, 0);
        let next = || {
            job += 1;
            Ok::<_, ()>(Some(job))
        };
        let take = |_| {
            got += 1;
            Ok(got < 7)
        };
        assert_eq!(in_order(next, |n| n, take), Ok(()));
        assert_eq!(got, 7);
    }
}
