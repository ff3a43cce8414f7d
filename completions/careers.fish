# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_careers_global_optspecs
    string join \n no-pager data= h/help V/version
end

function __fish_careers_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_careers_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_careers_using_subcommand
    set -l cmd (__fish_careers_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c careers -n "__fish_careers_needs_command" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_needs_command" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_needs_command" -s h -l help -d 'Print help'
complete -c careers -n "__fish_careers_needs_command" -s V -l version -d 'Print version'
complete -c careers -n "__fish_careers_needs_command" -f -a "list" -d 'List the careers'
complete -c careers -n "__fish_careers_needs_command" -f -a "search" -d 'Search the careers for words'
complete -c careers -n "__fish_careers_needs_command" -f -a "show" -d 'Show a career'
complete -c careers -n "__fish_careers_needs_command" -f -a "salary" -d 'Pay as published, in LPA (lakh rupees per annum)'
complete -c careers -n "__fish_careers_needs_command" -f -a "take-home" -d 'From cost to company to the month\'s bank transfer, by law, step by step'
complete -c careers -n "__fish_careers_needs_command" -f -a "offer" -d 'Offers side by side: what is guaranteed, what reaches the bank, four years, equity'
complete -c careers -n "__fish_careers_needs_command" -f -a "related" -d 'The other careers by what they have in common with one, and why'
complete -c careers -n "__fish_careers_needs_command" -f -a "compare" -d 'Two or three careers side by side'
complete -c careers -n "__fish_careers_needs_command" -f -a "roadmap" -d 'The five stages of a career; with a number, one stage week by week'
complete -c careers -n "__fish_careers_needs_command" -f -a "plan" -d 'The roadmap\'s tasks in dated weeks at your pace'
complete -c careers -n "__fish_careers_needs_command" -f -a "progress" -d 'What you have done, how far that is, and what comes next'
complete -c careers -n "__fish_careers_needs_command" -f -a "path" -d 'From one career, or from a resume, to another: what carries over and what is missing'
complete -c careers -n "__fish_careers_needs_command" -f -a "report" -d 'A career as one web page to read, print or send'
complete -c careers -n "__fish_careers_needs_command" -f -a "quiz" -d 'Questions on a career\'s work'
complete -c careers -n "__fish_careers_needs_command" -f -a "simulate" -d 'A working day to decide through: what you do next decides what happens next'
complete -c careers -n "__fish_careers_needs_command" -f -a "traits" -d 'What you like to do, as Holland\'s six interests, and how you work'
complete -c careers -n "__fish_careers_needs_command" -f -a "match" -d 'The careers by how they fit your interests, with reasons; every part by itself'
complete -c careers -n "__fish_careers_needs_command" -f -a "sources" -d 'Every source of a figure, or one of them in full'
complete -c careers -n "__fish_careers_needs_command" -f -a "stats" -d 'How much is known, and what is unknown, career by career'
complete -c careers -n "__fish_careers_needs_command" -f -a "doctor" -d 'What may be out of date: old figures, undated pages, pages not read for long, old reviews'
complete -c careers -n "__fish_careers_needs_command" -f -a "bank" -d 'For authors and placement cells: the health of a bank, cohorts scored and calibrated'
complete -c careers -n "__fish_careers_needs_command" -f -a "validate" -d 'Hold a data folder, a pack, a career\'s folder or one file against the rules'
complete -c careers -n "__fish_careers_needs_command" -f -a "schema" -d 'JSON Schema of an answer or of a data file'
complete -c careers -n "__fish_careers_needs_command" -f -a "new" -d 'Write the files of a new career, with every blank explained'
complete -c careers -n "__fish_careers_needs_command" -f -a "import" -d 'Make a pack of an official database'
complete -c careers -n "__fish_careers_needs_command" -f -a "completions" -d 'A completion script for your shell'
complete -c careers -n "__fish_careers_needs_command" -f -a "man" -d 'A manual page in roff: of careers, or of one verb'
complete -c careers -n "__fish_careers_needs_command" -f -a "help" -d 'A verb\'s help, as --help gives it, or a topic\'s'
complete -c careers -n "__fish_careers_using_subcommand list" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand list" -l field -d 'Only this field' -r -f -a "software\t''
infrastructure\t''
security\t''
data\t''
design\t''
quality\t''
other\t''"
complete -c careers -n "__fish_careers_using_subcommand list" -l sort -d 'Sort by name, or by the upper end of pay in all India' -r -f -a "name\t''
pay\t''"
complete -c careers -n "__fish_careers_using_subcommand list" -l limit -d 'At most so many careers; without it a page has 100, a pipe and JSON have all' -r -f
complete -c careers -n "__fish_careers_using_subcommand list" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand list" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand list" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand list" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand search" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand search" -l limit -d 'At most so many careers; without it a page has 20, a pipe and JSON have all' -r -f
complete -c careers -n "__fish_careers_using_subcommand search" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand search" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand search" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand search" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand show" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand show" -l format -d 'How to write it' -r -f -a "text\t'A page, or rows in a pipe'
json\t'The same as --json'
md\t'Markdown, with its sources'"
complete -c careers -n "__fish_careers_using_subcommand show" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand show" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand show" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand show" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand salary" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand salary" -l city -d 'A city, `remote` or `national`; more than once for several' -r -f
complete -c careers -n "__fish_careers_using_subcommand salary" -l level -d 'Only this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more' -r -f -a "all\t''
entry\t''
mid\t''
senior\t''
lead\t''"
complete -c careers -n "__fish_careers_using_subcommand salary" -l company -d 'Only claims about this kind of employer' -r -f -a "all\t''
services\t''
product\t''
gcc\t''
startup\t''
public\t''"
complete -c careers -n "__fish_careers_using_subcommand salary" -l offer -d 'Where an offer (28L, cost to company) stands against every claim' -r -f
complete -c careers -n "__fish_careers_using_subcommand salary" -l real -d 'With the living costs of one city for all; Bengaluru\'s unless one is named' -r -f
complete -c careers -n "__fish_careers_using_subcommand salary" -l sort -d 'Sort places as listed, by pay (the upper end) or by name' -r -f -a "table\t''
pay\t''
name\t''"
complete -c careers -n "__fish_careers_using_subcommand salary" -l format -d 'How to write it' -r -f -a "text\t'A page, or rows in a pipe'
json\t'The same as --json'
md\t'Markdown, with its sources'"
complete -c careers -n "__fish_careers_using_subcommand salary" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand salary" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand salary" -l explain -d 'Tell every claim behind a row, and in what they differ'
complete -c careers -n "__fish_careers_using_subcommand salary" -l published -d 'Leave estimates out'
complete -c careers -n "__fish_careers_using_subcommand salary" -l matrix -d 'Levels against kinds of employer, for one career; in all India unless a city is named'
complete -c careers -n "__fish_careers_using_subcommand salary" -l csv -d 'Print comma-separated values with a heading'
complete -c careers -n "__fish_careers_using_subcommand salary" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand salary" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand salary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand take-home" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l taxable -d 'The tax on this taxable income, nothing else' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l year -d 'Financial year, as 2026-27; without it, the present one' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l regime -d 'new, old, or best: the one that leaves more' -r -f -a "new\t''
old\t''
best\t''"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l city -d 'Where one works: decides professional tax and the limit for house rent' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l basic -d 'Basic pay, of fixed pay' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l epf -d 'Provident fund: capped (on the compulsory wage), full (on basic pay) or none' -r -f -a "capped\t''
full\t''
none\t''"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l employer-epf -d 'Whether the cost includes the employer\'s provident fund' -r -f -a "in\t''
out\t''"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l gratuity -d 'Whether the cost includes gratuity' -r -f -a "in\t''
out\t''"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l variable -d 'Variable pay inside the cost' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l payout -d 'What of the variable pay one expects to get' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l employer-nps -d 'The employer\'s pension contribution (NPS) inside the cost, of basic pay' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l savings -l 80c -d 'Savings beyond one\'s own provident fund (80C)' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l health -l 80d -d 'Health insurance premiums (80D)' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l own-nps -d 'One\'s own pension contributions (NPS, 80CCD(1B))' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l home-loan -d 'Interest on the loan for one\'s home' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l rent -d 'Rent a month' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l hra -d 'House rent allowance, of basic pay; without it, the city\'s limit' -r -f
complete -c careers -n "__fish_careers_using_subcommand take-home" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand take-home" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand take-home" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand take-home" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand take-home" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand offer" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand offer" -l new -d 'Ask for an offer and write it to this file, which must not exist' -r -F
complete -c careers -n "__fish_careers_using_subcommand offer" -l year -d 'Financial year of the taxes, as 2026-27; without it, the present one' -r -f
complete -c careers -n "__fish_careers_using_subcommand offer" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand offer" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand offer" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand offer" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand offer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand related" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand related" -l limit -d 'At most so many careers' -r -f
complete -c careers -n "__fish_careers_using_subcommand related" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand related" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand related" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand related" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand related" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand compare" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand compare" -l level -d 'Pay of this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more' -r -f -a "all\t''
entry\t''
mid\t''
senior\t''
lead\t''"
complete -c careers -n "__fish_careers_using_subcommand compare" -l city -d 'Pay in this city; without it, in all India' -r -f
complete -c careers -n "__fish_careers_using_subcommand compare" -l format -d 'How to write it' -r -f -a "text\t'A page, or rows in a pipe'
json\t'The same as --json'
md\t'Markdown, with its sources'"
complete -c careers -n "__fish_careers_using_subcommand compare" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand compare" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand compare" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand compare" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand compare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l format -d 'How to write it' -r -f -a "text\t'A page, or rows in a pipe'
json\t'The same as --json'
md\t'Markdown with boxes to tick; every week, where no stage is named'
mermaid\t'A Mermaid flowchart; every week, where no stage is named'"
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l walk -d 'Step through stage by stage and week by week, marking what is done; needs a terminal'
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand roadmap" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand roadmap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand plan" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand plan" -l hours -d 'Hours a week, in quarters; without it, the pace the roadmap is written for' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l start -d 'The first day; without it, today' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l from -d 'The first stage, 1 to 5' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l to -d 'The last stage, 1 to 5' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l until -d 'The last day: what has to be dropped by then, or how many hours a week it takes' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l off -d 'A day off, or days as 2026-12-21..2027-01-02; more than once for several' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l days -d 'Sessions on these days of the week, in equal shares: mon,wed,sat' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l at -d 'When sessions start, as 20:00' -r -f
complete -c careers -n "__fish_careers_using_subcommand plan" -l format -d 'How to write the plan' -r -f -a "text\t'A page, or rows in a pipe'
json\t'The same as --json'
md\t'Markdown with boxes to tick'
csv\t'Comma-separated values'
ics\t'A calendar to import'"
complete -c careers -n "__fish_careers_using_subcommand plan" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand plan" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand plan" -l replan -d 'What is not done yet, from today on'
complete -c careers -n "__fish_careers_using_subcommand plan" -l skip-known -d 'Leave out what `careers progress` has as done, and what only teaches or practises skills that a finished quiz says you have'
complete -c careers -n "__fish_careers_using_subcommand plan" -l must -d 'Only what must be done'
complete -c careers -n "__fish_careers_using_subcommand plan" -l no-could -d 'Without what could be done'
complete -c careers -n "__fish_careers_using_subcommand plan" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand plan" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "status" -d 'How far you are, by stage; your streak, your pace, and when it would have you there'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "next" -d 'What to do now, and why: the first week with must tasks open'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "done" -d 'Mark tasks as done'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "undo" -d 'Take back what was told last, or that tasks are done'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "note" -d 'Put a note on a task, a unit or a week, in place of the one it had; "" clears it'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "list" -d 'Every task, done or open, with its hours and your note'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "history" -d 'Everything that was told, oldest first'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "export" -d 'Print the whole journal, as JSON, to keep or to carry elsewhere'
complete -c careers -n "__fish_careers_using_subcommand progress; and not __fish_seen_subcommand_from status next done undo note list history export import" -f -a "import" -d 'Add what an exported journal tells and this one does not'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l at -d 'The day it was done; without it, today' -r -f
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l career -d 'The career on whose road the ids are' -r -f
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l career -d 'The career on whose road the ids are' -r -f
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l career -d 'The career on whose road the id is' -r -f
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from export" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from export" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand progress; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand path" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand path" -l resume -d 'A JSON Resume to start from' -r -F
complete -c careers -n "__fish_careers_using_subcommand path" -l hours -d 'Hours a week, in quarters; without it, the pace the target\'s roadmap is written for' -r -f
complete -c careers -n "__fish_careers_using_subcommand path" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand path" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand path" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand path" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand report" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand report" -l hours -d 'Hours a week, in quarters; without it, the pace the roadmap is written for' -r -f
complete -c careers -n "__fish_careers_using_subcommand report" -l start -d 'The first day of the plan; without it, today' -r -f
complete -c careers -n "__fish_careers_using_subcommand report" -l weeks -d 'Tell the tasks of the next N weeks only, 0 of none; without it, of all' -r -f
complete -c careers -n "__fish_careers_using_subcommand report" -l city -d 'Pay in this city, level by level; without it, in every place' -r -f
complete -c careers -n "__fish_careers_using_subcommand report" -s o -l output -d 'Write the page to FILE; - is standard output' -r -F
complete -c careers -n "__fish_careers_using_subcommand report" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand report" -l force -d 'Replace FILE'
complete -c careers -n "__fish_careers_using_subcommand report" -l json -d 'Print one JSON document; its shape: careers schema report'
complete -c careers -n "__fish_careers_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand quiz" -l items -d 'Ask a fixed number of questions instead of an adaptive test' -r -f
complete -c careers -n "__fish_careers_using_subcommand quiz" -l seed -d 'Fixes questions and order; without it a new one is drawn and told' -r -f
complete -c careers -n "__fish_careers_using_subcommand quiz" -l time-factor -d 'Multiplies the time of a question: 1.5 or 2 for who needs more, 0 for no limit' -r -f
complete -c careers -n "__fish_careers_using_subcommand quiz" -l form -d 'Print a form of N questions, without keys' -r -f
complete -c careers -n "__fish_careers_using_subcommand quiz" -l answers -d 'Score the answers in FILE; - reads standard input' -r -F
complete -c careers -n "__fish_careers_using_subcommand quiz" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand quiz" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l long -d 'Measure more finely: at most 30 questions'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l resume -d 'Go on with the test that is under way'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l new -d 'Start anew; a test that is under way is set aside, not deleted'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l practice -d 'Tell after each answer whether it was right and why; nothing is scored or kept'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l keep -d 'Keep the result of --answers among your own'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l review -d 'Show every question again, with the key and the reasons'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l history -d 'Show your results over time, of one career or of all'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand quiz" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand quiz" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand simulate" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand simulate" -l answers -d 'Score the answers in FILE; - reads standard input' -r -F
complete -c careers -n "__fish_careers_using_subcommand simulate" -l seed -d 'Fixes the order of options; without it a new one is drawn and told' -r -f
complete -c careers -n "__fish_careers_using_subcommand simulate" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand simulate" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand simulate" -l list -d 'List the scenarios of the career'
complete -c careers -n "__fish_careers_using_subcommand simulate" -l form -d 'Print the scenario, without ratings or reasons'
complete -c careers -n "__fish_careers_using_subcommand simulate" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand simulate" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand simulate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand traits" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand traits" -l answers -d 'Score the answers in FILE; - reads standard input' -r -F
complete -c careers -n "__fish_careers_using_subcommand traits" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand traits" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand traits" -l quick -d 'Ask the 30 activities of the quick form; so it is without a flag too'
complete -c careers -n "__fish_careers_using_subcommand traits" -l full -d 'Ask all 60 activities'
complete -c careers -n "__fish_careers_using_subcommand traits" -l form -d 'Print the items of the form'
complete -c careers -n "__fish_careers_using_subcommand traits" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand traits" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand traits" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand match" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand match" -l answers -d 'Answers to careers traits in FILE; - reads standard input. Without it the quick form is asked' -r -F
complete -c careers -n "__fish_careers_using_subcommand match" -l interests -d 'Six scores from 0 to 40: realistic, investigative, artistic, social, enterprising, conventional' -r -f
complete -c careers -n "__fish_careers_using_subcommand match" -l limit -d 'At most so many careers' -r -f
complete -c careers -n "__fish_careers_using_subcommand match" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand match" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand match" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand match" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand match" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand sources" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand sources" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand sources" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand sources" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand sources" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand sources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand stats" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand stats" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand stats" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand stats" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand stats" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand doctor" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand doctor" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand doctor" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand doctor" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand doctor" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -f -a "audit" -d 'The health of a bank: rules, precision, coverage, what needs no knowledge'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -f -a "simulate" -d 'Try out the adaptive test: how exact it is, how long, which items it uses'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -f -a "score" -d 'Score a cohort: one person a line in, one JSON line out, in the same order'
complete -c careers -n "__fish_careers_using_subcommand bank; and not __fish_seen_subcommand_from audit simulate score calibrate" -f -a "calibrate" -d 'Propose item parameters from the answers of a cohort'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l erf -d 'Expected response functions: flatter where a difficulty is an author\'s judgement' -r -f -a "on\t'Allow for what is not known of the difficulties'
off\t'Take the difficulties for known'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l people -d 'How many people to draw' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l seed -d 'Fixes people, answers and choices' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l responses -d 'Answers that were given, as JSON lines or CSV, instead of drawn people; - reads standard input' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l select -d 'How items are chosen' -r -f -a "balanced\t'The skill furthest behind its share, then information'
mfi\t'Maximum Fisher information alone'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l top-k -d 'Draw the next item from the K best; without it 5, or 1 for mfi' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l sd -d 'The error at which a test may end' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l min -d 'Fewest items' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l max -d 'Most items' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l erf -d 'Expected response functions: flatter where a difficulty is an author\'s judgement' -r -f -a "on\t'Allow for what is not known of the difficulties'
off\t'Take the difficulties for known'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l trace -d 'A JSON line for each person instead of the summary'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from simulate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from score" -l erf -d 'Expected response functions: flatter where a difficulty is an author\'s judgement' -r -f -a "on\t'Allow for what is not known of the difficulties'
off\t'Take the difficulties for known'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from score" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from score" -l strict -d 'Stop at the first bad line, with exit status 3'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from score" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from score" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l prior -d 'What is assumed of items before the answers are looked at' -r -f -a "author\t'Difficulties about where the bank has them, by its own errors'
vague\t'Difficulties somewhere on the scale'
none\t'Nothing; the cohort is then taken for N(0, 1)'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l cohort -d 'What the cohort is called; without it, as its file' -r -f
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l format -d 'Write a patch or a table instead of the page' -r -f -a "yaml\t'Items with `params`, to be put into an aptitude.yaml'
csv\t'A table of parameters, which is a BANK too'
json\t'The same as --json'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand bank; and __fish_seen_subcommand_from calibrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand validate" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand validate" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand validate" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand validate" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand validate" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand schema" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand schema" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand new" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand new" -l into -d 'The pack that it goes into; it is made if it is not there' -r -F
complete -c careers -n "__fish_careers_using_subcommand new" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand new" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand new" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand new" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand import" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand import" -l into -d 'The pack to write' -r -F
complete -c careers -n "__fish_careers_using_subcommand import" -l release -d 'Which release it is, as 30.3; without it, what Read Me.txt or the folder\'s name says' -r -f
complete -c careers -n "__fish_careers_using_subcommand import" -l color -d 'Colour; in a pipe, `always` keeps the page that a terminal gets' -r -f -a "auto\t'As `NO_COLOR`, `CLICOLOR_FORCE`, `TERM` and the terminal say'
always\t'Even in a pipe'
never\t'Never'"
complete -c careers -n "__fish_careers_using_subcommand import" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand import" -l json -d 'Print one JSON document; its shape: careers schema'
complete -c careers -n "__fish_careers_using_subcommand import" -l plain -d 'Print sentences in order, without columns or drawing, for a screen reader'
complete -c careers -n "__fish_careers_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand completions" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand completions" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c careers -n "__fish_careers_using_subcommand man" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand man" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand man" -s h -l help -d 'Print help'
complete -c careers -n "__fish_careers_using_subcommand help" -l data -d 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable' -r -f -a "(__fish_complete_directories)"
complete -c careers -n "__fish_careers_using_subcommand help" -l no-pager -d 'Print a long page as it is, not through a pager'
complete -c careers -n "__fish_careers_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
