
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'careers' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'careers'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'careers' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the careers')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search the careers for words')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a career')
            [CompletionResult]::new('salary', 'salary', [CompletionResultType]::ParameterValue, 'Pay as published, in LPA (lakh rupees per annum)')
            [CompletionResult]::new('take-home', 'take-home', [CompletionResultType]::ParameterValue, 'From cost to company to the month''s bank transfer, by law, step by step')
            [CompletionResult]::new('offer', 'offer', [CompletionResultType]::ParameterValue, 'Offers side by side: what is guaranteed, what reaches the bank, four years, equity')
            [CompletionResult]::new('related', 'related', [CompletionResultType]::ParameterValue, 'The other careers by what they have in common with one, and why')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Two or three careers side by side')
            [CompletionResult]::new('roadmap', 'roadmap', [CompletionResultType]::ParameterValue, 'The five stages of a career; with a number, one stage week by week')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'The roadmap''s tasks in dated weeks at your pace')
            [CompletionResult]::new('progress', 'progress', [CompletionResultType]::ParameterValue, 'What you have done, how far that is, and what comes next')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'From one career, or from a resume, to another: what carries over and what is missing')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'A career as one web page to read, print or send')
            [CompletionResult]::new('quiz', 'quiz', [CompletionResultType]::ParameterValue, 'Questions on a career''s work')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'A working day to decide through: what you do next decides what happens next')
            [CompletionResult]::new('traits', 'traits', [CompletionResultType]::ParameterValue, 'What you like to do, as Holland''s six interests, and how you work')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'The careers by how they fit your interests, with reasons; every part by itself')
            [CompletionResult]::new('sources', 'sources', [CompletionResultType]::ParameterValue, 'Every source of a figure, or one of them in full')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'How much is known, and what is unknown, career by career')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What may be out of date: old figures, undated pages, pages not read for long, old reviews')
            [CompletionResult]::new('bank', 'bank', [CompletionResultType]::ParameterValue, 'For authors and placement cells: the health of a bank, cohorts scored and calibrated')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Hold a data folder, a pack, a career''s folder or one file against the rules')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'JSON Schema of an answer or of a data file')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Write the files of a new career, with every blank explained')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Make a pack of an official database')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'A completion script for your shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'A manual page in roff: of careers, or of one verb')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'A verb''s help, as --help gives it, or a topic''s')
            break
        }
        'careers;list' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Only this field')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by name, or by the upper end of pay in all India')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many careers; without it a page has 100, a pipe and JSON have all')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;search' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many careers; without it a page has 20, a pipe and JSON have all')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;show' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;salary' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'A city, `remote` or `national`; more than once for several')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Only this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Only claims about this kind of employer')
            [CompletionResult]::new('--offer', '--offer', [CompletionResultType]::ParameterName, 'Where an offer (28L, cost to company) stands against every claim')
            [CompletionResult]::new('--real', '--real', [CompletionResultType]::ParameterName, 'With the living costs of one city for all; Bengaluru''s unless one is named')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort places as listed, by pay (the upper end) or by name')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Tell every claim behind a row, and in what they differ')
            [CompletionResult]::new('--published', '--published', [CompletionResultType]::ParameterName, 'Leave estimates out')
            [CompletionResult]::new('--matrix', '--matrix', [CompletionResultType]::ParameterName, 'Levels against kinds of employer, for one career; in all India unless a city is named')
            [CompletionResult]::new('--csv', '--csv', [CompletionResultType]::ParameterName, 'Print comma-separated values with a heading')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;take-home' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--taxable', '--taxable', [CompletionResultType]::ParameterName, 'The tax on this taxable income, nothing else')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'Financial year, as 2026-27; without it, the present one')
            [CompletionResult]::new('--regime', '--regime', [CompletionResultType]::ParameterName, 'new, old, or best: the one that leaves more')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Where one works: decides professional tax and the limit for house rent')
            [CompletionResult]::new('--basic', '--basic', [CompletionResultType]::ParameterName, 'Basic pay, of fixed pay')
            [CompletionResult]::new('--epf', '--epf', [CompletionResultType]::ParameterName, 'Provident fund: capped (on the compulsory wage), full (on basic pay) or none')
            [CompletionResult]::new('--employer-epf', '--employer-epf', [CompletionResultType]::ParameterName, 'Whether the cost includes the employer''s provident fund')
            [CompletionResult]::new('--gratuity', '--gratuity', [CompletionResultType]::ParameterName, 'Whether the cost includes gratuity')
            [CompletionResult]::new('--variable', '--variable', [CompletionResultType]::ParameterName, 'Variable pay inside the cost')
            [CompletionResult]::new('--payout', '--payout', [CompletionResultType]::ParameterName, 'What of the variable pay one expects to get')
            [CompletionResult]::new('--employer-nps', '--employer-nps', [CompletionResultType]::ParameterName, 'The employer''s pension contribution (NPS) inside the cost, of basic pay')
            [CompletionResult]::new('--savings', '--savings', [CompletionResultType]::ParameterName, 'Savings beyond one''s own provident fund (80C)')
            [CompletionResult]::new('--80c', '--80c', [CompletionResultType]::ParameterName, 'Savings beyond one''s own provident fund (80C)')
            [CompletionResult]::new('--health', '--health', [CompletionResultType]::ParameterName, 'Health insurance premiums (80D)')
            [CompletionResult]::new('--80d', '--80d', [CompletionResultType]::ParameterName, 'Health insurance premiums (80D)')
            [CompletionResult]::new('--own-nps', '--own-nps', [CompletionResultType]::ParameterName, 'One''s own pension contributions (NPS, 80CCD(1B))')
            [CompletionResult]::new('--home-loan', '--home-loan', [CompletionResultType]::ParameterName, 'Interest on the loan for one''s home')
            [CompletionResult]::new('--rent', '--rent', [CompletionResultType]::ParameterName, 'Rent a month')
            [CompletionResult]::new('--hra', '--hra', [CompletionResultType]::ParameterName, 'House rent allowance, of basic pay; without it, the city''s limit')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;offer' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'Ask for an offer and write it to this file, which must not exist')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'Financial year of the taxes, as 2026-27; without it, the present one')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;related' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many careers')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;compare' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Pay of this level: entry 0-2 years, mid 3-5, senior 6-9, lead 10 and more')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Pay in this city; without it, in all India')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;roadmap' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--walk', '--walk', [CompletionResultType]::ParameterName, 'Step through stage by stage and week by week, marking what is done; needs a terminal')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;plan' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'Hours a week, in quarters; without it, the pace the roadmap is written for')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'The first day; without it, today')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first stage, 1 to 5')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last stage, 1 to 5')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day: what has to be dropped by then, or how many hours a week it takes')
            [CompletionResult]::new('--off', '--off', [CompletionResultType]::ParameterName, 'A day off, or days as 2026-12-21..2027-01-02; more than once for several')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'Sessions on these days of the week, in equal shares: mon,wed,sat')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When sessions start, as 20:00')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write the plan')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--replan', '--replan', [CompletionResultType]::ParameterName, 'What is not done yet, from today on')
            [CompletionResult]::new('--skip-known', '--skip-known', [CompletionResultType]::ParameterName, 'Leave out what `careers progress` has as done, and what only teaches or practises skills that a finished quiz says you have')
            [CompletionResult]::new('--must', '--must', [CompletionResultType]::ParameterName, 'Only what must be done')
            [CompletionResult]::new('--no-could', '--no-could', [CompletionResultType]::ParameterName, 'Without what could be done')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How far you are, by stage; your streak, your pace, and when it would have you there')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'What to do now, and why: the first week with must tasks open')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Mark tasks as done')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what was told last, or that tasks are done')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Put a note on a task, a unit or a week, in place of the one it had; "" clears it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every task, done or open, with its hours and your note')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Everything that was told, oldest first')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the whole journal, as JSON, to keep or to carry elsewhere')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add what an exported journal tells and this one does not')
            break
        }
        'careers;progress;status' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;next' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;done' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The day it was done; without it, today')
            [CompletionResult]::new('--career', '--career', [CompletionResultType]::ParameterName, 'The career on whose road the ids are')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;undo' {
            [CompletionResult]::new('--career', '--career', [CompletionResultType]::ParameterName, 'The career on whose road the ids are')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;note' {
            [CompletionResult]::new('--career', '--career', [CompletionResultType]::ParameterName, 'The career on whose road the id is')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;list' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;history' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;progress;export' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'careers;progress;import' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;path' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'A JSON Resume to start from')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'Hours a week, in quarters; without it, the pace the target''s roadmap is written for')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;report' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'Hours a week, in quarters; without it, the pace the roadmap is written for')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'The first day of the plan; without it, today')
            [CompletionResult]::new('--weeks', '--weeks', [CompletionResultType]::ParameterName, 'Tell the tasks of the next N weeks only, 0 of none; without it, of all')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Pay in this city, level by level; without it, in every place')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the page to FILE; - is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the page to FILE; - is standard output')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace FILE')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema report')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;quiz' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--items', '--items', [CompletionResultType]::ParameterName, 'Ask a fixed number of questions instead of an adaptive test')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Fixes questions and order; without it a new one is drawn and told')
            [CompletionResult]::new('--time-factor', '--time-factor', [CompletionResultType]::ParameterName, 'Multiplies the time of a question: 1.5 or 2 for who needs more, 0 for no limit')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'Print a form of N questions, without keys')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Score the answers in FILE; - reads standard input')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Measure more finely: at most 30 questions')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on with the test that is under way')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'Start anew; a test that is under way is set aside, not deleted')
            [CompletionResult]::new('--practice', '--practice', [CompletionResultType]::ParameterName, 'Tell after each answer whether it was right and why; nothing is scored or kept')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep the result of --answers among your own')
            [CompletionResult]::new('--review', '--review', [CompletionResultType]::ParameterName, 'Show every question again, with the key and the reasons')
            [CompletionResult]::new('--history', '--history', [CompletionResultType]::ParameterName, 'Show your results over time, of one career or of all')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;simulate' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Score the answers in FILE; - reads standard input')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Fixes the order of options; without it a new one is drawn and told')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the scenarios of the career')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'Print the scenario, without ratings or reasons')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;traits' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Score the answers in FILE; - reads standard input')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'Ask the 30 activities of the quick form; so it is without a flag too')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Ask all 60 activities')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'Print the items of the form')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;match' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answers to careers traits in FILE; - reads standard input. Without it the quick form is asked')
            [CompletionResult]::new('--interests', '--interests', [CompletionResultType]::ParameterName, 'Six scores from 0 to 40: realistic, investigative, artistic, social, enterprising, conventional')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many careers')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;sources' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;stats' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;doctor' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;bank' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The health of a bank: rules, precision, coverage, what needs no knowledge')
            [CompletionResult]::new('simulate', 'simulate', [CompletionResultType]::ParameterValue, 'Try out the adaptive test: how exact it is, how long, which items it uses')
            [CompletionResult]::new('score', 'score', [CompletionResultType]::ParameterValue, 'Score a cohort: one person a line in, one JSON line out, in the same order')
            [CompletionResult]::new('calibrate', 'calibrate', [CompletionResultType]::ParameterValue, 'Propose item parameters from the answers of a cohort')
            break
        }
        'careers;bank;audit' {
            [CompletionResult]::new('--erf', '--erf', [CompletionResultType]::ParameterName, 'Expected response functions: flatter where a difficulty is an author''s judgement')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;bank;simulate' {
            [CompletionResult]::new('--people', '--people', [CompletionResultType]::ParameterName, 'How many people to draw')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Fixes people, answers and choices')
            [CompletionResult]::new('--responses', '--responses', [CompletionResultType]::ParameterName, 'Answers that were given, as JSON lines or CSV, instead of drawn people; - reads standard input')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'How items are chosen')
            [CompletionResult]::new('--top-k', '--top-k', [CompletionResultType]::ParameterName, 'Draw the next item from the K best; without it 5, or 1 for mfi')
            [CompletionResult]::new('--sd', '--sd', [CompletionResultType]::ParameterName, 'The error at which a test may end')
            [CompletionResult]::new('--min', '--min', [CompletionResultType]::ParameterName, 'Fewest items')
            [CompletionResult]::new('--max', '--max', [CompletionResultType]::ParameterName, 'Most items')
            [CompletionResult]::new('--erf', '--erf', [CompletionResultType]::ParameterName, 'Expected response functions: flatter where a difficulty is an author''s judgement')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--trace', '--trace', [CompletionResultType]::ParameterName, 'A JSON line for each person instead of the summary')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;bank;score' {
            [CompletionResult]::new('--erf', '--erf', [CompletionResultType]::ParameterName, 'Expected response functions: flatter where a difficulty is an author''s judgement')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Stop at the first bad line, with exit status 3')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;bank;calibrate' {
            [CompletionResult]::new('--prior', '--prior', [CompletionResultType]::ParameterName, 'What is assumed of items before the answers are looked at')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'What the cohort is called; without it, as its file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write a patch or a table instead of the page')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;validate' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;schema' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;new' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'The pack that it goes into; it is made if it is not there')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;import' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'The pack to write')
            [CompletionResult]::new('--release', '--release', [CompletionResultType]::ParameterName, 'Which release it is, as 30.3; without it, what Read Me.txt or the folder''s name says')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour; in a pipe, `always` keeps the page that a terminal gets')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document; its shape: careers schema')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Print sentences in order, without columns or drawing, for a screen reader')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;completions' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'careers;man' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'careers;help' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Add a folder of careers of your own, or of changes to the bundled ones; repeatable')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Print a long page as it is, not through a pager')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
