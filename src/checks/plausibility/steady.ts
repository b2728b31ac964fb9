import { type Entry, NOT_APPLICABLE } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import { type Finding, finding, type Severity } from '../../plan/finding';
import { isFormulaError } from '../../rules/formulaError';
import { aboutEntry, entryPlace } from '../about';
import { type Compared, isSize, sizeOf } from './rows';

/** A change by no more than this share is good to know: people come and go. */
const SLIGHT = 0.05;

/** Figures that should not change by nature, and did: strength, the number of organisations. */
export function checkSteady(compared: Compared): readonly Finding[] {
  const { row } = compared;
  return row.plan.figures
    .filter(({ code, steady }) => steady && row.asked.has(code))
    .flatMap((figure) => {
      const before = shownOf(figure, compared.before(figure.code));
      const now = shownOf(figure, row.entry(figure.code));
      if (before === null || now === null || isSame(before, now)) return [];
      const values = { ...aboutEntry(row, figure.code), before, now };
      const place = entryPlace(row, figure.code);
      return [finding('plausible.steadyChanged', severityOf(before, now), place, values)];
    });
}

/** What is compared: a number, KAD or a word; null for blanks and for what does not fit its figure. */
function shownOf(figure: Figure, entry: Entry): number | string | null {
  if (entry.is === 'notApplicable') return NOT_APPLICABLE;
  if (isSize(figure) || figure.type === 'points') return sizeOf(entry);
  return entry.is === 'text' && !isFormulaError(entry.text) ? entry.text : null;
}

function isSame(before: number | string, now: number | string): boolean {
  return typeof before === 'string' && typeof now === 'string'
    ? before.toLowerCase() === now.toLowerCase()
    : before === now;
}

function severityOf(before: number | string, now: number | string): Severity {
  if (typeof before === 'string' || typeof now === 'string') return 'warning';
  return Math.abs(now - before) <= SLIGHT * before ? 'note' : 'warning';
}
