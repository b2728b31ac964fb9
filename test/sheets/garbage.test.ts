import fc from 'fast-check';
import { checkEntries } from '../../src/checks/checkEntries';
import { checkPlan } from '../../src/checks/checkPlan';
import { findingLines } from '../../src/commands/findingLines';
import { sortOut } from '../../src/commands/sortOut';
import { scorePlan } from '../../src/scoring/scorePlan';
import type { Book } from '../../src/sheets/book';
import type { CodedRow } from '../../src/sheets/codedRows';
import { describedBook, describedContents } from '../../src/sheets/describedBook';
import type { SheetKey } from '../../src/sheets/description';
import { findingsSheet } from '../../src/sheets/findingsSheet';
import { readDecided } from '../../src/sheets/read/readDecided';
import { readEntries } from '../../src/sheets/read/readEntries';
import { readPrevious } from '../../src/sheets/read/readPrevious';
import { readPlan } from '../../src/sheets/read/readPlan';
import { scorebook, unitSheets, usualTitles } from '../../src/sheets/scorebook';
import { styleAt } from '../../src/sheets/styleAt';
import { severityWords } from '../../src/messages/workbook';
import { en } from '../../src/messages/en';
import { sentenceOf } from '../../src/messages/sentences';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { samples } from '../../src/templates/baTo2025/samples';
import type { SampleEntries } from '../../src/templates';
import { teaching, teachingSamples } from '../../src/templates/teaching';
import type { Plan } from '../../src/plan/plan';
import { garbage, type Garbage } from '../support/garbage';

interface Spot {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}

interface Standing {
  readonly book: Book;
  /** Every cell in which people type. */
  readonly entries: readonly Spot[];
  /** Every cell that holds anything. */
  readonly all: readonly Spot[];
}

function standing(plan: Plan, typed: SampleEntries): Standing {
  const withPast: Plan = {
    ...plan,
    history: { rule: 'mean', times: null, periods: [{ code: '2024', label: 'Năm 2024' }] },
  };
  const rows: readonly CodedRow[] = plan.units.map(({ code }) => ({
    unit: code,
    values: new Map(typed.get(code)),
  }));
  const { sheets } = scorebook(withPast, rows);
  const entries: Spot[] = [];
  const all: Spot[] = [];
  for (const sheet of sheets) {
    const { values } = describedContents(sheet);
    values.forEach((line, row) =>
      line.forEach((_, column) => {
        const spot = { sheet: sheet.key, row, column };
        all.push(spot);
        if (!styleAt(sheet, row, column).locked) entries.push(spot);
      }),
    );
  }
  return { book: describedBook(sheets), entries, all };
}

/** The book with garbage in some cells. */
function spoilt(book: Book, spots: readonly (readonly [Spot, Garbage])[]): Book {
  const sheets = new Map(
    [...book.sheets].map(([key, sheet]) => [
      key,
      {
        ...sheet,
        values: sheet.values.map((line) => [...line]),
        formulas: sheet.formulas.map((line) => [...line]),
      },
    ]),
  );
  for (const [{ sheet, row, column }, { shown, formula }] of spots) {
    const contents = sheets.get(sheet);
    const values = contents?.values[row];
    const formulas = contents?.formulas[row];
    if (!values || !formulas) continue;
    values[column] = shown;
    formulas[column] = formula ?? shown;
  }
  return { ...book, sheets };
}

/** All that a click computes, without a host: reading, checking, scoring, describing, putting in words. */
function click(book: Book): 'scored' | 'refused' {
  const read = readPlan(book);
  const { plan } = read;
  const ofPlan = [...read.findings, ...checkPlan(plan)];
  const isRefused = ofPlan.some(({ severity }) => severity === 'error');
  // Reading what is typed must not depend on a plan that holds together.
  const typed = readEntries(book, plan);
  const decisions = readDecided(book, plan);
  const previous = readPrevious(book, plan);
  const ofFigures = isRefused
    ? []
    : checkEntries(
        plan,
        typed.entries,
        scorePlan(plan, typed.entries, decisions.decided),
        decisions.decided,
        { today: '2025-06-30', explanations: decisions.explanations, previous: previous.entries },
      );
  const findings = [...ofPlan, ...typed.findings, ...decisions.findings, ...ofFigures];
  const lines = findingLines(plan, sortOut(findings, book));
  findingsSheet(lines, severityWords, 'Kiểm tra');
  findings.forEach((one) => sentenceOf(one, en.findings));
  const rows = { entries: typed.rows, ...decisions.rows, previous: previous.rows };
  if (!isRefused) unitSheets(book, plan, rows, usualTitles);
  return isRefused ? 'refused' : 'scored';
}

function spoiling(spots: readonly Spot[], most: number) {
  return fc.array(fc.tuple(fc.constantFrom(...spots), garbage), { minLength: 1, maxLength: most });
}

const books = [
  ['teaching', standing(teaching, teachingSamples), 400],
  ['Ba Tơ', standing(baTo2025, samples), 15],
] as const;

describe.each(books)('The plan %s', (_, { book, entries, all }, numRuns) => {
  const ofUnits = entries.filter(({ sheet }) =>
    ['figures', 'appraisal', 'pledges', 'periods'].includes(sheet),
  );

  it('is scored, whatever is typed into the cells of its units', () => {
    fc.assert(
      fc.property(spoiling(ofUnits, 60), (spots) => {
        expect(click(spoilt(book, spots))).toBe('scored');
      }),
      { numRuns, seed: 1 },
    );
  });

  it('is scored or refused, whatever is typed into its tables', () => {
    fc.assert(
      fc.property(spoiling(entries, 3), (spots) => {
        click(spoilt(book, spots));
      }),
      { numRuns, seed: 2 },
    );
  });

  it('is scored or refused, whatever stands in any cells, codes and headings included', () => {
    fc.assert(
      fc.property(spoiling(all, 40), (spots) => {
        click(spoilt(book, spots));
      }),
      { numRuns, seed: 3 },
    );
  });
});
