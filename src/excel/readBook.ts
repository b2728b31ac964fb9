import { columnLetters } from '../sheets/address';
import { HIDDEN_COLUMNS } from '../sheets/cards/cardLayout';
import type { SheetKey } from '../sheets/description';
import {
  type Copy,
  findSheets,
  type FoundSheet,
  type NamePlace,
  type RawBook,
} from '../sheets/recovery/findSheets';
import { mend, type MendedBook } from '../sheets/recovery/mend';
import { namePlace } from '../sheets/recovery/namePlace';
import { names, sheetNames } from '../sheets/names';
import { withDates } from './readDates';
import { typedSheets } from './typedSheets';
import { type ContentsRequest, contentsOf, requestContents, requestHead } from './readContents';

/** A scorebook as it stands in the open workbook. */
export interface OpenBook extends MendedBook {
  /** Titles of all the workbook's sheets, ours and others. */
  readonly titles: readonly string[];
  /** Workbook names that exist, ours only. */
  readonly names: ReadonlySet<string>;
  /** Our sheets by the ids that Excel's events name them by. */
  readonly keys: ReadonlyMap<string, SheetKey>;
  /** Those of them that lead nowhere (#REF!). */
  readonly broken: ReadonlySet<string>;
  /** Names of the charts on our sheets, by the sheet's title. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Names of the Excel tables that somebody laid over our sheets, by the sheet's title. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Titles of our sheets that are hidden, the one that is meant to be left out. */
  readonly hidden: readonly string[];
  /** Sheets that look like ours and do not count. */
  readonly copies: readonly Copy[];
}

/**
 * Where the rows begin that repeat the formulas of the row before. Of Số liệu kỳ trước only the
 * names are formulas: it must cost little while it is blank.
 */
const filledFrom: Partial<Record<SheetKey, string>> = {
  points: names.pointRows,
  previousFigures: names.previousRows,
};

/** Columns beginning with the named cell that are read of a sheet whose other cells say nothing new. */
const readColumns: Partial<Record<SheetKey, number>> = { cards: HIDDEN_COLUMNS };

const ourNames = new Set<string>(Object.values(names));

/**
 * Reads all of our sheets: names and titles in one sync, cells in a second one, however many units
 * there are. Sheets are found by workbook names, so they may have been renamed or moved; where a
 * name is broken they are found by their codes, which costs a third sync, and so do numbers that were
 * typed and may be dates.
 */
export async function readBook(
  context: Excel.RequestContext,
  keys?: readonly SheetKey[],
): Promise<OpenBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  const items = context.workbook.names;
  items.load('items/name,items/formula');
  await context.sync();

  const titles = worksheets.items.map(({ name }) => name);
  const places = new Map(
    items.items
      .filter(({ name }) => ourNames.has(name))
      .map(({ name, formula }) => [name, namePlace(String(formula), titles)] as const),
  );
  const requests = requestSheets(context, titles, places, keys);
  await context.sync();

  const raw: RawBook = { places, sheets: contentsIn(requests) };
  const { found, copies } = findSheets(raw, keys);
  const partly = [...found.values()].filter(({ title }) => requests.get(title)?.whole === false);
  for (const { title } of partly) requests.set(title, request(context, title, undefined));
  if (partly.length > 0) await context.sync();

  const mended = mend({ places, sheets: contentsIn(requests) }, found);
  const book = await withTypedDates(context, mended);
  const ours = [...found.values()].flatMap(({ title }) => requests.get(title) ?? []);
  const namesIn = (what: 'charts' | 'tables'): ReadonlyMap<string, readonly string[]> =>
    new Map(
      ours.map(({ title, ...asked }) => [title, asked[what]?.items.map(({ name }) => name) ?? []]),
    );
  return {
    ...book,
    titles,
    keys: keysById(worksheets.items, found),
    names: new Set(places.keys()),
    broken: new Set([...places].flatMap(([name, place]) => (place ? [] : [name]))),
    charts: namesIn('charts'),
    tables: namesIn('tables'),
    hidden: hiddenSheets(worksheets.items, found),
    copies,
  };
}

interface SheetRequest {
  readonly title: string;
  readonly whole: boolean;
  readonly contents: ContentsRequest;
  readonly charts: Excel.ChartCollection | null;
  readonly tables: Excel.TableCollection | null;
}

