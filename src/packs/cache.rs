//! What packs were compiled into, kept for the next start.
//!
//! ```text
//! <quick key>.key    the whole key of what these paths, lengths and times held
//! <whole key>.pack   magic, checksum, the compiled bytes
//! ```
//!
//! A file that is cut short or changed is found by its checksum and compiled anew. A folder
//! that cannot be read or written costs time and nothing else.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Pack;
use crate::catalog::fingerprint::fingerprint;
use crate::catalog::parse::Layer;
use crate::disk::Found;

/// First bytes of a kept file; the digit is the format's version.
const MAGIC: &[u8; 8] = b"CRSKEPT1";

/// The magic and the checksum.
const HEAD: usize = MAGIC.len() + 16;

/// What the code that checks and packs is, from the build.
const CODE: &str = env!("CAREERS_CODE");

/// Compiled files that are kept, and keys that lead to them.
const PACKS: usize = 6;
const KEYS: usize = 32;

/// A file that changed this shortly before it was looked at may change again without a new
/// time: some file systems count in steps of two seconds.
const STEP: Duration = Duration::from_secs(2);

/// How old a half-written file must be to be somebody's who is gone.
const GONE: Duration = Duration::from_secs(600);

/// The bundled data with packs laid over it, as bytes.
#[derive(Debug)]
pub struct Compiled {
    whole: Vec<u8>,
}

impl Compiled {
    /// The bytes that a catalogue opens.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.whole.get(HEAD..).unwrap_or_default()
    }

    fn of(bytes: &[u8]) -> Self {
        let mut whole = MAGIC.to_vec();
        whole.reserve_exact(bytes.len() + 16);
        whole.extend(fingerprint(bytes).to_le_bytes());
        whole.extend(bytes);
        Self { whole }
    }

    fn sound(&self) -> bool {
        let sum = fingerprint(self.bytes()).to_le_bytes();
        self.whole.starts_with(MAGIC) && self.whole.get(MAGIC.len()..HEAD) == Some(&sum[..])
    }
}

/// Where compiled bytes are kept; nowhere, if nothing says where.
#[derive(Debug, Clone)]
pub struct Store {
    folder: Option<PathBuf>,
}

impl Store {
    /// The folder that `CAREERS_CACHE` names, else `careers` in the person's folder of caches.
    #[must_use]
    pub fn of_process() -> Self {
        let stated = variable("CAREERS_CACHE").map(PathBuf::from);
        let folder = stated.or_else(|| of_platform().map(|caches| caches.join("careers")));
        Self { folder }
    }

    /// Nothing is kept.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { folder: None }
    }

    /// A folder.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        let folder = Some(folder.to_owned());
        Self { folder }
    }

    pub(super) fn remembered(&self, quick: u128) -> Option<Compiled> {
        let kept = fs::read(self.key_file(quick)?).ok()?;
        let whole = std::str::from_utf8(&kept).ok()?;
        self.compiled(u128::from_str_radix(whole, 16).ok()?)
    }

    pub(super) fn compiled(&self, whole: u128) -> Option<Compiled> {
        let whole = fs::read(self.pack_file(whole)?).ok()?;
        Some(Compiled { whole }).filter(Compiled::sound)
    }

    /// Keeps what was compiled, if it can be kept.
    pub(super) fn keep(&self, whole: u128, bytes: &[u8]) -> Compiled {
        let compiled = Compiled::of(bytes);
        if let (Some(folder), Some(file)) = (&self.folder, self.pack_file(whole)) {
            let _ = make(folder);
            let _ = replace(&file, &compiled.whole);
            tidy(folder);
        }
        compiled
    }

    /// Remembers which compiled bytes these paths, lengths and times led to.
    pub(super) fn remember(&self, quick: u128, whole: u128) {
        if let Some(file) = self.key_file(quick) {
            let _ = replace(&file, format!("{whole:032x}").as_bytes());
        }
    }

    fn key_file(&self, quick: u128) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(format!("{quick:032x}.key")))
    }

    fn pack_file(&self, whole: u128) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(format!("{whole:032x}.pack")))
    }
}

