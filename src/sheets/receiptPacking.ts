import type { CellValue } from '../plan/entry';
import type { Receipt } from './receipt';

/** Excel's 32,767 characters of a cell, with room to spare. */
export const MOST_CHARACTERS = 30_000;
/** So much of it is for what was not taken, and for errors. */
const MOST_BESIDE = 6_000;

/** The hidden part of Nhật ký's lines: short keys, for there may be thousands of lines. */
export interface PackedReceipt {
  readonly k: 'accept' | 'refuse' | 'undo';
  readonly b: string;
  readonly h?: string;
  readonly f?: string;
  /** Missing in older scorebooks, as is `o`. */
  readonly m?: string;
  readonly o?: readonly string[];
  readonly u?: string;
  readonly s?: string;
  readonly v?: readonly (readonly [figure: string, cell: string, value: CellValue])[];
  readonly n?: readonly (readonly [figure: string, value: CellValue, why?: string])[];
  readonly e?: readonly string[];
}

/** A receipt as texts for the hidden column, one for each line of Nhật ký that it needs. */
export function packReceipt(receipt: Receipt): readonly string[] {
  const { kind: k, batch: b, hash: h, file: f, savedAt: m, unit: u, sheet: s } = receipt;
  const texts: string[] = [];
  let v: (readonly [string, string, CellValue])[] = [];
  const n = asMuchAs(
    MOST_BESIDE,
    [...receipt.left].map(([figure, { value, why }]) =>
      why === '' ? ([figure, value] as const) : ([figure, value, why] as const),
    ),
  );
  const e = asMuchAs(MOST_BESIDE, receipt.errors);
  const o = asMuchAs(MOST_BESIDE, receipt.passedOver);
  const lists = Object.entries({ n, e, o }).filter(([, list]) => list.length > 0);
  const beside = { ...(m === '' ? {} : { m }), ...Object.fromEntries(lists) };
  let length = JSON.stringify(beside).length;
  const close = (): void => {
    const first = texts.length === 0 ? beside : {};
    texts.push(JSON.stringify({ k, b, h, f, u, s, v, ...first } satisfies PackedReceipt));
    [v, length] = [[], 0];
  };
  for (const [figure, { cell, value }] of receipt.figures) {
    const item = [figure, cell, value] as const;
    const size = JSON.stringify(item).length + 1;
    if (v.length > 0 && length + size > MOST_CHARACTERS - f.length - 300) close();
    v.push(item);
    length += size;
  }
  close();
  return texts;
}

/** The first items of a list, as many as so many characters of JSON hold. */
export function asMuchAs<Item>(characters: number, items: readonly Item[]): readonly Item[] {
  let length = 0;
  return items.filter((item) => (length += JSON.stringify(item).length + 1) <= characters);
}

/** The hidden text of a line that says that a step was taken back. */
export function packUndone(batch: string): string {
  return JSON.stringify({ k: 'undo', b: batch } satisfies PackedReceipt);
}

/** People may have typed into the hidden column: whatever does not fit says nothing. */
export function unpackReceipt(text: string): PackedReceipt | null {
  if (!text.startsWith('{')) return null;
  try {
    const value = JSON.parse(text) as Partial<PackedReceipt>;
    const isKnown = value.k === 'accept' || value.k === 'refuse' || value.k === 'undo';
    const fits =
      isListOf([3], value.v) &&
      isListOf([2, 3], value.n) &&
      [value.e, value.o].every(isTexts) &&
      [value.b, value.m ?? ''].every((one) => typeof one === 'string');
    return isKnown && fits ? (value as PackedReceipt) : null;
  } catch {
    return null;
  }
}

function isListOf(lengths: readonly number[], list: unknown): boolean {
  if (list === undefined) return true;
  return (
    Array.isArray(list) && list.every((one) => Array.isArray(one) && lengths.includes(one.length))
  );
}

function isTexts(list: unknown): boolean {
  return (
    list === undefined || (Array.isArray(list) && list.every((one) => typeof one === 'string'))
  );
}
