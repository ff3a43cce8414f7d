//! Every rule by name.

use super::Rule;

macro_rules! rules {
    ($($const:ident = $name:literal, $remedy:literal;)+) => {
        $(pub(super) const $const: Rule = Rule { name: $name, remedy: $remedy };)+

        /// Every rule that data which parses is held against.
        pub const RULES: &[Rule] = &[$($const),+];
    };
}

rules! {
    REQUIRED_FILE = "required-file", "Add the file; data/README.md shows a complete folder.";
    ID_FORM = "id-form", "Use lower-case letters, digits and single hyphens, at most 64 characters.";
    ID_UNIQUE = "id-unique", "Rename one of the two; an id means one thing.";
    ID_KNOWN = "id-known", "Name one that exists, or add the record first.";
    ID_RETIRED = "id-retired", "Choose a new id: data/retired.yaml lists it, and people's progress may hold it.";
    NAME_CLASH = "name-clash", "Drop the alias from one of the two careers: a name leads to one career.";
    FOLDER_NAME = "folder-name", "Make the id equal to the folder's name.";
    DATE = "date", "Write YYYY, YYYY-MM or YYYY-MM-DD, quoted, a day that exists, not after `retrieved`.";
    URL = "url", "Give the full https:// address.";
    EMPTY_TEXT = "empty-text", "Leave the key out: a missing fact is an absent key.";
    CLEAN_TEXT = "clean-text", "Remove control characters and spaces at the ends; code goes under `code`.";
    SENTENCE_ONCE = "sentence-once", "Say something that is true only here, or move what is shared to data/units.yaml.";
    FILLER = "filler", "Name the task, the tool or the number instead.";
    SUMMARY_LENGTH = "summary-length", "Shorten it to at most 100 characters.";
    OVERVIEW_LENGTH = "overview-length", "Bring the overview to 120-200 words.";
    TASKS_ENOUGH = "tasks-enough", "Name eight or more concrete tasks.";
    SKILL_LEVELS = "skill-levels", "Give five levels from 0 to 4 that never fall, the last above 0.";
    EMPLOYER_KIND = "employer-kind", "Sort employers by services, product, gcc, startup or public.";
    DAY_WHOLE = "day-whole", "Let each block start where the one before ends; nine blocks or more.";
    RATING_RANGE = "rating-range", "Copy the rating as published: interests 1-7, styles -3 to +3, options 1-5.";
    FIGURE_PRESENT = "figure-present", "Give low, median, average, typical or high, as printed; else delete the claim.";
    FIGURE_RANGE = "figure-range", "Order the figures low <= median, average, typical <= high, in LPA, above 0.";
    RATIO_RANGE = "ratio-range", "Give the ratio between two different places, low <= high, 0.2 to 5.";
    TAX_YEAR = "tax-year", "Name the file after its year, from 1 April to 31 March.";
    TAX_BANDS = "tax-bands", "Order thresholds upwards, slabs from 0; per cents up to 100.";
    STAGES_FIVE = "stages-five", "Give five stages with the ids s1 to s5 in order.";
    STAGE_GAP = "stage-gap", "Let each stage start in the month the one before ends; only s5 stays open.";
    WEEK_ORDER = "week-order", "Number weeks w01, w02... and quarters q1, q2... through the whole roadmap.";
    WEEK_HOURS = "week-hours", "Make the week's hours the sum of its tasks and units.";
    WEEKS_FIT = "weeks-fit", "Move weeks to the stage whose months have room for them.";
    BLUEPRINT = "blueprint", "Give known skills with weights that add up to 100.";
    REVIEW = "review", "Count the items that were answered, and of these the answers that agreed with the key.";
    ITEM_SHAPE = "item-shape", "Give the answer fields of the item's format, and no other's.";
    ITEM_KEY = "item-key", "Mark exactly one key (single) or two and more with a wrong option left (multi).";
    ITEM_WHY = "item-why", "Name the misconception that makes the wrong answer tempting.";
    ITEM_REFERENCE = "item-reference", "Give official documentation, a standard or a well-known book.";
    ITEM_OPTIONS = "item-options", "Give four or five distinct options; never all or none of the above.";
    ITEM_STAGE = "item-stage", "Use a stage from 1 to 5, and a week that the roadmap has, as s1/w03.";
    ITEM_PARAMS = "item-params", "Give finite parameters: a above 0, sd_b above 0.";
    ENEMIES = "enemies", "Name two or more items of this bank.";
    BANK_FORMATS = "bank-formats", "Turn single-choice items into numeric, order, match, multi or code-output ones.";
    BANK_CELLS = "bank-cells", "Write items for the thin skills and stages.";
    BANK_PRECISION = "bank-precision", "Write items for the stages that are told, fewer of them single choice.";
    KEY_POSITION = "key-position", "Move keys until each position has its share.";
    KEY_LENGTH = "key-length", "Make keys and wrong options alike in length.";
    KEY_NUMBER = "key-number", "Give wrong options numbers as exact as the key's.";
    KEY_ECHO = "key-echo", "Take the question's words out of the key, or put them into wrong options.";
    KEY_RATIO = "key-ratio", "Make keys and wrong options alike in length.";
    OPTIONS_ALIKE = "options-alike", "Make the options differ in what they say.";
    ABSOLUTES = "absolutes", "Say wrong options without always and never, or let a key say it where it is true.";
    SCENARIO_GRAPH = "scenario-graph", "Let every situation be reachable from the start, and every path end.";
    SCENARIO_OPTIONS = "scenario-options", "Give two or more options (three for best-worst) with effects on known dimensions.";
    SCENARIO_ENDING = "scenario-ending", "Let the last ending have no conditions, so that every story ends in one.";
    TRAIT_SCALES = "trait-scales", "Give the six scales as many items each, two or more of them quick, but not all.";
    TRAIT_KEYS = "trait-keys", "Write as many statements against a style (reversed) as for it.";
    TRAIT_TEXT = "trait-text", "Bring it to 80 characters, unlike every other item.";
}
