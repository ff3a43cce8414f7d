//! Exact pages on the fixture: wide, narrow, aloud, in a pipe, as JSON.

use careers::error::Exit;
use careers::ui::Env;
use insta::assert_snapshot;

use super::{file, finder, guild, sheet, told, told_of, traits};
use crate::quiz::run;
use crate::support::{fixture_pack, pipe, terminal};

/// A result of the fixture's test, full or quick.
fn result(quick: bool, flags: &[&str], env: Env) -> String {
    let traits = traits(fixture_pack());
    let input = file(&traits, &finder(&traits, quick));
    let args: Vec<&str> = ["traits", "--answers", "-"]
        .into_iter()
        .chain(flags.iter().copied())
        .collect();
    told(&args, &input, env)
}

/// The guild's careers for somebody who likes to find out and to keep order.
fn matched(flags: &[&str], env: Env) -> String {
    let traits = traits(guild());
    let input = file(&traits, &finder(&traits, false));
    let args: Vec<&str> = ["match", "--answers", "-"]
        .into_iter()
        .chain(flags.iter().copied())
        .collect();
    told_of(guild(), &args, &input, env)
}

fn tabs(text: &str) -> String {
    text.replace('\t', "⇥")
}

#[test]
fn the_form_at_80() {
    assert_snapshot!(told(&["traits", "--form"], "", terminal(80)), @r#"
    What you like to do                                         quick form, 16 items
    ────────────────────────────────────────────────────────────────────────────────

    Would you like to do this?

      1 Dislike it very much, 2 Dislike it, 3 Neither of the two, 4 Like it, 5 Like
      it very much. Leave aside whether you can do it, what it pays and who usually
      does it.
      • kettle-handle: Bend a handle for a kettle
      • leaf-question: Ask a leaf why it is bitter
      • cup-song: Sing to a row of cups
      • guest-comfort: Comfort a guest whose tea is cold
      • sugar-trade: Trade sugar for influence
      • spoon-count: Count the spoons before and after
      • lid-grind: Grind a lid until it shuts
      • steam-cause: Look for the cause of steam
      • saucer-paint: Paint a saucer from memory
      • stir-lesson: Teach a beginner to stir
      • guild-vote: Win a vote in the guild
      • tea-ledger: Keep the ledger of the tea room

    Does this describe you?

      1 Not like me at all, 2 Not much like me, 3 In between, 4 Like me, 5 Very much
      like me.
      • second-sip: I take a second sip before I judge.
      • hurried-brew: I pour before the water boils.
      • near-enough: Near enough is a full cup to me.
      • long-steep: I can watch a pot until it is done.

      Answers go into a file {"answers": {"ID": 1 to 5, ...}}; score it: careers
      traits --answers FILE. What is left out has no answer.
    "#);
}

#[test]
fn the_form_in_a_pipe() {
    assert_snapshot!(tabs(&told(&["traits", "--form", "--full"], "", pipe())), @"
    form⇥What you like to do⇥full form, 28 items
    interest⇥kettle-handle⇥Bend a handle for a kettle
    interest⇥leaf-question⇥Ask a leaf why it is bitter
    interest⇥cup-song⇥Sing to a row of cups
    interest⇥guest-comfort⇥Comfort a guest whose tea is cold
    interest⇥sugar-trade⇥Trade sugar for influence
    interest⇥spoon-count⇥Count the spoons before and after
    interest⇥lid-grind⇥Grind a lid until it shuts
    interest⇥steam-cause⇥Look for the cause of steam
    interest⇥saucer-paint⇥Paint a saucer from memory
    interest⇥stir-lesson⇥Teach a beginner to stir
    interest⇥guild-vote⇥Win a vote in the guild
    interest⇥tea-ledger⇥Keep the ledger of the tea room
    interest⇥stove-wood⇥Split wood for the stove
    interest⇥cold-riddle⇥Measure how fast a pot goes cold
    interest⇥menu-rhyme⇥Put the menu into rhyme
    interest⇥shared-bench⇥Make room on a full bench
    interest⇥rival-room⇥Open a tea room beside a rival
    interest⇥tin-labels⇥Label two hundred tins
    interest⇥spout-solder⇥Solder a spout
    interest⇥two-waters⇥Compare the water of two wells
    interest⇥steam-dance⇥Dance what steam does
    interest⇥listening-hour⇥Listen to the regulars for an hour
    interest⇥loud-auction⇥Outbid everybody at the auction
    interest⇥queue-order⇥Put a queue in order of arrival
    style⇥second-sip⇥I take a second sip before I judge.
    style⇥hurried-brew⇥I pour before the water boils.
    style⇥near-enough⇥Near enough is a full cup to me.
    style⇥long-steep⇥I can watch a pot until it is done.
    ");
}

#[test]
fn the_form_as_json() {
    assert_snapshot!(told(&["traits", "--form", "--json"], "", pipe()), @r#"{"schema":"careers/traits-form/1","form":"quick","interests":[{"id":"kettle-handle","text":"Bend a handle for a kettle"},{"id":"leaf-question","text":"Ask a leaf why it is bitter"},{"id":"cup-song","text":"Sing to a row of cups"},{"id":"guest-comfort","text":"Comfort a guest whose tea is cold"},{"id":"sugar-trade","text":"Trade sugar for influence"},{"id":"spoon-count","text":"Count the spoons before and after"},{"id":"lid-grind","text":"Grind a lid until it shuts"},{"id":"steam-cause","text":"Look for the cause of steam"},{"id":"saucer-paint","text":"Paint a saucer from memory"},{"id":"stir-lesson","text":"Teach a beginner to stir"},{"id":"guild-vote","text":"Win a vote in the guild"},{"id":"tea-ledger","text":"Keep the ledger of the tea room"}],"styles":[{"id":"second-sip","text":"I take a second sip before I judge."},{"id":"hurried-brew","text":"I pour before the water boils."},{"id":"near-enough","text":"Near enough is a full cup to me."},{"id":"long-steep","text":"I can watch a pot until it is done."}],"answers":[{"answer":1,"interest":"Dislike it very much","style":"Not like me at all"},{"answer":2,"interest":"Dislike it","style":"Not much like me"},{"answer":3,"interest":"Neither of the two","style":"In between"},{"answer":4,"interest":"Like it","style":"Like me"},{"answer":5,"interest":"Like it very much","style":"Very much like me"}]}"#);
}

#[test]
fn a_result_at_80() {
    assert_snapshot!(result(false, &[], terminal(80)), @"
    What you like to do                                 full form, 28 of 28 answered
    ────────────────────────────────────────────────────────────────────────────────
      highest  ICR: investigative, conventional, realistic

    Six interests, each 0 to 40
                                               Score  Error
      Realistic      hands, tools, machines       25   ±5.2  ━━━━━━━━━━━━━━━───
      Investigative  finding out                  40   ±5.2  ━━━━━━━━━━━━━━━━━━━━━━━
      Artistic       making without a pattern     15   ±5.2  ━━━━━━━━━───
      Social         helping and teaching          0   ±5.2  ●───
      Enterprising   leading and selling          15   ±5.2  ━━━━━━━━━───
      Conventional   order, records, rules        30   ±5.2  ━━━━━━━━━━━━━━━━━━──

    How you work
      • like you: Attention to Detail
      • unlike you: Patience

    What this does not tell
      • The items are this project's own and nobody's answers have calibrated them.
        Until then the errors rest on assumptions: items of a scale correlate by .25
        (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps,
        which makes 4 items reliable to 0.57 (Spearman and Brown).
      • Two statements a style are a hint: only a direction is told, and only where
        it is clear.
      • Scores set what you like beside what else you like; there are no norms, and
        liking is no skill.
      • For exploration and learning. Do not select people with it.

      Careers that fit: careers match --interests 25,40,15,0,15,30
    ");
}

#[test]
fn a_result_at_40() {
    assert_snapshot!(result(true, &[], terminal(40)), @"
    What you like to do
    quick form, 16 of 16 answered
    ────────────────────────────────────────
      highest  ICR: investigative,
               conventional, realistic

    Six interests, each 0 to 40
      Realistic       hands, tools, machines
        ━━━━━━━━━━━━━━━━━━━━━━━──────
        Score 25 · Error ±7.3
      Investigative              finding out
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Score 40 · Error ±7.3
      Artistic      making without a pattern
        ━━━━━━━━━━━━━━───────
        Score 15 · Error ±7.3
      Social            helping and teaching
        ●──────
        Score 0 · Error ±7.3
      Enterprising       leading and selling
        ━━━━━━━━━━━━━━───────
        Score 15 · Error ±7.3
      Conventional     order, records, rules
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━───────
        Score 30 · Error ±7.3

    How you work
      • like you: Attention to Detail
      • unlike you: Patience

    What this does not tell
      • The items are this project's own and
        nobody's answers have calibrated
        them. Until then the errors rest on
        assumptions: items of a scale
        correlate by .25 (Clark and Watson,
        1995, advise .15 to .50) and answers
        vary by 1.2 steps, which makes 2
        items reliable to 0.40 (Spearman and
        Brown).
      • Two statements a style are a hint:
        only a direction is told, and only
        where it is clear.
      • Scores set what you like beside what
        else you like; there are no norms,
        and liking is no skill.
      • For exploration and learning. Do not
        select people with it.

      Careers that fit: careers match
      --interests 25,40,15,0,15,30
    ");
}

#[test]
fn a_result_aloud() {
    assert_snapshot!(result(false, &["--plain"], pipe()), @"
    What you like to do, full form, 28 of 28 answered.
    highest: ICR: investigative, conventional, realistic

    Six interests, each 0 to 40.
    Realistic; hands, tools, machines; Score: 25; Error: ±5.2.
    Investigative; finding out; Score: 40; Error: ±5.2.
    Artistic; making without a pattern; Score: 15; Error: ±5.2.
    Social; helping and teaching; Score: 0; Error: ±5.2.
    Enterprising; leading and selling; Score: 15; Error: ±5.2.
    Conventional; order, records, rules; Score: 30; Error: ±5.2.

    How you work.
    like you: Attention to Detail
    unlike you: Patience

    What this does not tell.
    The items are this project's own and nobody's answers have calibrated them. Until then the errors rest on assumptions: items of a scale correlate by .25 (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps, which makes 4 items reliable to 0.57 (Spearman and Brown).
    Two statements a style are a hint: only a direction is told, and only where it is clear.
    Scores set what you like beside what else you like; there are no norms, and liking is no skill.
    For exploration and learning. Do not select people with it.
    Careers that fit: careers match --interests 25,40,15,0,15,30
    ");
}

#[test]
fn a_result_in_a_pipe() {
    assert_snapshot!(tabs(&result(false, &[], pipe())), @"
    result⇥What you like to do⇥full form, 28 of 28 answered
    result⇥highest⇥ICR: investigative, conventional, realistic
    scale⇥realistic⇥25⇥5.2⇥4⇥4
    scale⇥investigative⇥40⇥5.2⇥4⇥4
    scale⇥artistic⇥15⇥5.2⇥4⇥4
    scale⇥social⇥0⇥5.2⇥4⇥4
    scale⇥enterprising⇥15⇥5.2⇥4⇥4
    scale⇥conventional⇥30⇥5.2⇥4⇥4
    style⇥Attention to Detail⇥like
    style⇥Patience⇥unlike
    limits⇥The items are this project's own and nobody's answers have calibrated them. Until then the errors rest on assumptions: items of a scale correlate by .25 (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps, which makes 4 items reliable to 0.57 (Spearman and Brown).
    limits⇥Two statements a style are a hint: only a direction is told, and only where it is clear.
    limits⇥Scores set what you like beside what else you like; there are no norms, and liking is no skill.
    limits⇥For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn a_result_as_json() {
    assert_snapshot!(result(false, &["--json"], pipe()), @r#"{"schema":"careers/traits/1","form":"full","answered":28,"asked":28,"scales":[{"scale":"realistic","letter":"R","score":25,"error":5.2,"answered":4,"asked":4},{"scale":"investigative","letter":"I","score":40,"error":5.2,"answered":4,"asked":4},{"scale":"artistic","letter":"A","score":15,"error":5.2,"answered":4,"asked":4},{"scale":"social","letter":"S","score":0,"error":5.2,"answered":4,"asked":4},{"scale":"enterprising","letter":"E","score":15,"error":5.2,"answered":4,"asked":4},{"scale":"conventional","letter":"C","score":30,"error":5.2,"answered":4,"asked":4}],"letters":"ICR","undifferentiated":false,"reliability_assumed":0.57,"styles":[{"style":"Attention to Detail","direction":"like"},{"style":"Patience","direction":"unlike"}],"warnings":[],"limits":["The items are this project's own and nobody's answers have calibrated them. Until then the errors rest on assumptions: items of a scale correlate by .25 (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps, which makes 4 items reliable to 0.57 (Spearman and Brown).","Two statements a style are a hint: only a direction is told, and only where it is clear.","Scores set what you like beside what else you like; there are no norms, and liking is no skill.","For exploration and learning. Do not select people with it."]}"#);
}

#[test]
fn one_answer_to_everything_at_80() {
    let traits = traits(fixture_pack());
    let input = file(&traits, &sheet(&traits, |_| 4));
    assert_snapshot!(told(&["traits", "--answers", "-"], &input, terminal(80)), @"
    What you like to do                                 full form, 28 of 28 answered
    ────────────────────────────────────────────────────────────────────────────────
      highest  undifferentiated: highest and lowest lie less than 8 of 40 apart

    Six interests, each 0 to 40
                                               Score  Error
      Realistic      hands, tools, machines       30   ±5.2  ━━━━━━━━━━━━━━━━━━──
      Investigative  finding out                  30   ±5.2  ━━━━━━━━━━━━━━━━━━──
      Artistic       making without a pattern     30   ±5.2  ━━━━━━━━━━━━━━━━━━──
      Social         helping and teaching         30   ±5.2  ━━━━━━━━━━━━━━━━━━──
      Enterprising   leading and selling          30   ±5.2  ━━━━━━━━━━━━━━━━━━──
      Conventional   order, records, rules        30   ±5.2  ━━━━━━━━━━━━━━━━━━──

    How you work
      • in between: Attention to Detail, Patience

    Worth a second look
      • 24 activities in a row have the same answer; 12 and more are unusual.

    What this does not tell
      • The items are this project's own and nobody's answers have calibrated them.
        Until then the errors rest on assumptions: items of a scale correlate by .25
        (Clark and Watson, 1995, advise .15 to .50) and answers vary by 1.2 steps,
        which makes 4 items reliable to 0.57 (Spearman and Brown).
      • Two statements a style are a hint: only a direction is told, and only where
        it is clear.
      • Scores set what you like beside what else you like; there are no norms, and
        liking is no skill.
      • For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn a_match_at_80() {
    assert_snapshot!(matched(&[], terminal(80)), @"
    Careers by your interests                           R 25 I 40 A 15 S 0 E 15 C 30
    ────────────────────────────────────────────────────────────────────────────────

    Interests
      Career        Place  Fit       r            80 %
      Leaf Clerk    1-3    best   0.92    0.77 to 0.95                          ━━━
      Steam Reader  1-3    best   0.85    0.69 to 0.92                         ━━━━
      Tea Taster    1-3    best   0.82    0.64 to 0.89                        ━━━━━
      Cup Painter   4      low   -0.20   -0.40 to 0.01          ━━━━━━━
      Room Host     5      low   -0.92  -0.95 to -0.77   ━━━

      The bar runs from r = -1 to 1: thick the 80 % interval of r. Careers of one
      place are ties.

    Why
      • Leaf Clerk: both investigative and conventional; neither social; less
        enterprising than your answers
      • Steam Reader: both investigative and conventional; neither social; less
        realistic than your answers
      • Tea Taster: both investigative and conventional; neither social; less
        enterprising than your answers
      • Cup Painter: neither social; more artistic and enterprising than your
        answers; less investigative and conventional than your answers
      • Room Host: more social and enterprising than your answers; less
        investigative and conventional than your answers

    Without a place
      • Idle Spoon: its six ratings are alike, so that no correlation is defined
      • Lift Operator: nobody has rated its interests

    Work styles
      • Cup Painter: against you Attention to Detail, Patience
      • Leaf Clerk: with you Attention to Detail
      • Room Host: against you Attention to Detail, Patience
      • Steam Reader: with you Patience
      • Tea Taster: with you Attention to Detail

      Direction only. With you: rated above the mean of these careers and like you,
      or below it and unlike you. Against you: the other way round.

    The other parts
      skills    not known
      aptitude  not known

      Styles come from the statements of careers traits. Skills come from tasks that
      you mark with careers progress done and from quizzes, aptitude from careers
      quiz CAREER.

    What this does not tell
      • Interests alone cannot rank technology roles: within computing two thirds of
        the pairs of occupations correlate by more than .729.
      • Each interval has the errors of your scores, not those of the ratings, which
        are of occupations in the United States; careers whose intervals meet are
        ties.
      • The parts stand side by side and are not added up: how they weigh against
        each other nobody has measured.
      • For exploration and learning. Do not select people with it.

      Ratings from: steep-survey. careers sources ID has the page.
    ");
}

#[test]
fn a_match_at_40() {
    assert_snapshot!(matched(&[], terminal(40)), @"
    Careers by your interests
    R 25 I 40 A 15 S 0 E 15 C 30
    ────────────────────────────────────────

    Interests
      Leaf Clerk                         1-3
                                       ━━━━
        Fit best · r 0.92 ·
        80 % 0.77 to 0.95
      Steam Reader                       1-3
                                      ━━━━━
        Fit best · r 0.85 ·
        80 % 0.69 to 0.92
      Tea Taster                         1-3
                                     ━━━━━
        Fit best · r 0.82 ·
        80 % 0.64 to 0.89
      Cup Painter                          4
                   ━━━━━━━━
        Fit low · r -0.20 ·
        80 % -0.40 to 0.01
      Room Host                            5
         ━━━━
        Fit low · r -0.92 ·
        80 % -0.95 to -0.77

      The bar runs from r = -1 to 1: thick
      the 80 % interval of r. Careers of one
      place are ties.

    Why
      • Leaf Clerk: both investigative and
        conventional; neither social; less
        enterprising than your answers
      • Steam Reader: both investigative and
        conventional; neither social; less
        realistic than your answers
      • Tea Taster: both investigative and
        conventional; neither social; less
        enterprising than your answers
      • Cup Painter: neither social; more
        artistic and enterprising than your
        answers; less investigative and
        conventional than your answers
      • Room Host: more social and
        enterprising than your answers; less
        investigative and conventional than
        your answers

    Without a place
      • Idle Spoon: its six ratings are
        alike, so that no correlation is
        defined
      • Lift Operator: nobody has rated its
        interests

    Work styles
      • Cup Painter: against you Attention
        to Detail, Patience
      • Leaf Clerk: with you Attention to
        Detail
      • Room Host: against you Attention to
        Detail, Patience
      • Steam Reader: with you Patience
      • Tea Taster: with you Attention to
        Detail

      Direction only. With you: rated above
      the mean of these careers and like
      you, or below it and unlike you.
      Against you: the other way round.

    The other parts
      skills    not known
      aptitude  not known

      Styles come from the statements of
      careers traits. Skills come from tasks
      that you mark with careers progress
      done and from quizzes, aptitude from
      careers quiz CAREER.

    What this does not tell
      • Interests alone cannot rank
        technology roles: within computing
        two thirds of the pairs of
        occupations correlate by more than
        .729.
      • Each interval has the errors of your
        scores, not those of the ratings,
        which are of occupations in the
        United States; careers whose
        intervals meet are ties.
      • The parts stand side by side and are
        not added up: how they weigh against
        each other nobody has measured.
      • For exploration and learning. Do not
        select people with it.

      Ratings from: steep-survey. careers
      sources ID has the page.
    ");
}

#[test]
fn a_match_aloud() {
    assert_snapshot!(matched(&["--plain"], pipe()), @"
    Careers by your interests, R 25 I 40 A 15 S 0 E 15 C 30.

    Interests.
    Career: Leaf Clerk; Place: 1-3; Fit: best; r: 0.92; 80 %: 0.77 to 0.95.
    Career: Steam Reader; Place: 1-3; Fit: best; r: 0.85; 80 %: 0.69 to 0.92.
    Career: Tea Taster; Place: 1-3; Fit: best; r: 0.82; 80 %: 0.64 to 0.89.
    Career: Cup Painter; Place: 4; Fit: low; r: -0.20; 80 %: -0.40 to 0.01.
    Career: Room Host; Place: 5; Fit: low; r: -0.92; 80 %: -0.95 to -0.77.

    Why.
    Leaf Clerk: both investigative and conventional; neither social; less enterprising than your answers
    Steam Reader: both investigative and conventional; neither social; less realistic than your answers
    Tea Taster: both investigative and conventional; neither social; less enterprising than your answers
    Cup Painter: neither social; more artistic and enterprising than your answers; less investigative and conventional than your answers
    Room Host: more social and enterprising than your answers; less investigative and conventional than your answers

    Without a place.
    Idle Spoon: its six ratings are alike, so that no correlation is defined
    Lift Operator: nobody has rated its interests

    Work styles.
    Cup Painter: against you Attention to Detail, Patience
    Leaf Clerk: with you Attention to Detail
    Room Host: against you Attention to Detail, Patience
    Steam Reader: with you Patience
    Tea Taster: with you Attention to Detail
    Direction only. With you: rated above the mean of these careers and like you, or below it and unlike you. Against you: the other way round.

    The other parts.
    skills: not known
    aptitude: not known
    Styles come from the statements of careers traits. Skills come from tasks that you mark with careers progress done and from quizzes, aptitude from careers quiz CAREER.

    What this does not tell.
    Interests alone cannot rank technology roles: within computing two thirds of the pairs of occupations correlate by more than .729.
    Each interval has the errors of your scores, not those of the ratings, which are of occupations in the United States; careers whose intervals meet are ties.
    The parts stand side by side and are not added up: how they weigh against each other nobody has measured.
    For exploration and learning. Do not select people with it.
    Ratings from: steep-survey. careers sources ID has the page.
    ");
}

#[test]
fn a_match_in_a_pipe() {
    assert_snapshot!(tabs(&matched(&[], pipe())), @"
    match⇥Careers by your interests⇥R 25 I 40 A 15 S 0 E 15 C 30
    fit⇥1⇥3⇥leaf-clerk⇥best⇥0.92⇥0.77⇥0.95
    fit⇥1⇥3⇥steam-reader⇥best⇥0.85⇥0.69⇥0.92
    fit⇥1⇥3⇥tea-taster⇥best⇥0.82⇥0.64⇥0.89
    fit⇥4⇥4⇥cup-painter⇥low⇥-0.20⇥-0.40⇥0.01
    fit⇥5⇥5⇥room-host⇥low⇥-0.92⇥-0.95⇥-0.77
    why⇥leaf-clerk⇥both investigative and conventional; neither social; less enterprising than your answers
    why⇥steam-reader⇥both investigative and conventional; neither social; less realistic than your answers
    why⇥tea-taster⇥both investigative and conventional; neither social; less enterprising than your answers
    why⇥cup-painter⇥neither social; more artistic and enterprising than your answers; less investigative and conventional than your answers
    why⇥room-host⇥more social and enterprising than your answers; less investigative and conventional than your answers
    unranked⇥idle-spoon⇥its six ratings are alike, so that no correlation is defined
    unranked⇥lift-operator⇥nobody has rated its interests
    style⇥cup-painter⇥against⇥Attention to Detail
    style⇥cup-painter⇥against⇥Patience
    style⇥leaf-clerk⇥with⇥Attention to Detail
    style⇥room-host⇥against⇥Attention to Detail
    style⇥room-host⇥against⇥Patience
    style⇥steam-reader⇥with⇥Patience
    style⇥tea-taster⇥with⇥Attention to Detail
    part⇥skills⇥not known
    part⇥aptitude⇥not known
    limits⇥Interests alone cannot rank technology roles: within computing two thirds of the pairs of occupations correlate by more than .729.
    limits⇥Each interval has the errors of your scores, not those of the ratings, which are of occupations in the United States; careers whose intervals meet are ties.
    limits⇥The parts stand side by side and are not added up: how they weigh against each other nobody has measured.
    limits⇥For exploration and learning. Do not select people with it.
    ");
}

#[test]
fn a_match_as_json() {
    let args = ["match", "--interests", "30,22,4,8,14.5,34", "--json"];
    assert_snapshot!(told(&args, "", pipe()), @r#"{"schema":"careers/match/1","interests":[{"scale":"realistic","letter":"R","score":30,"error":4.6},{"scale":"investigative","letter":"I","score":22,"error":4.6},{"scale":"artistic","letter":"A","score":4,"error":4.6},{"scale":"social","letter":"S","score":8,"error":4.6},{"scale":"enterprising","letter":"E","score":14.5,"error":4.6},{"scale":"conventional","letter":"C","score":34,"error":4.6}],"undifferentiated":false,"groups":[{"from":1,"to":1,"careers":[{"id":"tea-taster","title":"Tea Taster","label":"best","r":0.86,"r_low":0.69,"r_high":0.92,"both":["conventional"],"neither":["social","artistic"],"more":["investigative"],"less":["enterprising","realistic"]}]}],"unranked":[{"career":{"id":"lift-operator","title":"Lift Operator"},"why":"unrated"}],"styles":[],"not_known":["styles","skills","aptitude"],"sources":["steep-survey"],"limits":["Interests alone cannot rank technology roles: within computing two thirds of the pairs of occupations correlate by more than .729.","Each interval has the errors of your scores, not those of the ratings, which are of occupations in the United States; careers whose intervals meet are ties.","The parts stand side by side and are not added up: how they weigh against each other nobody has measured.","For exploration and learning. Do not select people with it."]}"#);
}

#[test]
fn an_undifferentiated_match_at_80() {
    let args = ["match", "--interests", "20,22,24,20,20,26"];
    assert_snapshot!(told(&args, "", terminal(80)), @"
    Careers by your interests                          R 20 I 22 A 24 S 20 E 20 C 26
    ────────────────────────────────────────────────────────────────────────────────
      Your six scores lie less than 8 of 40 apart: they are undifferentiated, and
      careers are not ranked by them.

    The other parts
      styles    not known
      skills    not known
      aptitude  not known

      Styles come from the statements of careers traits. Skills come from tasks that
      you mark with careers progress done and from quizzes, aptitude from careers
      quiz CAREER.

    What this does not tell
      • Interests alone cannot rank technology roles: within computing two thirds of
        the pairs of occupations correlate by more than .729.
      • Each interval has the errors of your scores, not those of the ratings, which
        are of occupations in the United States; careers whose intervals meet are
        ties.
      • The parts stand side by side and are not added up: how they weigh against
        each other nobody has measured.
      • For exploration and learning. Do not select people with it.

      Ratings from: steep-survey. careers sources ID has the page.
    ");
}

#[test]
fn help_names_the_critical_values_and_the_columns() {
    let (help, _, exit) = run(fixture_pack(), &["match", "--help"], b"", terminal(80));
    assert_eq!(exit, Exit::Answered);
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "one-tailed critical values of r at four degrees of freedom (df = 4)",
        "best from r = .729, great from .608, good from 0",
        "Interests alone cannot rank technology roles.",
        "In a pipe: fit, first and last place",
    ] {
        assert!(help.contains(said), "{said} is not in {help}");
    }
}
