import type { Messages } from '..';
import { counted } from './counted';

const forms = (units: readonly string[]): string =>
  units.length === 1
    ? `the form of ${units[0] ?? ''}`
    : `the forms of ${counted(units.length, 'unit', 'units')}`;

const cells = (count: number): string =>
  count === 0 ? 'no cell had changed' : `${counted(count, 'cell is', 'cells are')} as before`;

export const undo: Messages['undo'] = {
  button: {
    cell: (cell) => `Undo the correction of ${cell}`,
    cells: (count) => `Undo the correction of ${counted(count, 'cell', 'cells')}`,
    forms: (units) => `Undo the decision about ${forms(units)}`,
    units: 'Undo adding units',
    dropped: 'Undo leaving out units',
    merge: 'Undo the merger',
    turn: 'Undo the turn of the period',
  },
  done: {
    cells: (count) => `${counted(count, 'cell is', 'cells are')} as before the correction.`,
    forms: (units, count) => `The decision about ${forms(units)} was taken back: ${cells(count)}.`,
    units: (count) => `Adding units was taken back: ${cells(count)}.`,
    dropped: (count) => `Leaving out units was taken back: ${cells(count)}.`,
    merge: (count) => `The merger was taken back: ${cells(count)}.`,
    turn: (count) => `The turn of the period was taken back: ${cells(count)}.`,
  },
};
