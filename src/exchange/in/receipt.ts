import { receiptTexts } from '../../messages/mailTexts';
import { sentenceOf } from '../../messages/sentences';
import { vi } from '../../messages/vi';
import { type CellValue, entryFromCell, NOT_APPLICABLE } from '../../plan/entry';
import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { UnitCells } from '../../sheets/read/unitCells';
import { serialShown } from '../../sheets/read/readEntries';
import type { LeftOut } from '../../sheets/receipt';
import { isReturned, leftOut, type NotedReceipt } from '../../sheets/receipts';
import { type FigurePart, figuresByGroup } from './figuresByGroup';

/**
 * What a mail about its form tells a unit: which file was taken when, which figures, which not, and
 * what they leave to be asked; or that the form was sent back and why.
 */
export interface ReceiptFacts {
  readonly kind: 'receipt' | 'returned';
  readonly file: string;
  /** As Nhật ký writes it. */
  readonly at: string;
  /** Lines of a mail. */
  readonly figures: string;
  readonly notTaken: string;
  readonly findings: string;
  /** Why the form was sent back. */
  readonly reason: string;
  /** Codes of the figures that the unit sent and that were not taken: they are not missing. */
  readonly left: ReadonlySet<string>;
}

/** Figures and findings that a mail lists; the others are counted. */
const MOST_LINES = 200;

/**
 * The facts of one unit's mail; null where nothing was decided about it. `findings`: those that the
 * scorebook has about the unit now; `cells`: its figures now.
 */
export function receiptFacts(
  unit: string,
  receipts: readonly NotedReceipt[],
  findings: readonly Finding[],
  { plan, cells }: { readonly plan: Plan; readonly cells: { readonly figures: UnitCells } },
): ReceiptFacts | null {
  const decided = receipts.filter((one) => one.unit === unit);
  const last = decided.at(-1);
  if (last && isReturned(decided)) return returnedFacts(last);
  const own = decided.filter(({ kind }) => kind === 'accept');
  const lastTaken = own.at(-1);
  if (!lastTaken) return null;
  const taken = new Map(own.flatMap((one) => [...one.figures]));
  const left = leftOut(own, unit, cells);
  const about = plan.units.find(({ code }) => code === unit);
  const parts = figuresByGroup(plan, about, ({ code, label, unitOfMeasure }) => {
    const one = taken.get(code);
    return one ? receiptTexts.figure(label, shown(one.value, unitOfMeasure)) : null;
  });
  const leftLines = plan.figures.flatMap(({ code, label, unitOfMeasure }) => {
    const one = left.get(code);
    if (!one) return [];
    const value = dayTyped(label, one) ?? shown(one.value, unitOfMeasure);
    return [receiptTexts.notTaken(label, value, one.why)];
  });
  const name = about?.name ?? unit;
  const sentences = findings
    .filter(({ place, severity }) => 'unit' in place && place.unit === unit && severity !== 'note')
    .filter(({ code }) => !toldAsMissing.includes(code))
    .map((one) => receiptTexts.finding(toldToUnit(one, name)));
  return {
    ...{ kind: 'receipt', file: lastTaken.file, at: lastTaken.at, reason: '' },
    figures: listedByGroup(parts),
    notTaken: listed([
      ...(leftLines.length > 0 ? [receiptTexts.partly(leftLines.length)] : []),
      ...leftLines,
      ...(leftLines.length > 0 ? [receiptTexts.sendAgain] : []),
    ]),
    findings: listed(sentences),
    left: new Set(left.keys()),
  };
}

function returnedFacts({ file, at, reason, errors }: NotedReceipt): ReceiptFacts {
  const findings = listed(errors.map(receiptTexts.finding));
  const nothing = { figures: '', notTaken: '', left: new Set<string>() };
  return { kind: 'returned', file, at, reason, findings, ...nothing };
}

/** The mail lists what is missing in lines of their own. */
const toldAsMissing: readonly Finding['code'][] = [
  'missing.unit',
  'missing.figure',
  'missing.compared',
];

/** A finding as a sentence for the unit itself: it knows its name, and its form has its own columns. */
export function toldToUnit(finding: Finding, name: string): string {
  if (finding.code === 'missing.reason') return receiptTexts.reason(finding.values.label);
  if (finding.code === 'missing.evidence') return receiptTexts.evidence(finding.values.label);
  if (finding.code === 'entry.date')
    return receiptTexts.date(finding.values.label, finding.values.typed);
  if (finding.code === 'arrival.otherPeriod')
    return receiptTexts.otherPeriod(finding.values.period, finding.values.expected);
  if (finding.code === 'arrival.wrongPlan') return receiptTexts.otherPlan(finding.values.plan);
  if (finding.code === 'arrival.headDiffers') return receiptTexts.otherHead(finding.values.name);
  const sentence = sentenceOf(finding, vi.findings);
  const start = `${name}: `;
  if (!sentence.startsWith(start)) return sentence;
  // Nor does it know the codes of figures: its form names them.
  const code = 'figure' in finding.values ? ` (${finding.values.figure})` : '';
  const rest = sentence.slice(start.length).replace(code, '');
  return `${rest.slice(0, 1).toLocaleUpperCase('vi')}${rest.slice(1)}`;
}

function listed(lines: readonly string[]): string {
  const more = lines.length - MOST_LINES;
  const shownLines = lines.slice(0, MOST_LINES);
  return [...shownLines, ...(more > 0 ? [receiptTexts.more(more)] : [])].join('\n');
}

/** A blank line between the groups; the figures that are too many are counted at the end. */
function listedByGroup(parts: readonly FigurePart[]): string {
  const blocks: string[] = [];
  let room = MOST_LINES;
  for (const { heading, lines } of parts) {
    const own = lines.slice(0, room);
    room -= own.length;
    const title = heading === '' && parts.length > 1 ? receiptTexts.otherFigures : heading;
    if (own.length > 0) blocks.push([title, ...own].filter((line) => line !== '').join('\n'));
  }
  const more = parts.reduce((sum, { lines }) => sum + lines.length, 0) - MOST_LINES;
  return [...blocks, ...(more > 0 ? [receiptTexts.more(more)] : [])].join('\n\n');
}

/** Where Excel made a day of a figure, the day: the unit has never seen its number. */
function dayTyped(label: string, { value, why }: LeftOut): string | null {
  if (typeof value !== 'number') return null;
  const day = serialShown(value);
  return why === receiptTexts.date(label, day) ? day : null;
}

function shown(value: CellValue, unitOfMeasure: string): string {
  if (entryFromCell(value).is === 'notApplicable') return NOT_APPLICABLE;
  if (typeof value !== 'number') return String(value);
  return [vi.number(value), unitOfMeasure].filter((part) => part !== '').join(' ');
}
