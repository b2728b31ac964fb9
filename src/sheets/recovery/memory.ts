import { checksum } from '../../plan/checksum';
import type { CellValue } from '../../plan/entry';
import type { Book } from '../book';
import type { CodedRow } from '../codedRows';
import type { SheetKey } from '../description';
import { names } from '../names';
import { columnsAt, readRecords, type RecordRow } from '../record';

/** What was remembered of one thing: its cells by their column's code. Blank cells are left out. */
export type Facts = Readonly<Record<string, CellValue>>;

/** Parts of the memory that are no tables of the plan. */
export const memoryParts = {
  /** Our sheets by their keys. */
  sheets: 'trang',
  /** How many cells of each sheet were typed for a unit. */
  typed: 'daNhap',
  /** How many units had a figure typed. */
  figures: 'soLieu',
} as const;

/**
 * What the scorebook looked like at the last scoring run, kept on the hidden sheet. It decides
 * nothing: it is there to say what changed since, and what is gone.
 */
export type Memory = ReadonlyMap<string, ReadonlyMap<string, Facts>>;

/** What is typed on the sheets with a row for each unit. */
export type TypedSheets = Partial<Record<SheetKey, readonly CodedRow[]>>;

/** Under this the fingerprint of a unit's figures is remembered. */
export const PRINT = 'dauVet';

/** A short text that is the same for the same figures, whatever their order. */
function printOf(figures: readonly (readonly [string, CellValue])[]): string {
  return checksum(JSON.stringify([...figures].sort(([a], [b]) => (a < b ? -1 : 1)))).toString(36);
}

/** The plan's tables that are remembered, with what tells their rows apart. */
const tables: Readonly<Record<string, (row: RecordRow) => string>> = {
  [names.fields]: (row) => row.text('field'),
  [names.groups]: (row) => row.text('code'),
  [names.bands]: (row) => row.text('name'),
  [names.quotas]: (row) => [row.text('band'), row.text('base')].filter(Boolean).join(' / '),
  [names.tieChain]: (row) => (row.text('code') === '' ? '' : row.text('order')),
  [names.scales]: (row) => [row.text('code'), row.text('at')].filter(Boolean).join(' / '),
  [names.history]: (row) => row.text('code'),
  [names.criteria]: (row) => row.text('code'),
  [names.figures]: (row) => row.text('code'),
  [names.units]: (row) => row.text('code'),
};

/** A row of the plan's tables as it is remembered, and where it stands. */
export interface RememberedRow {
  readonly facts: Facts;
  readonly row: RecordRow;
}

/** The rows of one of the remembered tables by what tells them apart; of two alike the first. */
export function rowsToRemember(book: Book, name: string): ReadonlyMap<string, RememberedRow> {
  const keyOf = tables[name];
  const anchor = book.anchors.get(name);
  const found = new Map<string, RememberedRow>();
  if (!keyOf || !anchor) return found;
  const columns = [...columnsAt(book, anchor).keys()];
  for (const row of readRecords(book, name) ?? []) {
    const key = keyOf(row);
    if (key === '' || found.has(key)) continue;
    const cells = columns.flatMap((code): [string, CellValue][] => {
      const value = row.value(code);
      return value === '' ? [] : [[code, typeof value === 'string' ? row.text(code) : value]];
    });
    found.set(key, { facts: Object.fromEntries(cells), row });
  }
  return found;
}

/** By what they are called: columns and tabs that changed their places are no change of the memory. */
function inOrder(facts: readonly (readonly [string, Facts])[]): ReadonlyMap<string, Facts> {
  return new Map([...facts].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}

/** What is to be remembered of the scorebook as it stands. */
export function memoryOf(
  book: Book,
  typed: TypedSheets,
  sheets: Iterable<SheetKey> = book.sheets.keys(),
): Memory {
  const figures = new Map<string, number>();
  const units = new Map<string, Record<string, CellValue>>();
  for (const [key, rows] of Object.entries(typed)) {
    for (const { unit, values } of rows) {
      const codes = [...values.keys()].filter((code) => !code.startsWith('_'));
      if (unit === '' || codes.length === 0) continue;
      const counts = units.get(unit) ?? {};
      counts[key] = numberIn(counts, key) + codes.length;
      units.set(unit, counts);
      if (key !== 'figures') continue;
      counts[PRINT] ??= printOf(codes.map((code) => [code, values.get(code) ?? '']));
      for (const code of codes) figures.set(code, (figures.get(code) ?? 0) + 1);
    }
  }
  return new Map<string, ReadonlyMap<string, Facts>>([
    ...Object.keys(tables).map((name) => {
      const rows = [...rowsToRemember(book, name)];
      return [name, new Map(rows.map(([key, { facts }]) => [key, facts]))] as const;
    }),
    [memoryParts.sheets, inOrder([...sheets].map((key) => [key, {}]))],
    [memoryParts.typed, inOrder([...units])],
    [memoryParts.figures, inOrder([...figures].map(([code, count]) => [code, { units: count }]))],
  ]);
}

/** The memory as lines of the hidden sheet. */
export function memoryLines(memory: Memory): readonly (readonly [string, string, string])[] {
  return [...memory].flatMap(([part, items]) =>
    [...items].map(([code, facts]) => [part, code, JSON.stringify(facts)] as const),
  );
}

/** Reads the memory; null where there is none yet. A line that somebody spoiled is forgotten. */
export function readMemory(book: Book): Memory | null {
  const memory = new Map<string, Map<string, Facts>>();
  for (const row of readRecords(book, names.memory) ?? []) {
    const facts = factsIn(row.text('facts'));
    if (!facts) continue;
    const part = memory.get(row.text('table')) ?? new Map<string, Facts>();
    memory.set(row.text('table'), part.set(row.text('code'), facts));
  }
  return memory.size === 0 ? null : memory;
}

function factsIn(text: string): Facts | null {
  try {
    const facts: unknown = JSON.parse(text);
    return typeof facts === 'object' && facts !== null ? (facts as Facts) : null;
  } catch {
    return null;
  }
}

/** Sheets whose columns are figures and not criteria. */
const figureSheets: ReadonlySet<SheetKey> = new Set(['figures', 'explanations', 'previousFigures']);

/** The codes that a sheet's columns could have had at the last run. */
export function rememberedCodes(memory: Memory, key: SheetKey): ReadonlySet<string> {
  if (!figureSheets.has(key)) return new Set(memory.get(names.criteria)?.keys() ?? []);
  return new Set([
    ...(memory.get(names.figures)?.keys() ?? []),
    ...(memory.get(memoryParts.figures)?.keys() ?? []),
  ]);
}

/** A number that was remembered; 0 where there was none. */
export function numberIn(facts: Facts | undefined, code: string): number {
  const value = facts?.[code];
  return typeof value === 'number' ? value : 0;
}

/** Whether the plan's tables hold the same in two memories, names and notes included. */
export function samePlan(one: Memory, other: Memory): boolean {
  const ofPlan = (memory: Memory): string =>
    JSON.stringify(Object.keys(tables).map((name) => [...(memory.get(name) ?? [])]));
  return ofPlan(one) === ofPlan(other);
}
