//! `--format md` of `show`, `salary` and `compare`.

use careers::error::Exit;
use insta::assert_snapshot;

use crate::support::{careers, fixture, pipe, terminal};

fn told(args: &[&str]) -> String {
    let (out, err, exit) = fixture(args, pipe());
    assert_eq!((err.as_str(), exit), ("", Exit::Answered), "{args:?}");
    out
}

#[test]
fn pay_in_markdown() {
    assert_snapshot!(told(&["salary", "taster", "--format", "md"]), @"
    # Tea Taster: lakh rupees a year as published

    | Place | LPA | Middle | All claims | Source | Claims |
    |---|--:|---|---|---|--:|
    | India, all levels | 4-12 |  | 4 to 20 | [steep-survey](https://example.org/steep-survey) | 3 |
    | India, entry | 3-4.5 |  |  | [steep-survey](https://example.org/steep-survey) | 1 |
    | India, mid | 6.5-11 | med 8.25 |  | [leaf-offers](https://example.org/leaf-offers) | 1 |
    | India, senior, product | 14-24 |  |  | [kettle-gazette](https://example.org/kettle-gazette/pay) | 1 |
    | India, lead | from 30 |  |  | [kettle-gazette](https://example.org/kettle-gazette/pay) | 1 |
    | Chaipur | 5-15 |  | 5 to 15 | [steep-survey](https://example.org/steep-survey) | 2 |
    | Samosabad, base pay | 5.5-6.5 |  |  | [kettle-gazette](https://example.org/kettle-gazette/pay) | 1 |
    | Greater Ladoo | up to 14 |  |  | [kettle-gazette](https://example.org/kettle-gazette/pay) | 1 |
    | Ladoo East, entry, net pay | 3-4 |  |  | [leaf-offers](https://example.org/leaf-offers) | 1 |
    | Ladoo East, mid | 7 |  |  | [leaf-offers](https://example.org/leaf-offers) | 1 |
    | Remote | unknown |  |  |  |  |

    Unknown. Remote: no published figure found.

    Shown is the claim of the highest confidence, then the freshest. Nothing is averaged; --explain tells every claim.

    ## Sources

    - **kettle-gazette**: [What a taster earns](https://example.org/kettle-gazette/pay). The Kettle Gazette, undated; editorial, confidence low. The page bears no date and names no method.
    - **leaf-offers**: [Leaf Offers, spring picking](https://example.org/leaf-offers). Open Leaf, 2025-06-30; offers, sample 120, confidence low. Contains leaf data of Open Leaf, used with a biscuit.
    - **steep-survey**: [The Great Steeping Survey](https://example.org/steep-survey). Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked.
    ");
}

#[test]
fn a_career_in_markdown() {
    assert_snapshot!(told(&["show", "taster", "employers", "entry", "tests", "--format", "md"]), @r"
    # Tea Taster

    quality

    Drinks tea all day and says, in numbers, what is wrong with it.

    - **name**: tea-taster
    - **also**: taster, chai-taster, tea-quality-engineer

    ## Employers

    - **product**: Leaf and Sons, Brisk Cup. They sell what you taste, so your card is read. ([kettle-gazette](https://example.org/kettle-gazette/pay))
    - **services**: Rent-a-Palate

    ## Ways in

    - **campus**: Two colleges send their best noses in March.
    - **self-taught**: Bring a notebook of five hundred cups, with dates.

    ## Certificates

    - **Certified Slurper**: Guild of Kettles. Opens the door to the auction room. ([https\://example.org/slurper](https://example.org/slurper))

    ## Tests and traits

    - **aptitude**: 8 questions, 5 of them not single choice: Tasting 60 %, BrewScript 40 %. careers quiz tea-taster
    - **simulation**: 1 scenario. careers simulate tea-taster
    - **interests**: conventional 6.75, investigative 5.25, realistic 4.50, artistic 2.10, social 1.50, enterprising 1.00 (1-7, O\*NET 99-0001.00 [steep-survey](https://example.org/steep-survey))
    - **styles**: Attention to Detail +2.90, Patience +2.00, Optimism -1.25 (-3 to +3, strongest of 3)

    ## Sources

    - **kettle-gazette**: [What a taster earns](https://example.org/kettle-gazette/pay). The Kettle Gazette, undated; editorial, confidence low. The page bears no date and names no method.
    - **steep-survey**: [The Great Steeping Survey](https://example.org/steep-survey). Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked.
    ");
}

#[test]
fn careers_side_by_side_in_markdown() {
    assert_snapshot!(told(&["compare", "taster", "lift-operator", "--format", "md"]), @r"
    # Tea Taster, Lift Operator, side by side

    ## Side by side

    |  | Tea Taster | Lift Operator |
    |---|---|---|
    | Name | tea-taster | lift-operator |
    | Field | quality | infrastructure |
    | Road | to the end of s3 in 6 months: 23.5 h at 6 h a week | not written yet |
    | Interests | conventional 6.8, investigative 5.2, realistic 4.5 | unknown: O\*NET does not rate them |
    | Employers | product, services | unknown: no source names any |
    | Ways in | campus, self-taught | not written yet |
    | Hazards | Tannin | not written yet |

    ## A day, in minutes

    |  | Tea Taster | Lift Operator |
    |---|---|---|
    | deep-work | 195 | not written yet |
    | review | 60 | not written yet |
    | on-call | 60 | not written yet |
    | learning | 60 | not written yet |
    | break | 60 | not written yet |
    | meeting | 45 | not written yet |
    | admin | 30 | not written yet |

    The mean of the days written for each; careers show has them hour by hour.

    ## Skills: 1 of 6 shared

    |  | Tea Taster | Lift Operator |
    |---|---|---|
    | Small talk | 1 | 1 |
    | Tasting | 3 | \- |
    | Leaf lore | 2 | \- |
    | Kettles | 3 | \- |
    | BrewScript | 2 | \- |
    | Buttons | \- | 3 |

    Level at the end of the last stage planned week by week: 1 has seen it, 2 uses it with help, 3 uses it alone, 4 decides and teaches; - not needed.

    ## Pay in India, lakh rupees a year as published

    | Career | Place | LPA | All claims | Source | Claims |
    |---|---|--:|---|---|--:|
    | Tea Taster | India, all levels | 4-12 | 4 to 20 | [steep-survey](https://example.org/steep-survey) | 3 |
    | Lift Operator | India, all levels | unknown |  |  |  |

    Unknown. Lift Operator, India: no published figure found.

    ## Sources

    - **steep-survey**: [The Great Steeping Survey](https://example.org/steep-survey). Guild of Kettles, 2026-03; survey, sample 412, confidence medium. Members only; people who prefer coffee were not asked.
    ");
}

#[test]
fn a_document_names_only_the_sources_that_its_text_names() {
    let pay = told(&["show", "taster", "pay", "--format", "md"]);
    let tests = told(&["show", "taster", "tests", "--format", "md"]);
    assert!(pay.contains("- **kettle-gazette**: [") && !tests.contains("kettle-gazette"));
}

#[test]
fn format_json_is_json_and_text_is_what_one_gets_without_it() {
    for args in [
        &["show", "taster"][..],
        &["show", "taster", "all"],
        &["salary", "taster", "--explain"],
        &["compare", "taster", "lift-operator"],
    ] {
        let with = |more: &[&str]| told(&[args, more].concat());
        assert_eq!(with(&["--format", "json"]), with(&["--json"]));
        assert_eq!(with(&["--format", "text"]), with(&[]));
        let (out, ..) = fixture(&[args, &["--format", "md"]].concat(), terminal(40));
        assert_eq!(with(&["--format", "md"]), out, "a terminal changes nothing");
    }
}

#[test]
fn one_form_is_asked_for() {
    for args in [
        &["show", "sre", "--format", "md", "--json"][..],
        &["salary", "sre", "--format", "md", "--csv"],
        &["compare", "sre", "backend", "--format", "md", "--plain"],
        &["show", "sre", "--format", "pdf"],
    ] {
        careers(args).status(Exit::Usage).any_stderr().run();
    }
}

#[test]
fn every_career_has_one_title_and_links_that_lead_out() {
    for career in ["sre", "backend", "data-scientist", "game-designer"] {
        let text = careers(&["show", career, "all", "--format", "md"])
            .any_stdout()
            .run()
            .stdout;
        assert_eq!(
            text.lines().filter(|line| line.starts_with("# ")).count(),
            1
        );
        assert!(text.contains("\n## Sources\n") && text.contains("\n## Related careers\n"));
        for link in text.split("](").skip(1) {
            assert!(
                link.starts_with("https://") || link.starts_with("http://"),
                "{link:.40}"
            );
        }
        assert!(!text.contains("\n\n\n") && text.ends_with('\n'));
    }
}
