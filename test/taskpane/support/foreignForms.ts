import type { Board, BoardUnit, ReceivedForm } from '../../../src/commands/exchangeReports';
import { board, boardUnits, form, unknownForm, withCode } from './exchange';

const place = { at: 'unit', unit: '21484', field: 'code' } as const;
const ofPeriod = (period: string): ReceivedForm['findings'][number] => ({
  ...{ code: 'arrival.otherPeriod', severity: 'error', place },
  values: { file: 'Phieu.xlsx', period, expected: 'Quý II năm 2027' },
});
export const ofPlan = (plan: string): ReceivedForm['findings'][number] => ({
  ...{ code: 'arrival.wrongPlan', severity: 'error', place },
  values: { file: 'Phieu.xlsx', plan, expected: 'thi-dua' },
});
/** A unit whose form says that it belongs elsewhere. */
export const sent = (
  name: string,
  state: BoardUnit['state'],
  finding: ReceivedForm['findings'][number],
) => ({
  unit: { ...withCode(boardUnits, '21484'), code: name, name, state, forms: [name] },
  form: form(name, { unit: name, unitName: name, state: 'doubtful', findings: [finding] }),
});

export const boardWith = (...all: readonly ReturnType<typeof sent>[]): Board =>
  board({ units: all.map(({ unit }) => unit), forms: all.map((one) => one.form) });
export const inMarch = ofPeriod('Quý I năm 2027');
/** Two forms of another period, one of another plan. */
export const foreignBoard = boardWith(
  sent('Xã Long Hải', 'otherPeriod', inMarch),
  sent('Xã Phước Hải', 'otherPeriod', inMarch),
  sent('Xã Đất Đỏ', 'otherPlan', ofPlan('ba-to-2025')),
);
const ofNobody = (file: string, unit: string): ReceivedForm['findings'][number] => ({
  ...{ code: 'arrival.unitUnknown', severity: 'error', place },
  values: { file, unit, code: '26566' },
});
/** The same beside a form of another plan from a unit that the scorebook does not know. */
export const strangeBoard: Board = {
  ...foreignBoard,
  forms: [
    ...foreignBoard.forms,
    {
      ...unknownForm,
      unitName: 'Phường Tam Long',
      findings: [ofPlan('ba-to-2025'), ofNobody('nop lai.xlsx', 'Phường Tam Long')],
    },
  ],
};
