//! `careers take-home` as a document: a waterfall from the offer to the bank, then the tax.

use super::doc::{Bar, Block, Cell, Column, Doc, Section, Table, Text};
use super::money::{grouped, rupees, spoken};
use crate::view::{PaySteps, TakeHomeView};

/// Lays the view out.
#[must_use]
pub fn doc<'a>(view: &'a TakeHomeView<'a>) -> Doc<'a> {
    let mut sections = Vec::new();
    if let Some(pay) = &view.pay {
        sections.push(Section::titled(
            "pay",
            pay_title(view, pay),
            waterfall(view, pay),
        ));
    }
    sections.push(Section::titled("tax", tax_title(view), tax(view)));
    sections.push(Section::bare("deduction", vec![facts(deductions(view))]));
    sections.push(Section::bare("slab", vec![facts(slabs(view))]));
    sections.push(Section::bare("other", vec![facts(other(view))]));
    let mut notes = vec![Block::Note(compare(view).into())];
    notes.extend(assumed(view).map(|text| Block::Note(text.into())));
    notes.push(Block::Note(view.notes.join(" ").into()));
    let named: Vec<&str> = view.sources.iter().map(|s| s.id).collect();
    notes.push(Block::Note(
        format!(
            "Rates from: {}. careers sources ID has the page.",
            named.join(", ")
        )
        .into(),
    ));
    sections.push(Section::bare("note", notes));
    sections.push(Section::bare("note", vec![facts(told(view))]));
    Doc::of(sections)
}

fn pay_title(view: &TakeHomeView<'_>, pay: &PaySteps) -> String {
    let offered = view.asked.as_ref().map_or(pay.cost, |asked| asked.ctc);
    format!(
        "{} a year: {} a month in hand, {}, {} regime",
        spoken(offered),
        rupees(pay.in_hand_month),
        view.year_name,
        view.regime
    )
}

fn tax_title(view: &TakeHomeView<'_>) -> String {
    format!("The tax: {}, {}", view.act, view.year_name)
}

/// A step: its name in rows, its label, its sign, rupees a year, and where it lies
/// between nothing and the whole.
struct Step {
    name: &'static str,
    label: &'static str,
    minus: bool,
    rupees: u64,
    from: u64,
}

/// Steps that take something, each hanging where the one before ended.
fn steps(view: &TakeHomeView<'_>, pay: &PaySteps) -> Vec<Step> {
    let mut out = Vec::new();
    let offered = view.asked.as_ref().map_or(pay.cost, |asked| asked.ctc);
    let mut left = offered;
    let sum = |name, label, rupees| (name, label, rupees);
    let groups = [
        (
            sum("ctc", "Cost to company", offered),
            vec![
                (
                    "variable-not-expected",
                    "variable pay not expected",
                    offered - pay.cost,
                ),
                ("employer-epf", "employer's EPF", pay.employer_epf),
                ("gratuity", "gratuity", pay.gratuity),
                (
                    "employer-pension",
                    "employer's pension fund",
                    pay.employer_pension,
                ),
            ],
        ),
        (
            sum("gross", "Gross pay", pay.gross),
            vec![
                ("employee-epf", "own EPF", pay.employee_epf),
                ("professional-tax", "professional tax", pay.professional_tax),
                ("income-tax", "income tax", view.tax.income_tax),
            ],
        ),
        (sum("in-hand", "In hand", pay.in_hand_year), vec![]),
    ];
    for ((name, label, rupees), minus) in groups {
        out.push(Step {
            name,
            label,
            minus: false,
            rupees,
            from: 0,
        });
        for (name, label, rupees) in minus {
            if rupees > 0 {
                left = left.saturating_sub(rupees);
                out.push(Step {
                    name,
                    label,
                    minus: true,
                    rupees,
                    from: left,
                });
            }
        }
    }
    out
}

