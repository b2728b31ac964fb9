import type { Anchor, Book } from '../sheets/book';
import type { SheetKey } from '../sheets/description';
import { names, sheetNames } from '../sheets/names';
import { withDates } from './readDates';
import { contentsOf, requestContents } from './readContents';

/** A scorebook as it stands in the open workbook. */
export interface OpenBook extends Book {
  /** Titles of all the workbook's sheets, ours and others. */
  readonly titles: readonly string[];
  /** Workbook names that exist, ours only. */
  readonly names: ReadonlySet<string>;
  /** Our sheets by the ids that Excel's events name them by. */
  readonly keys: ReadonlyMap<string, SheetKey>;
  /** Names of the charts on our sheets, by the sheet's title. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Where the rows begin that repeat the formulas of the row before. Of Số liệu kỳ trước only the
 * names are formulas: it must cost little while it is blank.
 */
const filledFrom: Partial<Record<SheetKey, string>> = {
  points: names.pointRows,
  previousFigures: names.previousRows,
};

const ourNames = new Set<string>(Object.values(names));

/**
 * Reads all of our sheets: names and titles in one sync, cells in a second one, however many units
 * there are; a third one only where numbers among the figures may be dates. Sheets are found by workbook names, so they may have been renamed or moved.
 */
export async function readBook(
  context: Excel.RequestContext,
  keys?: readonly SheetKey[],
): Promise<OpenBook> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id');
  const items = context.workbook.names;
  items.load('items/name,items/formula');
  await context.sync();

  const titles = sheets.items.map(({ name }) => name);
  const places = new Map(
    items.items
      .filter(({ name }) => ourNames.has(name))
      .map(({ name, formula }) => [name, parsePlace(String(formula), titles)] as const),
  );
  const wanted = (Object.keys(sheetNames) as SheetKey[]).flatMap((key) => {
    const place = places.get(sheetNames[key]);
    return place && (!keys || keys.includes(key)) ? [{ key, title: place.title }] : [];
  });
  const used = wanted.map(({ key, title }) => {
    const worksheet = context.workbook.worksheets.getItem(title);
    const rowsName = filledFrom[key];
    const firstRow = rowsName === undefined ? undefined : places.get(rowsName)?.row;
    const { charts } = worksheet;
    charts.load('items/name');
    return { key, title, charts, contents: requestContents(worksheet, title, firstRow) };
  });
  await context.sync();

  const read = new Map(used.map(({ key, contents }) => [key, contentsOf(contents)]));
  const figures = read.get('figures');
  const entryRow = places.get(names.entryRows)?.row;
  if (figures && entryRow !== undefined) {
    read.set('figures', await withDates(context, figures, entryRow));
  }

  const keyOfTitle = new Map(wanted.map(({ key, title }) => [title, key]));
  const anchors = new Map<string, Anchor>();
  for (const [name, place] of places) {
    const sheet = place && keyOfTitle.get(place.title);
    if (place && sheet) anchors.set(name, { sheet, row: place.row, column: place.column });
  }
  const idOfTitle = new Map(sheets.items.map(({ name, id }) => [name, id]));
  return {
    titles,
    keys: new Map(wanted.map(({ key, title }) => [idOfTitle.get(title) ?? '', key] as const)),
    names: new Set(places.keys()),
    charts: new Map(
      used.map(({ title, charts }) => [title, charts.items.map(({ name }) => name)] as const),
    ),
    anchors,
    sheets: read,
  };
}

interface Place {
  readonly title: string;
  readonly row: number;
  readonly column: number;
}

const placePattern = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/;

/** The sheet and the first cell that a name's formula points to; null where it is broken (#REF!) or its sheet is gone. */
function parsePlace(formula: string, titles: readonly string[]): Place | null {
  const [, quoted, plain, letters = '', row = '0'] = placePattern.exec(formula) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  if (title === undefined || !titles.includes(title)) return null;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { title, row: Number(row) - 1, column };
}
