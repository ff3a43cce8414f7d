
use builtin;
use str;

set edit:completion:arg-completer[careers] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'careers'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'careers'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the careers'
            cand search 'Search the careers for words'
            cand show 'Show a career'
            cand salary 'Pay as published, in LPA (lakh rupees per annum)'
            cand take-home 'From cost to company to the month''s bank transfer, by law, step by step'
            cand offer 'Offers side by side: what is guaranteed, what reaches the bank, four years, equity'
            cand related 'The other careers by what they have in common with one, and why'
            cand compare 'Two or three careers side by side'
            cand roadmap 'The five stages of a career; with a number, one stage week by week'
            cand plan 'The roadmap''s tasks in dated weeks at your pace'
            cand progress 'What you have done, how far that is, and what comes next'
            cand path 'From one career, or from a resume, to another: what carries over and what is missing'
            cand quiz 'Questions on a career''s work'
            cand simulate 'A working day to decide through: what you do next decides what happens next'
            cand traits 'What you like to do, as Holland''s six interests, and how you work'
            cand match 'The careers by how they fit your interests, with reasons; every part by itself'
            cand sources 'Every source of a figure, or one of them in full'
            cand stats 'How much is known, and what is unknown, career by career'
            cand doctor 'What may be out of date: old figures, undated pages, pages not read for long, old reviews'
            cand bank 'For authors and placement cells: the health of a bank, cohorts scored and calibrated'
            cand validate 'Hold a data folder, a career''s folder or one file against the rules'
            cand schema 'JSON Schema of an answer or of a data file'
            cand completions 'A completion script for your shell'
            cand man 'A manual page in roff: of careers, or of one verb'
        }
        &'careers;list'= {
            cand --field 'Only this field'
            cand --sort 'Sort by name, or by the upper end of pay in all India'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;search'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;show'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;salary'= {
            cand --city 'A city, `remote` or `national`; more than once for several'
            cand --level 'Only this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more'
            cand --company 'Only claims about this kind of employer'
            cand --offer 'Where an offer (28L, cost to company) stands against every claim'
            cand --real 'With the living costs of one city for all; Bengaluru''s unless one is named'
            cand --sort 'Sort places as listed, by pay (the upper end) or by name'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --explain 'Tell every claim behind a row, and in what they differ'
            cand --published 'Leave estimates out'
            cand --matrix 'Levels against kinds of employer, for one career; in all India unless a city is named'
            cand --csv 'Print comma-separated values with a heading'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;take-home'= {
            cand --taxable 'The tax on this taxable income, nothing else'
            cand --year 'Financial year, as 2026-27; without it, the present one'
            cand --regime 'new, old, or best: the one that leaves more'
            cand --city 'Where one works: decides professional tax and the limit for house rent'
            cand --basic 'Basic pay, of fixed pay'
            cand --epf 'Provident fund: capped (on the compulsory wage), full (on basic pay) or none'
            cand --employer-epf 'Whether the cost includes the employer''s provident fund'
            cand --gratuity 'Whether the cost includes gratuity'
            cand --variable 'Variable pay inside the cost'
            cand --payout 'What of the variable pay one expects to get'
            cand --employer-nps 'The employer''s pension contribution (NPS) inside the cost, of basic pay'
            cand --savings 'Savings beyond one''s own provident fund (80C)'
            cand --80c 'Savings beyond one''s own provident fund (80C)'
            cand --health 'Health insurance premiums (80D)'
            cand --80d 'Health insurance premiums (80D)'
            cand --own-nps 'One''s own pension contributions (NPS, 80CCD(1B))'
            cand --home-loan 'Interest on the loan for one''s home'
            cand --rent 'Rent a month'
            cand --hra 'House rent allowance, of basic pay; without it, the city''s limit'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;offer'= {
            cand --new 'Ask for an offer and write it to this file, which must not exist'
            cand --year 'Financial year of the taxes, as 2026-27; without it, the present one'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;related'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;compare'= {
            cand --level 'Pay of this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more'
            cand --city 'Pay in this city; without it, in all India'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;roadmap'= {
            cand --format 'How to write it'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --walk 'Step through stage by stage and week by week, marking what is done; needs a terminal'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;plan'= {
            cand --hours 'Hours a week, in quarters; without it, the pace the roadmap is written for'
            cand --start 'The first day; without it, today'
            cand --from 'The first stage, 1 to 5'
            cand --to 'The last stage, 1 to 5'
            cand --until 'The last day: what has to be dropped by then, or how many hours a week it takes'
            cand --off 'A day off, or days as 2026-12-21..2027-01-02; more than once for several'
            cand --days 'Sessions on these days of the week, in equal shares: mon,wed,sat'
            cand --at 'When sessions start, as 20:00'
            cand --format 'How to write the plan'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --replan 'What is not done yet, from today on'
            cand --skip-known 'Leave out what `careers progress` has as done'
            cand --must 'Only what must be done'
            cand --no-could 'Without what could be done'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand status 'How far you are, by stage; your streak, your pace, and when it would have you there'
            cand next 'What to do now, and why: the first week with must tasks open'
            cand done 'Mark tasks as done'
            cand undo 'Take back what was told last, or that tasks are done'
            cand note 'Put a note on a task, a unit or a week, in place of the one it had; "" clears it'
            cand list 'Every task, done or open, with its hours and your note'
            cand history 'Everything that was told, oldest first'
            cand export 'Print the whole journal, as JSON, to keep or to carry elsewhere'
            cand import 'Add what an exported journal tells and this one does not'
        }
        &'careers;progress;status'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;next'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;done'= {
            cand --at 'The day it was done; without it, today'
            cand --career 'The career on whose road the ids are'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;undo'= {
            cand --career 'The career on whose road the ids are'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;note'= {
            cand --career 'The career on whose road the id is'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;list'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;history'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;progress;export'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'careers;progress;import'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;path'= {
            cand --resume 'A JSON Resume to start from'
            cand --hours 'Hours a week, in quarters; without it, the pace the target''s roadmap is written for'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;quiz'= {
            cand --items 'Ask a fixed number of questions instead of an adaptive test'
            cand --seed 'Fixes questions and order; without it a new one is drawn and told'
            cand --time-factor 'Multiplies the time of a question: 1.5 or 2 for who needs more, 0 for no limit'
            cand --form 'Print a form of N questions, without keys'
            cand --answers 'Score the answers in FILE; - reads standard input'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --long 'Measure more finely: at most 30 questions'
            cand --resume 'Go on with the test that is under way'
            cand --new 'Start anew; a test that is under way is set aside, not deleted'
            cand --practice 'Tell after each answer whether it was right and why; nothing is scored or kept'
            cand --keep 'Keep the result of --answers among your own'
            cand --review 'Show every question again, with the key and the reasons'
            cand --history 'Show your results over time, of one career or of all'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;simulate'= {
            cand --answers 'Score the answers in FILE; - reads standard input'
            cand --seed 'Fixes the order of options; without it a new one is drawn and told'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --list 'List the scenarios of the career'
            cand --form 'Print the scenario, without ratings or reasons'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;traits'= {
            cand --answers 'Score the answers in FILE; - reads standard input'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --quick 'Ask the 30 activities of the quick form; so it is without a flag too'
            cand --full 'Ask all 60 activities'
            cand --form 'Print the items of the form'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;match'= {
            cand --answers 'Answers to careers traits in FILE; - reads standard input. Without it the quick form is asked'
            cand --interests 'Six scores from 0 to 40: realistic, investigative, artistic, social, enterprising, conventional'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;sources'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;stats'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;doctor'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;bank'= {
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand audit 'The health of a bank: rules, precision, coverage, what needs no knowledge'
            cand simulate 'Try out the adaptive test: how exact it is, how long, which items it uses'
            cand score 'Score a cohort: one person a line in, one JSON line out, in the same order'
            cand calibrate 'Propose item parameters from the answers of a cohort'
        }
        &'careers;bank;audit'= {
            cand --erf 'Expected response functions: flatter where a difficulty is an author''s judgement'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;bank;simulate'= {
            cand --people 'How many people to draw'
            cand --seed 'Fixes people, answers and choices'
            cand --responses 'Answers that were given, as JSON lines or CSV, instead of drawn people; - reads standard input'
            cand --select 'How items are chosen'
            cand --top-k 'Draw the next item from the K best; without it 5, or 1 for mfi'
            cand --sd 'The error at which a test may end'
            cand --min 'Fewest items'
            cand --max 'Most items'
            cand --erf 'Expected response functions: flatter where a difficulty is an author''s judgement'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --trace 'A JSON line for each person instead of the summary'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;bank;score'= {
            cand --erf 'Expected response functions: flatter where a difficulty is an author''s judgement'
            cand --strict 'Stop at the first bad line, with exit status 3'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;bank;calibrate'= {
            cand --prior 'What is assumed of items before the answers are looked at'
            cand --cohort 'What the cohort is called; without it, as its file'
            cand --format 'Write a patch or a table instead of the page'
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;validate'= {
            cand --color 'Colour; in a pipe, `always` keeps the page that a terminal gets'
            cand --json 'Print one JSON document; its shape: careers schema'
            cand --plain 'Print sentences in order, without columns or drawing, for a screen reader'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;schema'= {
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;completions'= {
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'careers;man'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
    ]
    $completions[$command]
}
