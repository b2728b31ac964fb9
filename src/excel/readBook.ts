import type { SheetKey } from '../sheets/description';
import {
  type Copy,
  findSheets,
  type FoundSheet,
  type NamePlace,
  type RawBook,
} from '../sheets/findSheets';
import { mend, type MendedBook } from '../sheets/mend';
import { names, sheetNames } from '../sheets/names';
import { type ContentsRequest, contentsOf, requestContents, requestHead } from './readContents';

/** A scorebook as it stands in the open workbook. */
export interface OpenBook extends MendedBook {
  /** Titles of all the workbook's sheets, ours and others. */
  readonly titles: readonly string[];
  /** Workbook names that exist, ours only. */
  readonly names: ReadonlySet<string>;
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

const ourNames = new Set<string>(Object.values(names));

/**
 * Reads all of our sheets: names and titles in one sync, cells in a second one, however many units
 * there are. Sheets are found by workbook names, so they may have been renamed or moved; where a
 * name is broken they are found by their codes, which may cost a third sync.
 */
export async function readBook(
  context: Excel.RequestContext,
  keys?: readonly SheetKey[],
): Promise<OpenBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const items = context.workbook.names;
  items.load('items/name,items/formula');
  await context.sync();

  const titles = worksheets.items.map(({ name }) => name);
  const places = new Map(
    items.items
      .filter(({ name }) => ourNames.has(name))
      .map(({ name, formula }) => [name, parsePlace(String(formula), titles)] as const),
  );
  const requests = requestSheets(context, titles, places, keys);
  await context.sync();

  const raw: RawBook = { places, sheets: contentsIn(requests) };
  const { found, copies } = findSheets(raw, keys);
  const partly = [...found.values()].filter(({ title }) => requests.get(title)?.whole === false);
  for (const { title } of partly) requests.set(title, request(context, title, undefined));
  if (partly.length > 0) await context.sync();

  const book = mend({ places, sheets: contentsIn(requests) }, found);
  const ours = [...found.values()].flatMap(({ title }) => requests.get(title) ?? []);
  const namesIn = (what: 'charts' | 'tables'): ReadonlyMap<string, readonly string[]> =>
    new Map(
      ours.map(({ title, ...asked }) => [title, asked[what]?.items.map(({ name }) => name) ?? []]),
    );
  return {
    ...book,
    titles,
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
  const points = places.get(names.points)?.title;
  const pointRows = places.get(names.pointRows);
  const firstRow = pointRows && pointRows.title === points ? pointRows.row : undefined;
  const named = new Set([...places.values()].flatMap((place) => place?.title ?? []));
  const isWhole = keys?.every((key) => places.get(sheetNames[key])) ?? false;
  return new Map(
    titles.flatMap((title): [string, SheetRequest][] => {
      if (wanted.has(title) || (!keys && named.has(title))) {
        return [[title, request(context, title, title === points ? firstRow : undefined)]];
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
): SheetRequest {
  const worksheet = context.workbook.worksheets.getItem(title);
  const { charts, tables } = worksheet;
  charts.load('items/name');
  tables.load('items/name');
  const contents = requestContents(worksheet, title, firstRow);
  return { title, whole: true, contents, charts, tables };
}

function contentsIn(requests: ReadonlyMap<string, SheetRequest>): RawBook['sheets'] {
  return new Map([...requests].map(([title, { contents }]) => [title, contentsOf(contents)]));
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

const placePattern = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** The sheet and the first cell that a name's formula points to; null where it is broken (#REF!) or its sheet is gone. */
function parsePlace(formula: string, titles: readonly string[]): NamePlace | null {
  const [, quoted, plain, letters = '', row = '0'] = placePattern.exec(formula) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  if (title === undefined || !titles.includes(title)) return null;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { title, row: Number(row) - 1, column };
}
