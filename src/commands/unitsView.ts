import { readBook } from '../excel/readBook';
import type { Book } from '../sheets/book';
import { type CodedRow, readCodedRows, spelledUnits } from '../sheets/codedRows';
import { freeRows } from '../sheets/freeRows';
import { readJournal } from '../sheets/journalSheet';
import { names } from '../sheets/names';
import { allUnits } from '../sheets/read/allUnits';
import { typedCells } from '../sheets/typedRows';
import type { Plan } from '../plan/plan';
import { type Result, runCommand } from './outcome';
import { scorebookIn } from './readScorebook';
import type { Outcome } from './problem';
import type { UnitsView } from './setUpReports';

/** What a list of further units is read against, as the workbook stands now. */
export function unitsView(): Promise<Outcome<UnitsView>> {
  return runCommand(async (context): Promise<Result<UnitsView>> => {
    const book = await readBook(context);
    const { problem, report } = scorebookIn(book);
    if (problem) return { problem };
    const { plan } = report;
    return {
      report: {
        plan: { unitKinds: plan.unitKinds, clusters: plan.clusters, units: plan.units },
        there: allUnits(book, plan),
        usedCodes: usedCodes(book, plan),
        typed: typedByUnit(book, plan),
        newClusters: freeRows(book, names.clusters)?.rows ?? 0,
      },
    };
  });
}

const rowsOfUnits = [
  [names.entries, names.entryRows],
  [names.pledges, names.pledgeRows],
  [names.explanations, names.explanationRows],
  [names.appraisal, names.appraisalRows],
  [names.periods, names.periodRows],
  [names.previousFigures, names.previousRows],
] as const;

/** By code: how many cells somebody typed for a unit on the sheets with a row for each. */
export function typedByUnit(book: Book, { units }: Plan): ReadonlyMap<string, number> {
  const typed = new Map<string, number>();
  for (const row of spelledUnits(rowsOfAll(book), units)) {
    const cells = typedCells(row);
    if (cells > 0) typed.set(row.unit, (typed.get(row.unit) ?? 0) + cells);
  }
  return typed;
}

function rowsOfAll(book: Book): readonly CodedRow[] {
  return rowsOfUnits.flatMap(([name, rowsName]) => readCodedRows(book, name, rowsName));
}

/** Every code that a unit has or had: rows are kept of units that are gone, and Nhật ký names them. */
export function usedCodes(book: Book, plan: Plan): readonly string[] {
  const units = allUnits(book, plan);
  const noted = readJournal(book).flatMap(({ detail }) => detail.match(/[\p{L}\p{N}_.-]+/gu) ?? []);
  const codes = [
    ...units.flatMap(({ code, successor }) => [code, successor]),
    ...rowsOfAll(book).map(({ unit }) => unit),
    // A word is no code unless it has a figure in it.
    ...noted.filter((word) => /\d/.test(word)),
  ];
  return [...new Set(codes.filter((code) => code !== ''))];
}
