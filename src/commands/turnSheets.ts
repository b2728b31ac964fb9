import type { CellEdit } from '../excel/edits';
import type { OpenBook } from '../excel/readBook';
import type { Plan } from '../plan/plan';
import { closedCodes, type ClosedResult } from '../sheets/closing/closedResult';
import type { CodedRow } from '../sheets/codedRows';
import { withSheets } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { withValues } from '../sheets/editedBook';
import { identitySheet } from '../sheets/identitySheet';
import { pastCodes } from '../sheets/periods/periodsLayout';
import { readPlan } from '../sheets/read/readPlan';
import { memoryOf, readMemory } from '../sheets/recovery/memory';
import { type Titles, type TypedRows, unitSheets } from '../sheets/scorebook';
import type { TurnOrder } from './closingReports';
import { located } from './located';
import { planFindings } from './planFindings';
import { scorebookIn } from './readScorebook';
import type { Problem } from './problem';
import type { TurnBack } from './session';
import type { Understood } from './understand';

/** What a turn changes. */
export interface Drawing {
  readonly book: OpenBook;
  readonly understood: Understood;
  readonly edits: readonly CellEdit[];
  readonly results: ClosedResult;
  readonly way: TurnOrder['way'];
  readonly titles: Titles;
}

/** The sheets that have to be drawn along with the edits, and those as they stood before. */
export function drawnFor({ book, understood, edits, results, way, titles }: Drawing):
  | {
      readonly sheets: readonly SheetDescription[];
      readonly before: readonly SheetDescription[];
      readonly added: TurnBack['added'];
    }
  | { readonly problem: Problem } {
  const { plan } = understood;
  const edited = withValues(
    book,
    edits.map(({ sheet, address, after }) => {
      const value = typeof after === 'object' ? after.content : after;
      return { sheet, address, value };
    }),
  );
  const read = scorebookIn(edited);
  if (read.problem) {
    const found = planFindings(readPlan(edited), edited);
    return { problem: { code: 'planRefused', findings: located(found, book) } };
  }
  const now = read.report;
  const periods = pastRows(plan, understood.decisions.rows.periods, results, way);
  const typed = typedRows(now, periods);
  const wanted = unitSheets(edited, now.plan, typed, titles).sheets;
  const stood = unitSheets(book, plan, typedRows(understood, null), titles).sheets;
  const isPeriods = ({ key }: SheetDescription): boolean => key === 'periods';
  const drawn = wanted.filter(isPeriods);
  const after = withSheets(edited, drawn);
  const rows = {
    ...{ figures: typed.entries, pledges: typed.pledges, appraisal: typed.appraisals },
    ...{ explanations: typed.explanations, previousFigures: typed.previous, periods },
  };
  const memory = memoryOf(after, rows);
  const hadPeriods = book.sheets.has('periods');
  return {
    sheets: [...drawn, identitySheet(now.plan, titles('identity'), memory)],
    before: [
      ...(hadPeriods ? stood.filter(isPeriods) : []),
      identitySheet(plan, titles('identity'), readMemory(book) ?? undefined),
    ],
    added: drawn.length > 0 && !hadPeriods ? 'periods' : null,
  };
}

function typedRows(
  { typed, decisions, previous }: Pick<Understood, 'typed' | 'decisions' | 'previous'>,
  periods: readonly CodedRow[] | null,
): TypedRows {
  const { rows } = decisions;
  return {
    ...rows,
    ...{ entries: typed.rows, previous: previous.rows, periods: periods ?? rows.periods },
  };
}

/** The rows of Các kỳ with the result of the period that is over; in a new year without any. */
function pastRows(
  { units, period, history }: Plan,
  rows: readonly CodedRow[],
  { lines }: ClosedResult,
  way: TurnOrder['way'],
): readonly CodedRow[] {
  if (way === 'newYear') {
    const gone = new Set(history.periods.flatMap(({ code }) => codesOf(code)));
    return rows.map((row) => ({
      ...row,
      values: new Map([...row.values].filter(([code]) => !gone.has(code))),
    }));
  }
  const results = new Map(lines.map((line) => [line.unit, line.values]));
  const there = new Set(rows.map(({ unit }) => unit));
  const all = [
    ...rows,
    ...units
      .filter(({ code }) => !there.has(code))
      .map(({ code }): CodedRow => ({ unit: code, values: new Map() })),
  ];
  const seen = new Set<string>();
  return all.map((row) => {
    const own = results.get(row.unit);
    // Of two rows for one unit the first one counts. A unit without a rank has no result.
    if (!own || typeof own.get(closedCodes.rank) !== 'number' || seen.has(row.unit)) return row;
    seen.add(row.unit);
    const [total, rank, band] = codesOf(period.code);
    const added = [
      [total, own.get(closedCodes.total) ?? ''],
      [rank, own.get(closedCodes.rank) ?? ''],
      [band, own.get(closedCodes.band) ?? ''],
    ] as const;
    return { ...row, values: new Map([...row.values, ...added]) };
  });
}

function codesOf(period: string): readonly [total: string, rank: string, band: string] {
  return [pastCodes.total(period), pastCodes.rank(period), pastCodes.band(period)];
}
