import { journalTexts } from '../messages/sheetTexts/records';
import type { CellValue } from '../plan/entry';
import type { Book } from './book';
import { type JournalLine, readJournal } from './journalSheet';
import type { UnitCells } from './read/unitCells';
import { sincePeriodBegan } from './periodsOfJournal';

/** A value as it was taken from a cell of a file. */
export interface TakenValue {
  /** Address on the form's sheet. */
  readonly cell: string;
  readonly value: CellValue;
}

/** A value that a unit sent and nobody took, with what is wrong with it, as a sentence for the unit. */
export interface LeftOut {
  readonly value: CellValue;
  /** Blank: nothing is wrong with it. */
  readonly why: string;
}

/** What was decided about a returned form, as Nhật ký keeps it. */
export interface Receipt {
  readonly kind: 'accept' | 'refuse';
  /** The same for everything that was decided in one step. */
  readonly batch: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly file: string;
  /** Code of the unit; blank where a file of nobody was refused. */
  readonly unit: string;
  /** The form's sheet in the file. */
  readonly sheet: string;
  /** By figure: what was taken. */
  readonly figures: ReadonlyMap<string, TakenValue>;
  /** By figure: what the form holds and was not taken with it. */
  readonly left: ReadonlyMap<string, LeftOut>;
  /** Of a refused form: its errors as sentences for the unit. */
  readonly errors: readonly string[];
}

/** A receipt with the line of Nhật ký that tells of it. */
export interface NotedReceipt extends Receipt {
  readonly at: string;
  readonly reason: string;
}

/** Excel's 32,767 characters of a cell, with room to spare. */
const MOST_CHARACTERS = 30_000;
/** So much of it is for what was not taken, and for errors. */
const MOST_BESIDE = 6_000;

/** The hidden part of Nhật ký's lines: short keys, for there may be thousands of lines. */
interface Packed {
  readonly k: 'accept' | 'refuse' | 'undo';
  readonly b: string;
  readonly h?: string;
  readonly f?: string;
  readonly u?: string;
  readonly s?: string;
  readonly v?: readonly (readonly [figure: string, cell: string, value: CellValue])[];
  readonly n?: readonly (readonly [figure: string, value: CellValue, why?: string])[];
  readonly e?: readonly string[];
}

/** A receipt as texts for the hidden column, one for each line of Nhật ký that it needs. */
export function packReceipt(receipt: Receipt): readonly string[] {
  const { kind: k, batch: b, hash: h, file: f, unit: u, sheet: s } = receipt;
  const texts: string[] = [];
  let v: (readonly [string, string, CellValue])[] = [];
  const n = asMuchAs(
    MOST_BESIDE,
    [...receipt.left].map(([figure, { value, why }]) =>
      why === '' ? ([figure, value] as const) : ([figure, value, why] as const),
    ),
  );
  const e = asMuchAs(MOST_BESIDE, receipt.errors);
  const beside = { ...(n.length > 0 ? { n } : {}), ...(e.length > 0 ? { e } : {}) };
  let length = JSON.stringify(beside).length;
  const close = (): void => {
    const first = texts.length === 0 ? beside : {};
    texts.push(JSON.stringify({ k, b, h, f, u, s, v, ...first } satisfies Packed));
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
function asMuchAs<Item>(characters: number, items: readonly Item[]): readonly Item[] {
  let length = 0;
  return items.filter((item) => (length += JSON.stringify(item).length + 1) <= characters);
}

/** The hidden text of a line that says that a step was taken back. */
export function packUndone(batch: string): string {
  return JSON.stringify({ k: 'undo', b: batch } satisfies Packed);
}

/** The period's receipts that stand, the earliest first: what was taken back does not. */
export function readReceipts(book: Book): readonly NotedReceipt[] {
  let standing: NotedReceipt[] = [];
  for (const line of sincePeriodBegan(readJournal(book))) {
    const packed = unpacked(line.origin);
    if (!packed) continue;
    if (packed.k === 'undo') standing = standing.filter(({ batch }) => batch !== packed.b);
    else addLine(standing, packed, packed.k, line);
  }
  return standing;
}

/**
 * Whether the last that was decided about a unit is a refusal: it has to send again. `own`: its
 * receipts, the earliest first. One of two files that was refused along with taking the other is none.
 */
export function isReturned(own: readonly NotedReceipt[]): boolean {
  const last = own.at(-1);
  const step = own.filter(({ batch }) => batch === last?.batch);
  return last !== undefined && step.every(({ kind }) => kind === 'refuse');
}

/**
 * By figure, what a unit sent and nobody took, also not from a later form, as far as the scorebook
 * still says something else. `own`: its receipts, the earliest first.
 */
export function leftOut(
  own: readonly NotedReceipt[],
  unit: string,
  cells: { readonly figures: UnitCells },
): ReadonlyMap<string, LeftOut> {
  const left = new Map<string, LeftOut>();
  for (const { kind, figures, left: beside } of own) {
    if (kind !== 'accept') continue;
    for (const [figure, one] of beside) left.set(figure, one);
    for (const figure of figures.keys()) left.delete(figure);
  }
  return new Map(
    [...left].filter(([figure, { value }]) => {
      const cell = cells.figures(unit, figure);
      return cell !== null && cell.value !== value;
    }),
  );
}

function addLine(
  standing: NotedReceipt[],
  packed: Packed,
  kind: Receipt['kind'],
  { at, reason, action }: JournalLine,
): void {
  const { b: batch, h: hash = '', f: file = '', u: unit = '', s: sheet = '' } = packed;
  const { v = [], n = [], e: errors = [] } = packed;
  const figures = new Map(v.map(([figure, cell, value]) => [figure, { cell, value }]));
  const last = standing.at(-1);
  const continues = action === journalTexts.continued && last?.batch === batch;
  if (last && continues && last.hash === hash) {
    standing[standing.length - 1] = { ...last, figures: new Map([...last.figures, ...figures]) };
  } else {
    const left = new Map(n.map(([figure, value, why = '']) => [figure, { value, why }]));
    standing.push({ kind, batch, hash, file, unit, sheet, figures, left, errors, at, reason });
  }
}

/** People may have typed into the hidden column: whatever does not fit says nothing. */
function unpacked(text: string): Packed | null {
  if (!text.startsWith('{')) return null;
  try {
    const value = JSON.parse(text) as Partial<Packed>;
    const isKnown = value.k === 'accept' || value.k === 'refuse' || value.k === 'undo';
    const fits = isListOf([3], value.v) && isListOf([2, 3], value.n) && isTexts(value.e);
    return isKnown && typeof value.b === 'string' && fits ? (value as Packed) : null;
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