/**
 * Asks for the sheets to which our names lead, and for the first rows of the others: one of them
 * may be ours without its name, or a copy. Where only some sheets are wanted and their names are
 * whole, nothing else is asked for.
 */
function requestSheets(
  context: Excel.RequestContext,
  titles: readonly string[],
  places: ReadonlyMap<string, NamePlace | null>,
  keys: readonly SheetKey[] | undefined,
): Map<string, SheetRequest> {
  const allKeys = Object.keys(sheetNames) as SheetKey[];
  const wanted = new Set(
    (keys ?? allKeys).flatMap((key) => places.get(sheetNames[key])?.title ?? []),
  );
  const fillRows = fillRowsIn(places);
  const columns = columnsIn(places);
  const named = new Set([...places.values()].flatMap((place) => place?.title ?? []));
  const isWhole = keys?.every((key) => places.get(sheetNames[key])) ?? false;
  return new Map(
    titles.flatMap((title): [string, SheetRequest][] => {
      if (wanted.has(title) || (!keys && named.has(title))) {
        return [[title, request(context, title, fillRows.get(title), columns.get(title))]];
      }
      if (isWhole) return [];
      const contents = requestHead(context.workbook.worksheets.getItem(title), title);
      return [[title, { title, whole: false, contents, charts: null, tables: null }]];
    }),
  );
}

function request(
  context: Excel.RequestContext,
  title: string,
  firstRow: number | undefined,
  columns?: string,
): SheetRequest {
  const worksheet = context.workbook.worksheets.getItem(title);
  const { charts, tables } = worksheet;
  charts.load('items/name');
  tables.load('items/name');
  const contents = requestContents(worksheet, title, firstRow, columns);
  return { title, whole: true, contents, charts, tables };
}

/** By title of a sheet, the row from which on formulas repeat; none where the names do not tell. */
function fillRowsIn(places: ReadonlyMap<string, NamePlace | null>): ReadonlyMap<string, number> {
  return new Map(
    (Object.entries(filledFrom) as [SheetKey, string][]).flatMap(([key, rowsName]) => {
      const rows = places.get(rowsName);
      return rows && rows.title === places.get(sheetNames[key])?.title
        ? [[rows.title, rows.row]]
        : [];
    }),
  );
}

/** By title of a sheet, the columns that are enough; none where its name does not tell. */
function columnsIn(places: ReadonlyMap<string, NamePlace | null>): ReadonlyMap<string, string> {
  return new Map(
    (Object.entries(readColumns) as [SheetKey, number][]).flatMap(([key, columns]) => {
      const place = places.get(sheetNames[key]);
      if (!place) return [];
      const [first, last] = [place.column, place.column + columns - 1].map(columnLetters);
      return [[place.title, `${first ?? ''}:${last ?? ''}`]];
    }),
  );
}

function contentsIn(requests: ReadonlyMap<string, SheetRequest>): RawBook['sheets'] {
  return new Map([...requests].map(([title, { contents }]) => [title, contentsOf(contents)]));
}

/** The book with the cells among what was typed that a date format shows. */
async function withTypedDates(
  context: Excel.RequestContext,
  book: MendedBook,
): Promise<MendedBook> {
  const sheets = new Map(book.sheets);
  for (const [key, rowsName] of typedSheets) {
    const contents = book.sheets.get(key);
    const rows = book.anchors.get(rowsName);
    if (contents && rows) sheets.set(key, await withDates(context, contents, rows.row));
  }
  return { ...book, sheets };
}

function keysById(
  sheets: readonly Excel.Worksheet[],
  found: ReadonlyMap<SheetKey, FoundSheet>,
): ReadonlyMap<string, SheetKey> {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  return new Map([...found].map(([key, { title }]) => [ids.get(title) ?? '', key]));
}

function hiddenSheets(
  sheets: readonly Excel.Worksheet[],
  found: ReadonlyMap<SheetKey, FoundSheet>,
): readonly string[] {
  const hidden = new Set(
    sheets.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name),
  );
  return [...found].flatMap(([key, { title }]) =>
    key !== 'identity' && hidden.has(title) ? [title] : [],
  );
}
