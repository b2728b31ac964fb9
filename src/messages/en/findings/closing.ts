import type { ClosingFindingValues, ResultChange } from '../../../plan/closingFindings';
import type { CellValue } from '../../../plan/entry';
import type { Sentences } from '../../sentences';
import { cellShown } from './phrases';

/** What the closed result has to say about the workbook as it is now. */
export const closingFindings: Sentences<ClosingFindingValues> = {
  'closed.differs': ({ unit, address, sheet, changes }) =>
    `${unit}: the result differs from the closed one (cell ${address} of “${sheet}”): ${changes.map(changed).join(', ')}. If the change is right, reopen the period and close it again; if it is a mistake, put the figures back.`,
  'closed.unitGone': ({ unit, sheet }) =>
    `${unit} is in the closed result (sheet “${sheet}”) and no longer among the units. Bring the unit back, or reopen the period and close it again.`,
  'closed.unitNew': ({ unit, sheet }) =>
    `${unit} is not in the closed result (sheet “${sheet}”). If this unit has to be ranked as well, reopen the period and close it again.`,
  'closed.edited': ({ sheet, code }) =>
    `The sheet “${sheet}” was changed after closing: it no longer fits its check code ${code}. Do not use it; take the file that was saved at the closing, or reopen the period and close it again.`,
  'closed.gone': ({ code }) =>
    `This period is closed (check code ${code}) but the sheet of the closed result is gone. Take the file that was saved at the closing, or close the period again.`,
  'closed.otherPeriod': ({ sheet, closed, now }) =>
    `The sheet “${sheet}” holds the closed result of ${closed}, while the workbook is at ${now}. Put the former period back on the plan sheet and use “Begin a new period”, so that the result is kept and the figures are cleared.`,
};

const parts: Readonly<Record<ResultChange['of'], string>> = {
  total: 'total',
  rank: 'rank',
  band: 'band',
  combined: 'all periods together',
  combinedRank: 'rank over all periods',
  combinedBand: 'band over all periods',
};

function changed({ of, closed, now }: ResultChange): string {
  return `${parts[of]} ${partShown(of, now)} (closed: ${partShown(of, closed)})`;
}

/** A unit without a rank has a mark in its place, or nothing. */
function partShown(of: ResultChange['of'], value: CellValue): string {
  const isRank = of === 'rank' || of === 'combinedRank';
  if (isRank && typeof value !== 'number') return 'none';
  return value === '' ? 'none' : cellShown(value);
}
