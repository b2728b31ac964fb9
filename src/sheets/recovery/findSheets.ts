import type { SheetContents } from '../book';
import type { SheetKey } from '../description';
import { findHeadedTable } from './headings';
import { rowNames, sheetNames } from '../names';
import {
  type CodeRow,
  findCodeRow,
  isCodeRow,
  resemblesCodeRow,
  tablesOf,
} from './tableSignatures';

/** Where a workbook name points: the sheet's title and the first cell. */
export interface NamePlace extends CodeRow {
  readonly title: string;
}

/** What was read before it is known which sheet is which. */
export interface RawBook {
  /** Our workbook names; null where one is broken (#REF!) or its sheet is gone. */
  readonly places: ReadonlyMap<string, NamePlace | null>;
  /** Cells by the sheet's title: whole, or the first rows where none of our names points to it. */
  readonly sheets: ReadonlyMap<string, SheetContents>;
}

/** A sheet of ours: its title, and its first table's code row where it has one. */
export interface FoundSheet {
  readonly title: string;
  readonly at: CodeRow | null;
  /** Found by its codes: the workbook name is broken, deleted, or leads elsewhere. */
  readonly byCodes: boolean;
}

/** A sheet that looks like one of ours and does not count. */
export interface Copy {
  readonly key: SheetKey;
  readonly title: string;
}

export interface FoundSheets {
  readonly found: ReadonlyMap<SheetKey, FoundSheet>;
  readonly copies: readonly Copy[];
}

const allKeys = Object.keys(sheetNames) as SheetKey[];

/**
 * Tells which sheet is which: by its workbook name where a code row stands there, otherwise by the
 * codes, so that figures are found although the name is broken. What is left and looks like a
 * sheet of ours is a copy.
 */
export function findSheets(
  { places, sheets }: RawBook,
  keys: readonly SheetKey[] = allKeys,
): FoundSheets {
  const found = new Map<SheetKey, FoundSheet>();
  const taken = new Set<string>();
  const claim = (key: SheetKey, title: string, at: CodeRow | null, byCodes: boolean): void => {
    found.set(key, { title, at, byCodes });
    taken.add(title);
  };
  const missing = (): readonly SheetKey[] => allKeys.filter((key) => !found.has(key));
  for (const key of allKeys) {
    const place = places.get(sheetNames[key]);
    const sheet = place && sheets.get(place.title);
    if (sheet && !taken.has(place.title) && isCodeRow(sheet, sheetNames[key], place)) {
      claim(key, place.title, place, false);
    }
  }
  for (const key of missing()) {
    const likely = namesOf(key).flatMap((name) => places.get(name)?.title ?? []);
    for (const title of [...likely, ...sheets.keys()]) {
      const sheet = sheets.get(title);
      const at = sheet && !taken.has(title) ? findCodeRow(sheet, sheetNames[key]) : null;
      if (at && !found.has(key)) claim(key, title, at, true);
    }
  }
  // No code row of theirs anywhere: names that still lead to a sheet tell which it is.
  for (const key of missing()) {
    const place = places.get(sheetNames[key]);
    const sheet = place && sheets.get(place.title);
    const resembles = sheet && resemblesCodeRow(sheet, sheetNames[key], place);
    if (resembles && !taken.has(place.title)) claim(key, place.title, place, false);
  }
  for (const key of missing()) {
    const titles = [...sheets].filter(([title]) => !taken.has(title));
    const [title] = titles.find(([, sheet]) => findHeadedTable(sheet, sheetNames[key])) ?? [];
    if (title !== undefined) claim(key, title, null, true);
  }
  for (const key of missing()) {
    const title = namesOf(key).flatMap((name) => places.get(name)?.title ?? [])[0];
    const isOwn = title !== undefined && !taken.has(title) && title !== mainTitle(places, key);
    if (isOwn) claim(key, title, null, true);
  }
  const copies = [...sheets].flatMap(([title, sheet]) => {
    if (taken.has(title)) return [];
    const key = allKeys.find((one) => findCodeRow(sheet, sheetNames[one]) !== null);
    return key === undefined ? [] : [{ key, title }];
  });
  return { found: new Map([...found].filter(([key]) => keys.includes(key))), copies };
}

/** The workbook names that lead to a sheet. */
function namesOf(key: SheetKey): readonly string[] {
  const rows = rowNames[key];
  return [...tablesOf[key], ...(rows === undefined ? [] : [rows])];
}

function mainTitle(places: RawBook['places'], key: SheetKey): string | undefined {
  return places.get(sheetNames[key])?.title;
}