/// What tells these files from any other as long as nobody changes one without a trace.
pub(super) fn quick_key(base: &[u8], packs: &[Pack], found: &[Vec<Found>]) -> u128 {
    let mut all = Parts::of(base);
    for (pack, files) in packs.iter().zip(found) {
        let whole = fs::canonicalize(&pack.path).unwrap_or_else(|_| pack.path.clone());
        all.part(whole.as_os_str().as_encoded_bytes());
        all.part(&files.len().to_le_bytes());
        for file in files {
            all.part(file.path.as_bytes());
            for number in [file.len, file.modified, file.changed] {
                all.0.extend(number.to_le_bytes());
            }
        }
    }
    fingerprint(&all.0)
}

/// What tells these contents from any other.
pub(super) fn whole_key(base: &[u8], layers: &[Layer]) -> u128 {
    let mut all = Parts::of(base);
    for layer in layers {
        all.part(layer.name.as_deref().unwrap_or_default().as_bytes());
        all.part(&layer.files.len().to_le_bytes());
        for file in &layer.files {
            all.part(file.path.as_bytes());
            all.part(&file.bytes.len().to_le_bytes());
            all.part(&fingerprint(&file.bytes).to_le_bytes());
        }
    }
    fingerprint(&all.0)
}

/// Parts in a row, each with its length before it, so that none runs into the next.
struct Parts(Vec<u8>);

impl Parts {
    fn of(base: &[u8]) -> Self {
        let mut parts = Self(Vec::new());
        parts.part(CODE.as_bytes());
        parts.part(base);
        parts
    }

    fn part(&mut self, bytes: &[u8]) {
        self.0.extend(bytes.len().to_le_bytes());
        self.0.extend(bytes);
    }
}

/// Whether no file changed so lately that it could change again under the same time.
pub(super) fn settled(found: &[Vec<Found>]) -> bool {
    let times = found.iter().flatten().map(|f| f.modified.max(f.changed));
    let latest = Duration::from_nanos(times.max().unwrap_or(0));
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.is_ok_and(|now| latest + STEP < now)
}

fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

#[cfg(not(any(target_os = "macos", windows)))]
fn of_platform() -> Option<PathBuf> {
    // A relative path there is to be ignored: XDG Base Directory Specification.
    let stated = variable("XDG_CACHE_HOME").map(PathBuf::from);
    stated
        .filter(|path| path.is_absolute())
        .or_else(|| Some(PathBuf::from(variable("HOME")?).join(".cache")))
}

#[cfg(target_os = "macos")]
fn of_platform() -> Option<PathBuf> {
    Some(PathBuf::from(variable("HOME")?).join("Library/Caches"))
}

#[cfg(windows)]
fn of_platform() -> Option<PathBuf> {
    Some(PathBuf::from(variable("LOCALAPPDATA")?).join("careers/cache"))
}

/// Makes the folder, for its owner alone.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Puts a file in its place whole: a name of this process's own first, then the right one.
/// Not synced: what a loss of power leaves of it, the checksum refuses.
fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = file.with_extension(format!("{}.new", std::process::id()));
    // Removed rather than opened: a link there is not written through.
    let _ = fs::remove_file(&new);
    let written = fs::File::create_new(&new).and_then(|mut file| file.write_all(bytes));
    let placed = written.and_then(|()| fs::rename(&new, file));
    if placed.is_err() {
        let _ = fs::remove_file(&new);
    }
    placed
}

/// Removes the oldest of what is kept, beyond the few that are.
fn tidy(folder: &Path) {
    for (extension, most) in [("pack", PACKS), ("key", KEYS)] {
        for (_, path) in by_age(folder, extension).into_iter().skip(most) {
            let _ = fs::remove_file(path);
        }
    }
    for (age, path) in by_age(folder, "new") {
        if age > GONE {
            let _ = fs::remove_file(path);
        }
    }
}

/// The files of a kind, youngest first.
fn by_age(folder: &Path, extension: &str) -> Vec<(Duration, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|e| e.path().extension().is_some_and(|e| e == extension));
    let mut files: Vec<(Duration, PathBuf)> = files
        .filter_map(|entry| {
            let age = entry.metadata().ok()?.modified().ok()?.elapsed();
            Some((age.unwrap_or_default(), entry.path()))
        })
        .collect();
    files.sort();
    files
}
