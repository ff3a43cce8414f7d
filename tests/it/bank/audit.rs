//! `careers bank audit`, on the fixture bank.

use careers::error::Exit;
use serde_json::Value;

use crate::support::{careers, fixture, page, pipe, root};

#[test]
fn the_page() {
    insta::assert_snapshot!(page(&["bank", "audit", "taster"], 80), @"
    tea-taster: 10 items, 8 live, 5 of them not single choice

    Rules: 0 errors, 1 warning
      • warning: 10 of 10 cells of skill and stage have fewer than 3 live items
        (bank-cells. Write items for the thin skills and stages.)

    Precision of the best twenty live items
      Ability  Error  Information                                        All live
         -3.0   0.81         0.52  ━━━━━━━━━━━━━━━━                          0.52
         -2.5   0.76         0.73  ━━━━━━━━━━━━━━━━━━━━━━━                   0.73
         -2.0   0.72         0.95  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━             0.95
         -1.5   0.69         1.11  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━        1.11
         -1.0   0.68         1.19  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━      1.19
         -0.5   0.68         1.17  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━      1.17
          0.0   0.69         1.10  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━         1.10
          0.5   0.71         0.99  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━            0.99
          1.0   0.73         0.86  ━━━━━━━━━━━━━━━━━━━━━━━━━━                0.86
          1.5   0.76         0.73  ━━━━━━━━━━━━━━━━━━━━━━                    0.73
          2.0   0.79         0.59  ━━━━━━━━━━━━━━━━━━                        0.59
          2.5   0.83         0.47  ━━━━━━━━━━━━━━━                           0.47
          3.0   0.86         0.35  ━━━━━━━━━━━                               0.35

      Bar: Fisher information. Error: what remains of the ability's standard
      deviation of 1.

    At the cut of each stage
      Stage     Cut  Error
      1      -1.292  0.682  too coarse
      2      -0.292  0.682  too coarse
      3       0.708  0.719  too coarse
      4       1.708  0.774  too coarse
      5       2.708  0.840  too coarse

    Live items by skill and stage
      Skill       Weight  s1  s2  s3  s4  s5  All
      tasting         60   2   1   1   1   0    5
      brewscript      40   0   1   1   0   1    3

    What needs no knowledge
      Always choosing                             Right  Of    Rate  Chance
      position a                                      1   3  33.3 %  23.3 %
      position b                                      1   3  33.3 %  23.3 %
      position c                                      1   3  33.3 %  23.3 %
      position d                                      0   3   0.0 %  23.3 %
      position e                                      0   1   0.0 %  20.0 %
      the longest option                              2   3  66.7 %  23.3 %
      the option with the most exact number           0   0
      the option with most words of the question      1   2  50.0 %  22.5 %

    Items to look at
      • tongue-side: the key is 1.30 times as long as the wrong options
      • cups-per-hour: calibrated on people's answers
      • refuse-empty: the key is 2.00 times as long as the wrong options; the key is
        the longest option
      • two-readers: the key is 1.39 times as long as the wrong options; the key is
        the longest option

      Precision is that of the model, for tests of the most informative live items.
      1 of 10 items has been calibrated on people's answers. For exploration and
      learning. Do not select people with it.
    ");
}

#[test]
fn the_rows() {
    insta::assert_snapshot!(fixture(&["bank", "audit", "tea-taster"], pipe()).0, @"
    bank	name	tea-taster
    bank	items	10
    bank	live	8
    bank	calibrated	1
    bank	fingerprint	f3999ee42087e928
    bank	live-not-single	5
    problem	warning	10 of 10 cells of skill and stage have fewer than 3 live items	bank-cells. Write items for the thin skills and stages.
    curve	-3.0	0.81	0.52	0.52
    curve	-2.5	0.76	0.73	0.73
    curve	-2.0	0.72	0.95	0.95
    curve	-1.5	0.69	1.11	1.11
    curve	-1.0	0.68	1.19	1.19
    curve	-0.5	0.68	1.17	1.17
    curve	0.0	0.69	1.10	1.10
    curve	0.5	0.71	0.99	0.99
    curve	1.0	0.73	0.86	0.86
    curve	1.5	0.76	0.73	0.73
    curve	2.0	0.79	0.59	0.59
    curve	2.5	0.83	0.47	0.47
    curve	3.0	0.86	0.35	0.35
    cut	1	-1.292	0.682
    cut	2	-0.292	0.682
    cut	3	0.708	0.719
    cut	4	1.708	0.774
    cut	5	2.708	0.840
    coverage	tasting	60	2	1	1	1	0	5
    coverage	brewscript	40	0	1	1	0	1	3
    strategy	position a	1	3
    strategy	position b	1	3
    strategy	position c	1	3
    strategy	position d	0	3
    strategy	position e	0	1
    strategy	the longest option	2	3
    strategy	the option with the most exact number	0	0
    strategy	the option with most words of the question	1	2
    item	tongue-side	live	tasting	1	single	1	-2	0.25	0.8	1.302	the key is 1.30 times as long as the wrong options
    item	bad-cups	live	tasting	2	multi	1	-1	0	0.8		
    item	cups-per-hour	live	tasting	1	numeric	1.2	-1.5	0	0.3		calibrated on people's answers
    item	order-of-tasting	live	tasting	3	order	1	0	0	0.8		
    item	words-and-faults	live	tasting	4	match	1	1	0	0.8		
    item	loop-of-cups	live	brewscript	2	code-output	1	-1	0	0.8		
    item	refuse-empty	live	brewscript	3	single	1	0	0.2	0.8	2	the key is 2.00 times as long as the wrong options; the key is the longest option
    item	two-readers	live	brewscript	5	single	1	2	0.25	0.8	1.39	the key is 1.39 times as long as the wrong options; the key is the longest option
    item	temperature-of-regret	draft	tasting	5	numeric	1	2	0	0.8		
    item	sugar-lumps	retired	tasting	1	single	1	-2	0.25	0.8	1.091	
    note	Precision is that of the model, for tests of the most informative live items.
    note	1 of 10 items has been calibrated on people's answers.
    note	For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn aloud() {
    let spoken = page(&["bank", "audit", "tea-taster", "--plain"], 80);
    assert!(!spoken.contains(['━', '•']), "{spoken}");
    assert!(
        spoken.contains("Ability: 0.0; Error: 0.69; Information: 1.10; All live: 1.10.\n"),
        "{spoken}"
    );
}

#[test]
fn a_file_is_told_by_line() {
    let file = root().join("tests/fixtures/data/careers/tea-taster/aptitude.yaml");
    let run = careers(&["bank", "audit", "--json"])
        .arg(&file)
        .any_stdout()
        .run();
    let view: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(view["problems"][0]["line"], 10);
    // Difficulties taken for known make the bank look better than it is.
    let off = careers(&["bank", "audit", "--json", "--erf", "off"])
        .arg(&file)
        .any_stdout()
        .run();
    let off: Value = serde_json::from_str(&off.stdout).expect("JSON");
    let sd = |view: &Value| view["cuts"][2]["sd"].as_f64().expect("a number");
    assert!(sd(&off) < sd(&view));
}

#[test]
fn a_table_of_parameters_has_precision_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let items = folder.path().join("items.csv");
    std::fs::write(&items, "id,a,b,c,note\nq1,1,0,0,x\nq2,2,1,0.2,y\n").expect("it is written");
    let run = careers(&["bank", "audit"]).arg(&items).any_stdout().run();
    let tidy = run.stdout.replace(&*items.to_string_lossy(), "items.csv");
    insta::assert_snapshot!(tidy, @"
    bank	name	items.csv
    bank	items	2
    bank	live	2
    bank	calibrated	0
    curve	-3.0	0.98	0.04	0.04
    curve	-2.5	0.97	0.07	0.07
    curve	-2.0	0.95	0.10	0.10
    curve	-1.5	0.93	0.15	0.15
    curve	-1.0	0.91	0.20	0.20
    curve	-0.5	0.89	0.26	0.26
    curve	0.0	0.85	0.39	0.39
    curve	0.5	0.78	0.64	0.64
    curve	1.0	0.73	0.86	0.86
    curve	1.5	0.76	0.73	0.73
    curve	2.0	0.84	0.43	0.43
    curve	2.5	0.91	0.21	0.21
    curve	3.0	0.95	0.10	0.10
    cut	1	-1.292	0.924
    cut	2	-0.292	0.876
    cut	3	0.708	0.753
    cut	4	1.708	0.788
    cut	5	2.708	0.930
    item	q1	live				1	0	0	0		
    item	q2	live				2	1	0.2	0		
    note	Precision is that of the model, for tests of the most informative live items.
    note	None of 2 items has been calibrated on people's answers.
    note	For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn a_career_without_a_bank_has_no_answer() {
    let (out, err, exit) = fixture(&["bank", "audit", "lift-operator"], pipe());
    assert_eq!((out.as_str(), exit), ("", Exit::NoAnswer));
    assert_eq!(
        err,
        "error: no questions are written for `lift-operator` yet\n"
    );
}