fn waterfall<'a>(view: &'a TakeHomeView<'a>, pay: &PaySteps) -> Vec<Block<'a>> {
    let columns = vec![
        Column::text("name").in_rows(),
        Column::text("").on_page(),
        Column::figure("Year").on_page(),
        Column::figure("Month").on_page(),
        Column::text("").drawn().spare(),
        Column::figure("rupees").in_rows(),
    ];
    let steps = steps(view, pay);
    let top = steps.first().map_or(1, |step| step.rupees.max(1));
    let rows = steps.iter().map(|step| row(step, top)).collect();
    let mut blocks = vec![Block::Table(Table { columns, rows })];
    if let Some(month) = pay.in_hand_month_without_variable {
        let text = format!(
            "A month without any variable pay: {} in hand.",
            rupees(month)
        );
        blocks.push(Block::Note(text.into()));
    }
    blocks
}

fn row<'a>(step: &Step, top: u64) -> Vec<Cell<'a>> {
    let sign = if step.minus { "- " } else { "" };
    let label = format!("{sign}{}", step.label);
    let at = |rupees: u64| ratio(rupees, top);
    let bar = Bar {
        shown: Some((at(step.from), at(step.from + step.rupees))),
        span: (at(step.from), at(step.from + step.rupees)),
    };
    vec![
        step.name.into(),
        label.into(),
        grouped(step.rupees).into(),
        grouped((step.rupees + 6) / 12).into(),
        Cell::Bar(Some(bar)),
        step.rupees.to_string().into(),
    ]
}

