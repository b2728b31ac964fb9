import { rankMethodWords } from '../messages/workbook';
import type { Plan } from '../plan/plan';
import { type Area, cellAddress, quotedSheet, sheetReference } from './address';
import type { Book } from './book';
import type { SheetKey } from './description';
import { names } from './names';
import type { PlanFieldCode } from './planTables/planFields';
import { columnsAt, readRecords, RECORD_HEAD_ROWS } from './record';
import type { Content } from './description';

/** What a formula reads where the cell it wants is gone. */
const BLANK = '""';

/**
 * Where the parameters of the plan stand in the workbook as it is now, as absolute references for
 * formulas. Built afresh from what was read, so that inserted rows and renamed tabs do no harm.
 */
export interface References {
  /** Title of each sheet's tab. */
  readonly title: (key: SheetKey) => string;
  /** A column of the criteria table, all its rows; null where somebody deleted it. */
  readonly criteria: (column: string) => string | null;
  /** What a column of the table of content groups says of a group; a blank text where it says nothing. */
  readonly ofGroup: (column: string, group: string) => string;
  /** A cell of the plan's general information; a blank text where its line is gone. */
  readonly field: (code: PlanFieldCode) => string;
  /** A cell of the bands' or the quotas' table, by its place in the list. */
  readonly band: (index: number, column: string) => string;
  readonly quota: (index: number, column: string) => string;
  /** What a relation means, in the words of its table; a blank text where it is not there. */
  readonly meaning: (relation: string) => string;
  /** The names of the best bands, so many of them. */
  readonly bestBands: (count: number) => string;
  /** What a column of the table of units says of the unit whose code stands in a cell; an error where it is unknown. */
  readonly ofUnit: (column: string, codeCell: string) => string;
  readonly kindNames: string;
  readonly clusterNames: string;
  readonly bandNames: string;
  readonly pointsDecimals: string;
  readonly totalDecimals: string;
  /** What readers of figures and ranking must know; null in scorebooks that have no place for it. */
  readonly figuresNote: string | null;
  /** An expression that is TRUE where ranks are dense. */
  readonly isDense: string;
  /** The cells of the tie chain's codes, in its order. */
  readonly tieCodes: readonly string[];
  /** The rungs of a scale: what they are called or begin at, and their percents. */
  readonly scale: (code: string) => { readonly at: string; readonly percent: string };
  /** A cell of the sheet Số liệu: the column is fixed, the row follows when the formula is copied. */
  readonly figure: (code: string, row: number) => string;
  /** A column of Số liệu by its index, for what stands beside the figures there. */
  readonly entryColumn: (
    column: number,
    at: { readonly row: number; readonly rows: number },
  ) => string;
  /** A column of figures over all rows of units. */
  readonly figureColumn: (code: string, firstRow: number, rows: number) => string;
}

