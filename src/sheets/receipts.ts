import { journalTexts } from '../messages/sheetTexts/records';
import type { Book } from './book';
import { type JournalLine, readJournal } from './journalSheet';
import type { UnitCells } from './read/unitCells';
import { sincePeriodBegan } from './periodsOfJournal';
import type { LeftOut, Receipt } from './receipt';
import { type PackedReceipt, unpackReceipt } from './receiptPacking';

/** A receipt with the line of Nhật ký that tells of it. */
export interface NotedReceipt extends Receipt {
  readonly at: string;
  readonly reason: string;
}

/** The period's receipts that stand, the earliest first: what was taken back does not. */
export function readReceipts(book: Book): readonly NotedReceipt[] {
  let standing: NotedReceipt[] = [];
  for (const line of sincePeriodBegan(readJournal(book))) {
    const packed = unpackReceipt(line.origin);
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
  packed: PackedReceipt,
  kind: Receipt['kind'],
  { at, reason, action }: JournalLine,
): void {
  const { b: batch, h: hash = '', f: file = '', m: savedAt = '', u: unit = '' } = packed;
  const { s: sheet = '', v = [], n = [], e: errors = [], o: passedOver = [] } = packed;
  const figures = new Map(v.map(([figure, cell, value]) => [figure, { cell, value }]));
  const last = standing.at(-1);
  const continues = action === journalTexts.continued && last?.batch === batch;
  if (last && continues && last.hash === hash) {
    standing[standing.length - 1] = { ...last, figures: new Map([...last.figures, ...figures]) };
  } else {
    const left = new Map(n.map(([figure, value, why = '']) => [figure, { value, why }]));
    const about = { kind, batch, hash, file, savedAt, passedOver, unit, sheet };
    standing.push({ ...about, figures, left, errors, at, reason });
  }
}
