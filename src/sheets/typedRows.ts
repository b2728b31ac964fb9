import type { CodedRow } from './codedRows';
import { ORDER, ORDER_REASON, REASON } from './decisions/appraisalLayout';

/** Columns with a code of ours in which people type; all others with such a code are computed. */
const typedIn: readonly string[] = [REASON, ORDER, ORDER_REASON];

/** How many cells of a unit's row somebody typed into. */
export function typedCells({ values }: Pick<CodedRow, 'values'>): number {
  return [...values.keys()].filter((code) => !code.startsWith('_') || typedIn.includes(code))
    .length;
}
