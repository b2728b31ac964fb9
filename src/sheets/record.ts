import { cleanLines, cleanText } from '../plan/cleanText';
import type { CellValue } from '../plan/entry';
import { cellAddress } from './address';
import { type Anchor, type Book, endOf, valueAt } from './book';
import type { Content, Validation } from './description';
import type { SheetDraft } from './draft';
import type { StyleName } from './styles';
/** One column of a table of records: found again by its code, whatever its heading says. */
export interface Column<Item> {
  readonly code: string;
  readonly heading: string;
  readonly style: StyleName;
  readonly content: (item: Item) => Content;
  readonly validation?: Omit<Validation, 'area'>;
}

/** Where a table of records was put. */
export interface RecordArea {
  /** First row of data; the code row and the heading stand above it. */
  readonly first: number;
  readonly rows: number;
  /** Column index by code. */
  readonly column: (code: string) => number;
}

/** Rows above the data: the codes, then the headings. */
export const RECORD_HEAD_ROWS = 2;

/** Points of a row of short texts. */
export const RECORD_HEIGHT = 18;

/**
 * Puts a table of records: a row of small codes under a workbook name (how it is found again), the
 * headings, one row an item, and `spare` blank entry rows for what people add.
 */
export function putRecords<Item>(
  draft: SheetDraft<string>,
  options: {
    readonly name: string;
    readonly row: number;
    readonly column?: number;
    readonly columns: readonly Column<Item>[];
    readonly items: readonly Item[];
    readonly spare: number;
    readonly headHeight?: number;
    readonly rowHeight?: number;
  },
): RecordArea {
  const { name, row, column = 0, columns, items, spare } = options;
  const first = row + RECORD_HEAD_ROWS;
  const rows = items.length + spare;
  draft
    .put(row, column, [columns.map(({ code }) => code)], 'code')
    .put(row + 1, column, [columns.map(({ heading }) => heading)], 'head')
    .put(
      first,
      column,
      items.map((item) => columns.map(({ content }) => content(item))),
    )
    .name(name, { row, column, rows: 1, columns: columns.length })
    .hideRows(row, 1)
    .height(row + 1, options.headHeight ?? 32)
    .height(first, options.rowHeight ?? RECORD_HEIGHT, rows);
  columns.forEach(({ style, validation }, index) => {
    const area = { row: first, column: column + index, rows, columns: 1 };
    draft.style(area, style);
    if (validation) draft.validate({ ...validation, area });
  });
  return {
    first,
    rows,
    column: (code) => {
      const index = columns.findIndex((other) => other.code === code);
      if (index < 0) throw new Error(`No column ${code} in ${name}`);
      return column + index;
    },
  };
}

/** One row of a table of records as it stands in the workbook. */
export interface RecordRow {
  /** 0-based row in the sheet. */
  readonly row: number;
  readonly value: (code: string) => CellValue;
  /** The value as a text as people read it (`cleanLines`); a number as it is written. */
  readonly text: (code: string) => string;
  readonly address: (code: string) => string;
}

/**
 * Reads the table of records under a workbook name: as far to the right as codes stand, as far down
 * as the sheet goes or the title of the next table stands. Rows without anything in them are left
 * out. Null where the name or its sheet is gone.
 */
export function readRecords(book: Book, name: string): readonly RecordRow[] | null {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet) return null;
  const columns = columnsAt(book, anchor);
  const rows: RecordRow[] = [];
  const end = Math.min(endOf(sheet).row, ...titlesBelow(book, anchor));
  for (let row = anchor.row + RECORD_HEAD_ROWS; row < end; row += 1) {
    const value = (code: string): CellValue => {
      const column = columns.get(code);
      return column === undefined ? '' : valueAt(sheet, row, column);
    };
    if ([...columns.keys()].some((code) => value(code) !== '')) {
      const text = (code: string): string => cleanLines(String(value(code)));
      const address = (code: string): string => cellAddress(row, columns.get(code) ?? 0);
      rows.push({ row, value, text, address });
    }
  }
  return rows;
}

/** The first row below a table's records that takes another one; null where there is no room, or no table. */
export function blankRowBelow(book: Book, name: string): number | null {
  const anchor = book.anchors.get(name);
  if (!anchor) return null;
  const last = readRecords(book, name)?.at(-1)?.row ?? anchor.row + RECORD_HEAD_ROWS - 1;
  return last + 1 < Math.min(Infinity, ...titlesBelow(book, anchor)) ? last + 1 : null;
}

/** The rows of the section titles below a table: each stands right above its table's code row, or where that was. */
export function titlesBelow(book: Book, anchor: Anchor): readonly number[] {
  return [...book.anchors.values()]
    .filter((other) => other.sheet === anchor.sheet && other.row > anchor.row)
    .map(({ row, headless }) => (headless ? row : row - 1));
}

/** The codes of a table's code row with the columns they stand in. */
export function columnsAt(book: Book, anchor: Anchor): ReadonlyMap<string, number> {
  if (anchor.codes) return anchor.codes;
  const sheet = book.sheets.get(anchor.sheet);
  const columns = new Map<string, number>();
  if (!sheet) return columns;
  for (let column = anchor.column; column < endOf(sheet).column; column += 1) {
    const code = cleanText(String(valueAt(sheet, anchor.row, column)));
    if (code === '') break;
    if (!columns.has(code)) columns.set(code, column);
  }
  return columns;
}
