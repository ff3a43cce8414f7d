//! Laws of the journal, on journals of every kind.

use careers::state::Journal;
use jiff::civil::{DateTime, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Something that a person does.
#[derive(Debug, Clone)]
enum Deed {
    Done(Vec<usize>, Option<i8>),
    Undo(Vec<usize>),
    UndoLast,
    Note(usize, Option<usize>),
}

fn deed() -> impl Strategy<Value = Deed> {
    let ids = || vec(0_usize..6, 1..4);
    let day = proptest::option::of(1_i8..28);
    prop_oneof![
        (ids(), day).prop_map(|(ids, day)| Deed::Done(ids, day)),
        ids().prop_map(Deed::Undo),
        Just(Deed::UndoLast),
        (0_usize..6, proptest::option::of(0_usize..3)).prop_map(|(id, text)| Deed::Note(id, text)),
    ]
}

/// Deeds with the minute of each; clocks may go back.
fn deeds() -> impl Strategy<Value = Vec<(i8, Deed)>> {
    vec((0_i8..60, deed()), 0..25)
}

fn minute(minute: i8) -> DateTime {
    date(2026, 11, 22).at(8, minute, 0, 0)
}

fn names(ids: &[usize]) -> Vec<String> {
    ids.iter().map(|id| format!("unit/task-{id}")).collect()
}

fn act(journal: &mut Journal, at: DateTime, deed: &Deed) {
    match deed {
        Deed::Done(ids, day) => {
            let on = day.map(|day| date(2026, 10, day));
            journal.done(&names(ids), at, on);
        }
        Deed::Undo(ids) => {
            journal.undo(&names(ids), at);
        }
        Deed::UndoLast => {
            let _ = journal.undo_last(at);
        }
        Deed::Note(id, text) => {
            let text = text.map(|n| format!("note \"{n}\"\u{1f600}"));
            journal.note(&names(&[*id])[0], text, at);
        }
    }
}

fn lived(deeds: &[(i8, Deed)]) -> Journal {
    let mut journal = Journal::default();
    for (at, deed) in deeds {
        act(&mut journal, minute(*at), deed);
    }
    journal
}

fn joined(journals: &[&Journal]) -> Journal {
    let mut joined = Journal::default();
    for journal in journals {
        joined.merge((*journal).clone(), minute(59));
    }
    joined
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 300,
        rng_seed: RngSeed::Fixed(20_261_122),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_written_is_read_as_it_was(deeds in deeds()) {
        let journal = lived(&deeds);
        let read = Journal::parse(journal.text().as_bytes()).expect("it was written");
        prop_assert_eq!(read.text(), journal.text());
        prop_assert_eq!(read, journal);
    }

    #[test]
    fn an_export_imported_where_nothing_is_is_the_same(deeds in deeds()) {
        let journal = lived(&deeds);
        let copy = Journal::parse(journal.text().as_bytes()).expect("it was written");
        prop_assert_eq!(&joined(&[&copy]), &journal);
        prop_assert_eq!(joined(&[&copy]).progress(), journal.progress());
    }

    #[test]
    fn an_import_again_changes_nothing(mine in deeds(), theirs in deeds()) {
        let (mut mine, theirs) = (lived(&mine), lived(&theirs));
        mine.merge(theirs.clone(), minute(58));
        let once = mine.clone();
        let merged = mine.merge(theirs.clone(), minute(59));
        prop_assert_eq!((merged.new, merged.known), (0, theirs.events().len()));
        prop_assert_eq!(mine, once);
    }

    #[test]
    fn the_order_of_imports_does_not_matter(a in deeds(), b in deeds(), c in deeds()) {
        let (a, b, c) = (lived(&a), lived(&b), lived(&c));
        let folded = joined(&[&a, &b, &c]).progress();
        for order in [[&a, &c, &b], [&b, &a, &c], [&b, &c, &a], [&c, &a, &b], [&c, &b, &a]] {
            prop_assert_eq!(joined(&order).progress(), folded.clone());
        }
        let inner = joined(&[&b, &c]);
        prop_assert_eq!(joined(&[&a, &inner]).progress(), folded);
    }

    #[test]
    fn an_import_drops_nothing(mine in deeds(), theirs in deeds()) {
        let (mine, theirs) = (lived(&mine), lived(&theirs));
        let joined = joined(&[&mine, &theirs]);
        for event in mine.events().iter().chain(theirs.events()) {
            prop_assert!(joined.events().contains(event));
        }
    }

    #[test]
    fn two_journals_that_import_each_other_come_to_rest_alike(mine in deeds(), theirs in deeds()) {
        let (mut mine, mut theirs) = (lived(&mine), lived(&theirs));
        mine.merge(theirs.clone(), minute(57));
        theirs.merge(mine.clone(), minute(58));
        mine.merge(theirs.clone(), minute(59));
        prop_assert_eq!(theirs.merge(mine.clone(), minute(59)).new, 0);
        prop_assert_eq!(mine.merge(theirs.clone(), minute(59)).new, 0);
        prop_assert_eq!(mine.progress(), theirs.progress());
    }

    #[test]
    fn undo_after_done_or_note_is_as_before(deeds in deeds(), at in 0_i8..60, ids in vec(0_usize..9, 1..5)) {
        let mut journal = lived(&deeds);
        let before = journal.progress();
        if !journal.done(&names(&ids), minute(at), None).is_empty() {
            journal.undo_last(minute(0)).expect("something to undo");
        }
        prop_assert_eq!(journal.progress(), before.clone());
        let new = journal.done(&names(&ids), minute(at), None);
        journal.undo(&new, minute(at));
        prop_assert_eq!(journal.progress(), before.clone());
        if journal.note("unit/task-1", Some("Other".to_owned()), minute(at)) {
            journal.undo_last(minute(0)).expect("something to undo");
        }
        // The note is as it was; a note that never stood and one that was cleared say the same.
        prop_assert_eq!(journal.progress(), before);
    }

    #[test]
    fn undo_goes_back_to_the_beginning(deeds in deeds()) {
        let mut journal = lived(&deeds);
        for _ in 0..=journal.events().len() {
            let _ = journal.undo_last(minute(59));
        }
        let progress = journal.progress();
        prop_assert!(progress.ids().is_empty(), "{:?}", progress);
    }

    #[test]
    fn folding_is_deterministic(deeds in deeds()) {
        let (once, twice) = (lived(&deeds), lived(&deeds));
        prop_assert_eq!(once.progress(), twice.progress());
        prop_assert_eq!(once.progress(), once.progress());
        prop_assert_eq!(once.text(), twice.text());
    }

    #[test]
    fn any_bytes_are_a_journal_or_are_refused(bytes in vec(any::<u8>(), 0..200), cut in 0_usize..2000, deeds in deeds()) {
        let _ = Journal::parse(&bytes);
        let text = lived(&deeds).text();
        let cut = &text.as_bytes()[..cut.min(text.len() - 2)];
        prop_assert!(Journal::parse(cut).is_err(), "a file that ends too early");
    }
}
