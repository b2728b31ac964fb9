import { receiptTexts } from '../../messages/mailTexts';
import { sentenceOf } from '../../messages/sentences';
import { vi } from '../../messages/vi';
import type { CellValue } from '../../plan/entry';
import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { NotedReceipt } from '../../sheets/receipts';

/** What a receipt tells a unit: which file was taken when, which figures, and what they leave to be asked. */
export interface ReceiptFacts {
  readonly file: string;
  /** As Nhật ký writes it. */
  readonly at: string;
  /** Lines of a mail. */
  readonly figures: string;
  readonly findings: string;
}

/** Figures and findings that a mail lists; the others are counted. */
const MOST_LINES = 200;

/**
 * The facts of one unit's receipt; null where nothing of it was taken. `findings`: those that the
 * scorebook has about the unit now.
 */
export function receiptFacts(
  unit: string,
  receipts: readonly NotedReceipt[],
  findings: readonly Finding[],
  { figures }: Plan,
): ReceiptFacts | null {
  const own = receipts.filter((one) => one.kind === 'accept' && one.unit === unit);
  const last = own.at(-1);
  if (!last) return null;
  const taken = new Map(own.flatMap((one) => [...one.figures]));
  const lines = figures.flatMap(({ code, label, unitOfMeasure }) => {
    const one = taken.get(code);
    return one ? [receiptTexts.figure(label, shown(one.value, unitOfMeasure))] : [];
  });
  const sentences = findings
    .filter(({ place, severity }) => 'unit' in place && place.unit === unit && severity !== 'note')
    .map((one) => receiptTexts.finding(sentenceOf(one, vi.findings)));
  return { file: last.file, at: last.at, figures: listed(lines), findings: listed(sentences) };
}

function listed(lines: readonly string[]): string {
  const more = lines.length - MOST_LINES;
  const shownLines = lines.slice(0, MOST_LINES);
  return [...shownLines, ...(more > 0 ? [receiptTexts.more(more)] : [])].join('\n');
}

function shown(value: CellValue, unitOfMeasure: string): string {
  if (typeof value !== 'number') return String(value);
  return [vi.number(value), unitOfMeasure].filter((part) => part !== '').join(' ');
}
