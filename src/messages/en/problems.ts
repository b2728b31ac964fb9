import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;

const listed = (sheets: readonly string[]): string =>
  `the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`;

/** Why a command could not do its work, by the problem's code, and what to do next. */
export const problems: Messages['problems'] = {
  noScorebook: {
    title: 'This workbook has no scorebook yet',
    next: 'Set one up with one of the two buttons below.',
  },
  unitForm: {
    title: (unit) => `This is the form of ${unit}`,
    next: 'Fill in the yellow cells, save and send it back to whoever sent it. Scoring is done in the scorebook.',
  },
  sheetGone: {
    title: (sheet) => `The sheet “${sheet}” is not there`,
    next: 'It was deleted or renamed. Press “Check, score and rank” to look again.',
  },
  planRefused: {
    title: 'The plan has mistakes, so nothing was scored',
    next: 'Correct what is listed and check again. Nothing was written to the workbook.',
    brought: (columns) =>
      `New at the end of the tables: ${columns.map((column) => `“${column}”`).join(', ')}. Enter what is listed and check again.`,
  },
  turnRefused: {
    title: 'The plan has mistakes, so the new period has not begun',
    next: 'Correct what is listed and begin again. The workbook is still in the former period.',
  },
  nothingToExplain: {
    title: 'The selected cell holds no points to explain',
    next: 'Click into a unit’s row on Điểm, Thẩm định, Số liệu, Đăng ký or Xếp hạng, then try again.',
  },
  unitGone: {
    title: (unit) => `The plan has no unit with the code “${unit}” any more`,
    next: 'Press “Check, score and rank” to look again.',
  },
  cancelled: {
    title: 'Stopped as you asked',
    next: 'What was not finished is dropped; all that the workbook had is still there. You can start again at any time.',
  },
  noOrigin: {
    title: 'The selected cell was not taken from a form',
    next: 'Click a cell on Số liệu that was received from a unit’s form, then try again. Typed figures have no origin.',
  },
  nothingChosen: {
    title: 'No unit is chosen',
    next: 'Choose at least one unit, then try again.',
  },
  cellEditMode: {
    title: 'A cell is being edited',
    next: 'Press Enter or Esc, then try again.',
  },
  protected: {
    title: (sheet) =>
      sheet === '' ? 'A sheet or the workbook is protected' : `The sheet “${sheet}” is protected`,
    next: 'Unprotect it on Excel’s Review tab, then try again.',
  },
  cellsChanged: {
    title: (cells) => `${cells}: changed since then`,
    others: (cells) => `and ${number(cells)} ${cells === 1 ? 'other cell' : 'other cells'}`,
    next: 'Nothing was written. Look at these cells, correct them by hand if need be, then press “Check, score and rank”.',
  },
  rowMissing: {
    title: (units) => `Số liệu has no row of ${units}`,
    next: 'No form was taken. Press “Check, score and rank” to add the row, then take the form again.',
  },
  mergeOutdated: {
    title: 'The list of units is not what it was when you looked',
    next: 'The workbook was not changed. Preview once more, then merge.',
  },
  unknownPlaceholders: {
    title: (placeholders) => `The mail has braces that stand for nothing: ${placeholders}`,
    next: 'Choose from the list of placeholders, or take the braces away, then try again.',
  },
  alreadyClosed: {
    title: (code) => `The period is closed already (check code ${code})`,
    next: 'To close it again, reopen it and say why; the former result is kept.',
  },
  notClosed: {
    title: 'The period is not closed',
    next: 'There is nothing to reopen.',
  },
  closedKept: {
    title: 'This file keeps closed results, so the scorebook stays',
    next: (sheets) =>
      `Closed results are records: better keep this file. If nobody needs them any more: reopen the period if it is closed, delete ${listed(sheets)}, then try again.`,
  },
  periodTaken: {
    title: (code) => `The period code “${code}” was used in this workbook`,
    next: 'Give the new period another code.',
  },
  noRoomForPeriod: {
    title: 'The table of past periods on Kế hoạch has no blank row left',
    next: 'Insert a blank row into that table and try again. Nothing was changed.',
  },
  hostFailed: {
    title: 'Excel could not do this',
    next: 'Part of it may have been done: look through the workbook, then try again. If it goes on, close the file without saving to get back what was saved, and reopen Excel.',
  },
};