/** Throws where a table is missing: read the plan first, it reports that as a finding. */
export function referencesIn(
  book: Book,
  plan: Plan,
  figures: FigureColumns,
  title: (key: SheetKey) => string,
): References {
  // The formulas of thousands of rows ask for the same few columns: each table is searched once.
  const known = new Map<string, string | null>();
  const columnIn = (name: string, column: string): string | null => {
    const key = `${name} ${column}`;
    const found = known.get(key) ?? columnIfThere(book, name, column);
    known.set(key, found);
    return found;
  };
  const fieldRow = fieldRows(book);
  const field = (code: string): string => {
    const row = fieldRow.get(code);
    return row === undefined ? BLANK : (cell(book, names.fields, 'value', row) ?? BLANK);
  };
  const inList = (name: string, codeColumn: string) => {
    const rows = (readRecords(book, name) ?? []).filter((row) => row.text(codeColumn) !== '');
    return (index: number, column: string): string => {
      const row = rows[index]?.row;
      return row === undefined ? BLANK : (cell(book, name, column, row) ?? BLANK);
    };
  };
  const groupRow = new Map(
    (readRecords(book, names.groups) ?? []).map((row) => [row.text('code'), row.row]),
  );
  const relationRow = new Map(
    (readRecords(book, names.relations) ?? []).map((row) => [row.text('code'), row.row]),
  );
  const tieRows = readRecords(book, names.tieChain) ?? [];
  const scaleRows = readRecords(book, names.scales) ?? [];
  return {
    title,
    criteria: (column) => columnIn(names.criteria, column),
    ofGroup: (column, group) => {
      const row = groupRow.get(group);
      return row === undefined ? BLANK : (cell(book, names.groups, column, row) ?? BLANK);
    },
    field,
    band: inList(names.bands, 'name'),
    quota: inList(names.quotas, 'band'),
    meaning: (relation) => {
      const row = relationRow.get(relation);
      return row === undefined ? BLANK : (cell(book, names.relations, 'meaning', row) ?? BLANK);
    },
    bestBands: (count) => columnReference(book, names.bands, 'name', count),
    ofUnit: (column, code) => {
      const codes = columnIn(names.units, 'code') ?? BLANK;
      // Codes like 21484 are texts here, but a pasted list has them as numbers.
      const place = `IFERROR(MATCH(${code},${codes},0),MATCH(--${code},${codes},0))`;
      return `INDEX(${columnIn(names.units, column) ?? BLANK},${place})`;
    },
    kindNames: columnReference(book, names.unitKinds, 'name', plan.unitKinds.length),
    clusterNames: columnReference(book, names.clusters, 'name', plan.clusters.length),
    bandNames: columnReference(book, names.bands, 'name', plan.bands.length),
    pointsDecimals: field('pointsDecimals'),
    totalDecimals: field('totalDecimals'),
    figuresNote: fieldRow.has('figuresNote') ? field('figuresNote') : null,
    isDense: `${field('rankMethod')}="${rankMethodWords.dense}"`,
    tieCodes: tieRows
      .filter((row) => row.text('code') !== '')
      .map(({ row }) => cell(book, names.tieChain, 'code', row) ?? BLANK),
    scale: (code) => {
      const rows = scaleRows.filter((row) => row.text('code') === code).map(({ row }) => row);
      const area = { first: Math.min(...rows), rows: rows.length };
      return {
        at: rowsReference(book, names.scales, 'at', area),
        percent: rowsReference(book, names.scales, 'percent', area),
      };
    },
    figure: (code, row) =>
      `${quotedSheet(title('figures'))}!${cellAddress(row, figures(code), 'column')}`,
    entryColumn: (column, { row, rows }) =>
      sheetReference(title('figures'), { row, column, rows, columns: 1 }),
    figureColumn: (code, row, rows) =>
      sheetReference(title('figures'), { row, column: figures(code), rows, columns: 1 }),
  };
}

/** The column in which a figure stands on Số liệu. */
export type FigureColumns = (code: string) => number;

function fieldRows(book: Book): ReadonlyMap<string, number> {
  return new Map(
    (readRecords(book, names.fields) ?? []).map((row) => [row.text('field'), row.row]),
  );
}

/** One cell of a table; null where the column is gone. */
function cell(book: Book, name: string, column: string, row: number): string | null {
  return rowsIfThere(book, name, column, { first: row, rows: 1 });
}

/** A column of a table, from its first row of data on, all that was read of it or as many rows as asked for. */
function columnReference(book: Book, name: string, column: string, count?: number): string {
  const reference = columnIfThere(book, name, column, count);
  if (reference === null) throw new Error(`No column ${column} under ${name}`);
  return reference;
}

function columnIfThere(book: Book, name: string, column: string, count?: number): string | null {
  const records = readRecords(book, name) ?? [];
  const anchor = book.anchors.get(name);
  const first = (anchor?.row ?? 0) + RECORD_HEAD_ROWS;
  const last = records.at(-1)?.row ?? first;
  return rowsIfThere(book, name, column, { first, rows: count ?? Math.max(1, last - first + 1) });
}

function rowsReference(
  book: Book,
  name: string,
  columnCode: string,
  { first, rows }: { readonly first: number; readonly rows: number },
): string {
  const reference = rowsIfThere(book, name, columnCode, { first, rows });
  if (reference === null) throw new Error(`No column ${columnCode} under ${name}`);
  return reference;
}

function rowsIfThere(
  book: Book,
  name: string,
  columnCode: string,
  { first, rows }: { readonly first: number; readonly rows: number },
): string | null {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const column = anchor && columnsAt(book, anchor).get(columnCode);
  if (!sheet || column === undefined) return null;
  const area: Area = { row: first, column, rows, columns: 1 };
  return sheetReference(sheet.title, area);
}

/** What readers of figures and results must know, live from Kế hoạch; null where it has no place for it. */
export function toldOfFigures({ figuresNote: cell }: References): Content | null {
  return cell === null ? null : { formula: `=IF(${cell}="","",${cell})` };
}
