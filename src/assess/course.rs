//! The course of a test: adaptive, or the questions of a form one after the other.

use std::collections::VecDeque;

use super::adaptive::{Next, Reason, Test};

/// A test under way.
pub enum Course<'t> {
    /// Each item is chosen by what the answers before it say.
    Adaptive(Box<Test<'t>>),
    /// The items of a form.
    Fixed(Fixed),
}

/// A form under way, as places in the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    queue: VecDeque<usize>,
    aside: Vec<usize>,
    count: usize,
}

impl Fixed {
    /// Starts with these items, in this order.
    #[must_use]
    pub fn new(items: Vec<usize>) -> Self {
        Self {
            count: items.len(),
            queue: items.into(),
            aside: Vec::new(),
        }
    }

    fn next(&self) -> Next {
        let next = self.queue.front();
        next.map_or(Next::Stop(Reason::Length), |&item| Next::Ask(item))
    }

    fn answer(&mut self) {
        if let Some(item) = self.queue.pop_front() {
            self.aside.retain(|aside| *aside != item);
        }
    }

    fn set_aside(&mut self) -> bool {
        match self.queue.pop_front() {
            Some(item) if !self.aside.contains(&item) => {
                self.aside.push(item);
                self.queue.push_back(item);
                true
            }
            Some(item) => {
                self.queue.push_front(item);
                false
            }
            None => false,
        }
    }
}

impl Course<'_> {
    /// The item to ask, or why the test is over.
    #[must_use]
    pub fn next(&self) -> Next {
        match self {
            Self::Adaptive(test) => test.next(),
            Self::Fixed(form) => form.next(),
        }
    }

    /// Tells the answer to the item that was asked.
    pub fn answer(&mut self, right: bool) {
        match self {
            Self::Adaptive(test) => test.answer(right),
            Self::Fixed(form) => form.answer(),
        }
    }

    /// Sets the item that was asked aside; it is asked again before the end. An item can be
    /// set aside once: whether it could be.
    pub fn set_aside(&mut self) -> bool {
        match self {
            Self::Adaptive(test) => test.set_aside(),
            Self::Fixed(form) => form.set_aside(),
        }
    }

    /// Whether the item that was asked may still be set aside.
    #[must_use]
    pub fn may_set_aside(&self) -> bool {
        let Next::Ask(item) = self.next() else {
            return false;
        };
        match self {
            Self::Adaptive(test) => !test.aside().contains(&item),
            Self::Fixed(form) => !form.aside.contains(&item),
        }
    }

    /// Items set aside that are not being asked again now.
    #[must_use]
    pub fn aside(&self) -> usize {
        let aside = match self {
            Self::Adaptive(test) => test.aside(),
            Self::Fixed(form) => &form.aside,
        };
        let waits = |item: &&usize| self.next() != Next::Ask(**item);
        aside.iter().filter(waits).count()
    }

    /// The number of questions, where that is fixed beforehand.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Adaptive(_) => None,
            Self::Fixed(form) => Some(form.count),
        }
    }
}
