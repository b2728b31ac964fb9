import type { ClosingFindingValues } from '../../../plan/closingFindings';
import type { CellValue } from '../../../plan/entry';
import type { Sentences } from '../../sentences';
import { cellShown, shown } from './phrases';

/** What the closed result has to say about the workbook as it is now. */
export const closingFindings: Sentences<ClosingFindingValues> = {
  'closed.differs': (values) =>
    `${values.unit}: the result differs from the closed one (cell ${values.address} of “${values.sheet}”): ${changes(values)}. If the change is right, reopen the period and close it again; if it is a mistake, put the figures back.`,
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

function changes(values: ClosingFindingValues['closed.differs']): string {
  const { total, totalNow, rank, rankNow, band, bandNow } = values;
  return [
    ...(total === totalNow ? [] : [`total ${cellShown(totalNow)} (closed: ${cellShown(total)})`]),
    ...(rank === rankNow ? [] : [`rank ${rankShown(rankNow)} (closed: ${rankShown(rank)})`]),
    ...(band === bandNow ? [] : [`band ${bandShown(bandNow)} (closed: ${bandShown(band)})`]),
  ].join(', ');
}

function rankShown(rank: CellValue): string {
  return typeof rank === 'number' ? shown(rank) : 'none';
}

function bandShown(band: CellValue): string {
  return band === '' ? 'none' : cellShown(band);
}
