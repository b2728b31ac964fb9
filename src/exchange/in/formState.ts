import type { CellValue } from '../../plan/entry';
import type { Finding } from '../../plan/finding';
import type { NotedReceipt } from '../../sheets/receipts';
import type { KnownForm } from './arrival';
import { hasNews } from './compare';
import type { FigureCompared, FormState } from './received';

/**
 * Whether somebody has to decide on a form because of a finding: where it is an error, or about the
 * form itself. Warnings about figures (a target that is not reached, a ceiling, an odd jump) are
 * told after scoring as well and hold no form back.
 */
export function isFault({ code, severity }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && code.startsWith('arrival.'));
}

/** The values that were taken last, by figure; a unit that nothing was taken from is not in it. */
export type Taken = ReadonlyMap<string, CellValue>;

export function takenByUnit(receipts: readonly NotedReceipt[]): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Map<string, CellValue>>();
  for (const { kind, unit, figures } of receipts) {
    if (kind !== 'accept') continue;
    const own = taken.get(unit) ?? new Map<string, CellValue>();
    for (const [figure, { value }] of figures) own.set(figure, value);
    taken.set(unit, own);
  }
  return taken;
}

/** What a form's state depends on besides itself. */
export interface Standing {
  readonly decision: NotedReceipt['kind'] | null;
  /** Whether it was taken in part, and the rest nowhere else. */
  readonly isPart: boolean;
  readonly isProposed: boolean;
  /** What was taken from the unit before; null: nothing ever was. */
  readonly taken: Taken | null;
}

/** What is to be done with a form. */
export function stateOf(
  { compared }: KnownForm,
  findings: readonly Finding[],
  { decision, isPart, isProposed, taken }: Standing,
): FormState {
  if (decision === 'accept') return isPart ? 'partial' : 'accepted';
  if (decision === 'refuse') return 'refused';
  if (!isProposed) return findings.some(isOfUnknownAge) ? 'doubtful' : 'superseded';
  if (taken && !hasNews(compared)) return 'unchanged';
  if (!findings.some(isFault)) return 'clean';
  if (findings.some((one) => isFault(one) && !isReplacement(one))) return 'doubtful';
  const isCorrection = taken !== null && compared.figures.every((one) => isOwnWord(one, taken));
  return isCorrection ? 'changed' : 'differing';
}

/** Of two files of a unit nobody knows which is the newer one. */
function isOfUnknownAge(found: Finding): boolean {
  return found.code === 'arrival.secondFile' && !found.values.isNewest;
}

const replacements: readonly Finding['code'][] = [
  'arrival.differsFromBook',
  'arrival.explanationDiffers',
];

function isReplacement({ code }: Finding): boolean {
  return replacements.includes(code);
}

/** Whether a form that says something else replaces nothing but what the unit itself sent before. */
function isOwnWord({ figure, is, inBook }: FigureCompared, taken: Taken): boolean {
  return is !== 'different' || taken.get(figure) === inBook;
}