/// A share between 0 and 1; both are far below what a float holds exactly.
#[expect(clippy::cast_precision_loss, reason = "rupees below 2^53")]
fn ratio(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

/// From gross pay to the tax, as one would write it down.
fn tax<'a>(view: &'a TakeHomeView<'a>) -> Vec<Block<'a>> {
    let mut rows: Vec<(&str, String, u64, bool)> = Vec::new();
    if let Some(pay) = &view.pay {
        rows.push(("gross", "Gross pay".into(), pay.gross, false));
        if pay.employer_pension > 0 {
            rows.push((
                "plus",
                "and employer's pension fund".into(),
                pay.employer_pension,
                false,
            ));
        }
    }
    for deduction in &view.deductions {
        rows.push((
            deduction.kind,
            format!("- {}", deduction_name(deduction.kind)),
            deduction.amount,
            false,
        ));
    }
    let tax = &view.tax;
    rows.push(("taxable", "Taxable income".into(), tax.taxable, true));
    rows.push((
        "tax-before-rebate",
        format!("Tax by slabs: {}", slab_words(view)),
        tax.tax_before_rebate,
        true,
    ));
    for (name, label, rupees) in [
        ("rebate", "- rebate and marginal relief", tax.rebate),
        ("surcharge", "and surcharge", tax.surcharge),
        ("cess", "and health and education cess", tax.cess),
    ] {
        rows.push((name, label.into(), rupees, true));
    }
    rows.push(("income-tax", "Income tax".into(), tax.income_tax, true));
    let shown = rows
        .iter()
        .filter(|(_, _, rupees, told)| *rupees > 0 || (*told && view.pay.is_none()));
    let people = Table {
        columns: vec![Column::text("").on_page(), Column::figure("Year").on_page()],
        rows: shown
            .map(|(_, label, rupees, _)| vec![label.clone().into(), grouped(*rupees).into()])
            .collect(),
    };
    let machine = rows.iter().filter(|(_, _, _, told)| *told);
    let machine = Table {
        columns: vec![
            Column::text("name").in_rows(),
            Column::figure("rupees").in_rows(),
        ],
        rows: machine
            .map(|(name, _, rupees, _)| vec![(*name).into(), rupees.to_string().into()])
            .collect(),
    };
    vec![Block::Table(people), Block::Table(machine)]
}

fn deduction_name(kind: &str) -> &str {
    match kind {
        "standard" => "standard deduction",
        "house-rent" => "house rent allowance exempt",
        "professional-tax" => "professional tax",
        "savings" => "savings, own EPF among them (80C)",
        "health" => "health insurance (80D)",
        "own-pension" => "own pension contribution",
        "employer-pension" => "employer's pension fund, exempt",
        "home-loan" => "interest on a home loan",
        kind => kind,
    }
}

/// "5 % of 4,00,000, 10 % of 4,00,000".
fn slab_words(view: &TakeHomeView<'_>) -> String {
    let taxed: Vec<String> = view
        .slabs
        .iter()
        .filter(|slab| slab.percent > 0)
        .map(|slab| format!("{} % of {}", slab.percent, grouped(slab.income)))
        .collect();
    if taxed.is_empty() {
        "none".to_owned()
    } else {
        taxed.join(", ")
    }
}

/// What a pipe gets beside the tables that people read.
fn facts(rows: Vec<Vec<Text<'_>>>) -> Block<'_> {
    let cells = |row: Vec<_>| row.into_iter().map(Cell::from).collect();
    Block::Table(Table::for_pipe(rows.into_iter().map(cells)))
}

fn deductions<'a>(view: &'a TakeHomeView<'a>) -> Vec<Vec<Text<'a>>> {
    let all = view.deductions.iter();
    all.map(|d| vec![d.kind.into(), d.amount.to_string().into()])
        .collect()
}

fn slabs<'a>(view: &'a TakeHomeView<'a>) -> Vec<Vec<Text<'a>>> {
    let all = view.slabs.iter();
    all.map(|s| {
        vec![
            s.above.to_string().into(),
            s.percent.to_string().into(),
            s.income.to_string().into(),
        ]
    })
    .collect()
}

fn other<'a>(view: &'a TakeHomeView<'a>) -> Vec<Vec<Text<'a>>> {
    let other = &view.other;
    let mut rows = vec![
        ("regime", other.regime.to_owned()),
        ("taxable", other.taxable.to_string()),
        ("income-tax", other.income_tax.to_string()),
    ];
    rows.extend(
        other
            .in_hand_month
            .map(|m| ("in-hand-month", m.to_string())),
    );
    rows.into_iter()
        .map(|(name, value)| vec![name.into(), value.into()])
        .collect()
}

fn told<'a>(view: &'a TakeHomeView<'a>) -> Vec<Vec<Text<'a>>> {
    view.notes
        .iter()
        .map(|note| vec![Text::from(note.as_str())])
        .collect()
}

/// The other regime, in a sentence.
fn compare(view: &TakeHomeView<'_>) -> String {
    let other = &view.other;
    match (other.in_hand_month, &view.pay) {
        (Some(month), Some(pay)) => {
            let difference = month.abs_diff(pay.in_hand_month);
            let (more, what) = (month > pay.in_hand_month, rupees(difference));
            let word = if more { "more" } else { "less" };
            format!(
                "Under the {} regime, with the deductions given: {} a month, {what} {word}.",
                other.regime,
                rupees(month)
            )
        }
        _ => format!(
            "Under the {} regime: {}.",
            other.regime,
            rupees(other.income_tax)
        ),
    }
}

/// What was assumed, in a sentence.
fn assumed(view: &TakeHomeView<'_>) -> Option<String> {
    let asked = view.asked.as_ref()?;
    let epf = match asked.epf {
        "capped" => "provident fund on the compulsory wage (--epf full: on basic pay)",
        "full" => "provident fund on all of basic pay (--epf capped: on the compulsory wage)",
        _ => "no provident fund",
    };
    let inside = |is: bool| if is { "inside" } else { "outside" };
    Some(format!(
        "Assumed: basic pay {} a year, {epf}, the employer's share {} the cost to company, gratuity {} it.",
        rupees(asked.basic),
        inside(asked.employer_epf_in_ctc),
        inside(asked.gratuity_in_ctc)
    ))
}
