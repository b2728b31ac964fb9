import { cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import { cellAddress } from '../address';
import { endOf, type SheetContents, valueAt } from '../book';
import { closedCodes as codes, type ClosedLine, type ClosedResult } from './closedResult';
import { type ClosingFacts, closedLayout, FACT, type FactKey } from './closedSheet';

/** In place of the first code, once a result is kept only to be looked up: of an earlier period, or reopened. */
export const ARCHIVED = '_luu';

/** A closed result with what its sheet says of it: data only, so that it passes between threads. */
export interface ClosedRecord extends ClosedResult, ClosingFacts {
  /** The tab's title. */
  readonly sheet: string;
  /** Version of the rule by which its fingerprint was made, as it stands there. */
  readonly rule: string;
  /** Kept to be looked up: another one, or none, is the present period's. */
  readonly isArchived: boolean;
  readonly reopened: { readonly at: string; readonly reason: string } | null;
}

/** A closed result as it stands on a sheet, of the open workbook or of a file. */
export interface ClosedSheet extends ClosedRecord {
  /** The same without what only this workbook can use. */
  readonly record: ClosedRecord;
  /** The address of a unit's cell in a column; of the first cell of the table where there is none. */
  readonly cellOf: (unit: string, column: string) => string;
  /** The addresses of the cells that change when the result is archived. */
  readonly places: {
    readonly marker: string;
    /** The code row, to which the workbook name leads as long as the result is in force. */
    readonly codeRow: { readonly row: number; readonly columns: number };
    readonly state: string;
    readonly fact: (key: FactKey) => string | null;
  };
}

/** Reads a closed result, by the codes in its cells alone; null where the sheet holds none. */
export function readClosed(contents: SheetContents): ClosedSheet | null {
  const codeRow = codeRowOf(contents);
  if (codeRow === null) return null;
  const columns = columnsOf(contents, codeRow);
  const [unitColumn, clusterColumn] = [columns.get(codes.unit), columns.get(codes.cluster)];
  if (unitColumn === undefined || clusterColumn === undefined) return null;
  const text = (row: number, column: number): string =>
    cleanText(String(valueAt(contents, row, column)));
  /** What stands above the table, by its row in a sheet that nobody moved. */
  const above = (row: number): string => text(codeRow + row - closedLayout.codeRow, 0);
  const shown = [...columns].filter(([code]) => !notShown.has(code));
  const facts = new Map<string, { row: number; value: string }>();
  const clusters: { code: string; name: string }[] = [];
  const lines: ClosedLine[] = [];
  const rows = new Map<string, number>();
  for (let row = codeRow + 2; row < endOf(contents).row; row += 1) {
    const [unit, cluster] = [text(row, unitColumn), text(row, clusterColumn)];
    if (cluster === FACT) {
      facts.set(unit, { row, value: text(row, closedLayout.firstColumn) });
    } else if (unit !== '') {
      const values = shown.map(([code, column]) => [code, valueAt(contents, row, column)] as const);
      lines.push({
        ...{ unit, cluster, name: text(row, closedLayout.name) },
        values: new Map<string, CellValue>(values),
      });
      if (!rows.has(unit)) rows.set(unit, row);
    } else if (cluster !== '') clusters.push({ code: cluster, name: text(row, 0) });
  }
  const fact = (key: FactKey): string => facts.get(key)?.value ?? '';
  const record: ClosedRecord = {
    sheet: contents.title,
    isArchived: text(codeRow, 0) === ARCHIVED,
    plan: {
      ...{ id: fact('planId'), version: fact('planVersion') },
      ...{ issuer: above(closedLayout.issuer), title: above(closedLayout.planTitle) },
    },
    period: { code: fact('period'), label: above(closedLayout.period) },
    figuresNote: above(closedLayout.figuresNote),
    clusters,
    columns: shown.map(([code, column]) => ({ code, heading: text(codeRow + 1, column) })),
    lines,
    ...{ at: fact('at'), by: fact('by'), code: fact('code') },
    ...{ rule: fact('rule'), fingerprint: fact('fingerprint') },
    reopened:
      fact('reopenedAt') === '' ? null : { at: fact('reopenedAt'), reason: fact('reopenedFor') },
  };
  return {
    ...record,
    record,
    cellOf: (unit, column) =>
      cellAddress(rows.get(unit) ?? codeRow + 1, columns.get(column) ?? closedLayout.name),
    places: {
      marker: cellAddress(codeRow, 0),
      codeRow: { row: codeRow, columns: columns.size },
      state: cellAddress(codeRow + closedLayout.state - closedLayout.codeRow, 0),
      fact: (key) => {
        const row = facts.get(key)?.row;
        return row === undefined ? null : cellAddress(row, closedLayout.firstColumn);
      },
    },
  };
}

/** Columns that are no column of the result: its number, its name and the hidden codes. */
const notShown: ReadonlySet<string> = new Set([
  ...[codes.number, ARCHIVED, codes.name, codes.unit, codes.cluster],
]);

/** The first rows are enough to tell whether a sheet holds a closed result. */
export function holdsClosed(contents: SheetContents): boolean {
  return codeRowOf(contents) !== null;
}

function codeRowOf(contents: SheetContents): number | null {
  for (let row = contents.row; row < endOf(contents).row; row += 1) {
    const first = valueAt(contents, row, 0);
    const isOurs = first === codes.number || first === ARCHIVED;
    if (isOurs && valueAt(contents, row, 1) === codes.name) return row;
  }
  return null;
}

function columnsOf(contents: SheetContents, row: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = 0; column < endOf(contents).column; column += 1) {
    const code = cleanText(String(valueAt(contents, row, column)));
    if (code !== '' && !columns.has(code)) columns.set(code, column);
  }
  return columns;
}
